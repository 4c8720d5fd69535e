import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Method, Named, ServiceModel, Shape } from './shape.ts';

const ROOT = join(import.meta.dirname, '../../..');
const INDEX = 'enablementServices.ts';

/** Where the services are written. */
export const SERVICES = join(ROOT, 'force-app/main/default/lwc/enablementServices');

/**
 * Reads what the services offer from their source: nothing about them is written down a second time here.
 *
 * @throws Error naming a type that is neither text, number, boolean, list, set, map nor a data type
 */
export function readModel(): ServiceModel {
  const paths = readdirSync(SERVICES).filter((name) => name.endsWith('.ts') && name !== INDEX);
  return new ModelReader(paths.sort().map((name) => join(SERVICES, name))).read();
}

class ModelReader {
  readonly #files: readonly ts.SourceFile[];
  readonly #checker: ts.TypeChecker;
  readonly #objects = new Map<string, readonly Named[]>();

  constructor(paths: readonly string[]) {
    const config = ts.parseJsonConfigFileContent({ extends: './tsconfig.base.json', files: [] }, ts.sys, ROOT);
    const program = ts.createProgram(paths, { ...config.options, lib: ['lib.es2023.d.ts'], types: [] });
    this.#checker = program.getTypeChecker();
    this.#files = program.getSourceFiles().filter(({ fileName }) => paths.includes(fileName));
  }

  read(): ServiceModel {
    const methods = this.#files.flatMap((file) => file.statements.filter(ts.isClassDeclaration).flatMap(methodsOf));
    return {
      methods: methods.map((method) => this.#method(method)),
      objects: this.#objects,
      texts: [...new Set(this.#files.flatMap(textsIn))],
      errorTexts: [...new Set(this.#files.filter(({ fileName }) => isAboutErrors(fileName)).flatMap(textsIn))]
    };
  }

  #method(node: ts.MethodDeclaration): Method {
    const signature = this.#checker.getSignatureFromDeclaration(node);
    if (!signature || !ts.isClassDeclaration(node.parent)) throw new Error(`${node.getText()} is no method.`);
    const returned = signature.getReturnType();
    return {
      service: node.parent.name?.text ?? '',
      name: node.name.getText(),
      file: node.getSourceFile().fileName,
      parameters: node.parameters.map((parameter) => ({
        name: parameter.name.getText(),
        shape: this.#shape(this.#checker.getTypeAtLocation(parameter))
      })),
      returns: (returned.flags & ts.TypeFlags.Void) === 0 ? this.#shape(returned) : null
    };
  }

  #shape(type: ts.Type): Shape {
    if (type.flags & ts.TypeFlags.BooleanLike) return { kind: 'flag' };
    if (type.isUnion()) return this.#union(type);
    if (type.isStringLiteral()) return { kind: 'literals', values: [type.value] };
    if (type.flags & ts.TypeFlags.String) return { kind: 'text' };
    if (type.flags & ts.TypeFlags.NumberLike) return { kind: 'number' };
    return this.#structure(type);
  }

  #union(type: ts.UnionType): Shape {
    const solid = this.#checker.getNonNullableType(type);
    if (solid !== type) return { kind: 'nullable', of: this.#shape(solid) };
    const values = type.types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
    if (values.length === type.types.length) return { kind: 'literals', values };
    throw new Error(`The union ${this.#checker.typeToString(type)} is not understood.`);
  }

  #structure(type: ts.Type): Shape {
    const name = type.symbol.name;
    if (!type.isClassOrInterface() && (type.flags & ts.TypeFlags.Object) === 0) {
      throw new Error(`The type ${this.#checker.typeToString(type)} is not understood.`);
    }
    const [first, second] = this.#typeArguments(type);
    if (name === 'Array' && first) return { kind: 'list', of: this.#shape(first) };
    if (name === 'Set' && first) return { kind: 'set', of: this.#shape(first) };
    if (name === 'Map' && second) return { kind: 'map', of: this.#shape(second) };
    this.#addObject(name, type);
    return { kind: 'object', name };
  }

  #typeArguments(type: ts.Type): readonly ts.Type[] {
    return isReference(type) ? this.#checker.getTypeArguments(type) : [];
  }

  #addObject(name: string, type: ts.Type): void {
    if (this.#objects.has(name)) return;
    const fields: Named[] = [];
    // before its fields are read, because they may speak of the type itself
    this.#objects.set(name, fields);
    for (const property of type.getProperties()) {
      fields.push({ name: property.name, shape: this.#shape(this.#checker.getTypeOfSymbol(property)) });
    }
  }
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return 'target' in type;
}

function methodsOf(node: ts.ClassDeclaration): ts.MethodDeclaration[] {
  const isOffered = (member: ts.MethodDeclaration) =>
    member.modifiers?.every(({ kind }) => kind !== ts.SyntaxKind.PrivateKeyword) ?? false;
  return node.members.filter(ts.isMethodDeclaration).filter(isOffered);
}

function isAboutErrors(fileName: string): boolean {
  return /Errors?(?:Service)?\.ts$/.test(fileName);
}

function textsIn(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  return node.getChildren().flatMap(textsIn);
}
