import ts from 'typescript';
import type { LibraryRow } from '../dialect/library.ts';
import { REFUSED } from '../dialect/refused.ts';
import { ALLOWED_KINDS, syntaxReason } from '../dialect/syntax.ts';
import { Comments } from './comments.ts';
import { translateInterface } from './dataClass.ts';
import { apexClassName, Names } from './apexNames.ts';
import { Project, type HostOf } from './project.ts';
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

/** Translates files by their absolute paths. Whatever is not known to mean the same in Apex is refused. */
export function translate(paths: readonly string[], hostOf?: HostOf): Translation {
  const refusals = new Refusals();
  const project = new Project(paths, hostOf);
  const rows = new Set<LibraryRow>();
  project.refuseErrors(refusals);
  if (refusals.all.length > 0) return { classes: [], refusals: refusals.all, rows };
  const { refuse } = refusals;
  const shared = { project, types: new Types(project, refuse), rows, refuse };
  const classNames = new Names(refuse);
  for (const { name } of project.declared) classNames.declare(name, name.text, apexClassName(name.text));
  // a variable of the same name would be called instead
  const called = ['String', 'Pattern', ...project.files.flatMap((file) => project.classOf(file) ?? [])];
  const classes = project.files.flatMap((file) => {
    const comments = new Comments(file);
    const translated = translateFile({ ...shared, file, comments, names: new Names(refuse, called) });
    comments.refuseLost(refusals);
    return translated;
  });
  return { classes, refusals: refusals.all, rows };
}

function translateFile(unit: Unit): ApexClass[] {
  const { file, project, refuse } = unit;
  const declared = project.declared.filter((one) => one.getSourceFile() === file);
  const service = declared.find(ts.isClassDeclaration);
  for (const statement of file.statements) {
    refuseUnlisted(refuse, statement);
    const isConstant = service !== undefined && ts.isVariableStatement(statement);
    const isOwn = service === undefined ? ts.isInterfaceDeclaration(statement) : statement === service || isConstant;
    const isNamed = ts.isImportDeclaration(statement) && statement.importClause !== undefined;
    const vanishes = isNamed || ts.isTypeAliasDeclaration(statement);
    if (!isOwn && !vanishes) refuse(statement, REFUSED.misplaced);
  }
  return declared.map((one) => {
    const text = ts.isClassDeclaration(one) ? translateService(unit, one) : translateInterface(unit, one);
    return { name: apexClassName(one.name.text), source: file.fileName, text };
  });
}

// What the dialect lists is looked at more closely where it is translated.
function refuseUnlisted(refuse: Unit['refuse'], node: ts.Node): void {
  if (!ALLOWED_KINDS.has(node.kind)) refuse(node, syntaxReason(node.kind));
  else
    node.forEachChild((child) => {
      refuseUnlisted(refuse, child);
    });
}
