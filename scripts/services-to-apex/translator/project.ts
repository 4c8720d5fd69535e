import { join } from 'node:path';
import ts from 'typescript';
import { apexClassName } from './apexNames.ts';
import type { Refusals } from './refusals.ts';

const ROOT = join(import.meta.dirname, '../../..');

// Apex compiles no code that is never reached, and does not fall through; what is unused is not the matter here.
const CHECKS = {
  allowUnreachableCode: false,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: false,
  noUnusedParameters: false
};

/** How files are read; the disk without it. */
export type HostOf = (options: ts.CompilerOptions) => ts.CompilerHost;

/** A class or an interface that becomes a class of Apex. */
export type Declared = (ts.ClassDeclaration | ts.InterfaceDeclaration) & { readonly name: ts.Identifier };

/** The files to translate, as the TypeScript compiler understands them with the options of the repository. */
export class Project {
  readonly checker: ts.TypeChecker;
  readonly files: readonly ts.SourceFile[];
  /** Every class and interface of these files. */
  readonly declared: readonly Declared[];
  readonly #program: ts.Program;

  constructor(paths: readonly string[], hostOf: HostOf = ts.createCompilerHost) {
    const config = ts.parseJsonConfigFileContent({ extends: './tsconfig.json', files: [] }, ts.sys, ROOT);
    const options = { ...config.options, ...CHECKS, noEmit: true, lib: ['lib.es2023.d.ts'] };
    this.#program = ts.createProgram(paths, options, hostOf(options));
    this.checker = this.#program.getTypeChecker();
    this.files = this.#program.getSourceFiles().filter(({ fileName }) => paths.includes(fileName));
    this.declared = this.files.flatMap((file) => file.statements.filter(isDeclared));
  }

  /** What is no legal TypeScript is refused before anything is translated. */
  refuseErrors(refusals: Refusals): void {
    for (const { file = this.files[0], start = 0, messageText } of ts.getPreEmitDiagnostics(this.#program)) {
      const problem = ts.flattenDiagnosticMessageText(messageText, ' ');
      if (file !== undefined) refusals.refuseAt(file, start, { problem, hint: 'make it compile first' });
    }
  }

  /** What a name stands for; undefined when that is not in the files to translate. */
  declarationOf(name: ts.Node): ts.Declaration | undefined {
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? this.checker.getShorthandAssignmentValueSymbol(name.parent)
      : this.checker.getSymbolAtLocation(name);
    const imported = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const [declaration] = (imported ? this.checker.getAliasedSymbol(symbol) : symbol)?.declarations ?? [];
    return declaration !== undefined && this.files.includes(declaration.getSourceFile()) ? declaration : undefined;
  }

  /** The Apex class that a service's file becomes; undefined for a file of interfaces. */
  classOf(file: ts.SourceFile): string | undefined {
    const service = this.declared.find((one) => ts.isClassDeclaration(one) && one.getSourceFile() === file);
    return service === undefined ? undefined : apexClassName(service.name.text);
  }
}

function isDeclared(node: ts.Node): node is Declared {
  return (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) && node.name !== undefined;
}

/** Whether it is a constant of a file. */
export function isConstant(node: ts.Node): boolean {
  return ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent);
}
