import ts from 'typescript';
import type { LibraryRow } from '../dialect/library.ts';
import { apexClassName, checkUnique } from './apexNames.ts';
import { Comments } from './comments.ts';
import { translateInterface } from './dataClass.ts';
import { refuseSyntax } from './expressions.ts';
import { Project } from './project.ts';
import { Refusals, type Refusal } from './refusals.ts';
import { translateService } from './serviceClass.ts';
import { Types } from './types.ts';
import type { Unit } from './unit.ts';

/** A class of Apex, not laid out yet. */
export interface ApexClass {
  readonly name: string;
  /** The TypeScript file that it comes from. */
  readonly source: string;
  readonly text: string;
}

export interface Translation {
  readonly classes: readonly ApexClass[];
  /** When there are any, the classes are not to be used. */
  readonly refusals: readonly Refusal[];
  /** The rows of the library that the files need. */
  readonly rows: ReadonlySet<LibraryRow>;
}

/**
 * Translates files of interfaces and files with a service. Whatever is not known to mean the same in Apex is refused.
 *
 * @param paths absolute
 * @param host where they are read from; the disk without it
 */
export function translate(
  paths: readonly string[],
  host?: (options: ts.CompilerOptions) => ts.CompilerHost
): Translation {
  const refusals = new Refusals();
  const project = new Project(paths, host);
  const types = new Types(project, refusals);
  const rows = new Set<LibraryRow>();
  project.refuseErrors(refusals);
  if (refusals.all.length > 0) return { classes: [], refusals: refusals.all, rows };
  checkUnique(refusals, project.declared, apexClassName);
  const classes = project.files.flatMap((file) =>
    translateFile({ project, types, refusals, file, comments: new Comments(file), rows })
  );
  return { classes, refusals: refusals.all, rows };
}

// A file holds interfaces and types, or constants and one class.
function translateFile(unit: Unit): ApexClass[] {
  const { comments, file, project, refusals } = unit;
  const declared = project.declared.filter((one) => one.getSourceFile() === file);
  const service = declared.find(ts.isClassDeclaration);
  for (const statement of file.statements) {
    const isOwn = service === undefined ? declared.some((one) => one === statement) : statement === service;
    const isConstant = service !== undefined && ts.isVariableStatement(statement);
    if (ts.isImportDeclaration(statement)) refuseImport(refusals, statement);
    else if (declared.some((one) => one === statement) && !isOwn) {
      refusals.refuse(statement, 'a file with a service holds nothing else', 'move it to a file of its own');
    } else if (!isOwn && !isConstant && !ts.isTypeAliasDeclaration(statement)) refuseSyntax(unit, statement);
  }
  const classes = declared.map((one) => {
    const text = ts.isClassDeclaration(one) ? translateService(unit, one) : translateInterface(unit, one);
    return { name: apexClassName(one.name.text), source: file.fileName, text };
  });
  comments.refuseLost(refusals);
  return classes;
}

function refuseImport(refusals: Refusals, node: ts.ImportDeclaration): void {
  const names = node.importClause?.namedBindings;
  if (names === undefined || ts.isNamespaceImport(names) || node.importClause?.name !== undefined) {
    refusals.refuse(node, 'Apex finds classes by name only', 'import { Name } from ...');
  }
}
