import ts from 'typescript';
import type { Receiver } from '../dialect/library.ts';
import { apexClassName } from './apexNames.ts';
import type { Project } from './project.ts';
import type { Refusals } from './refusals.ts';

const { TypeFlags } = ts;
const KINDS = { string: TypeFlags.StringLike, number: TypeFlags.NumberLike, boolean: TypeFlags.BooleanLike };
const NOTHING = TypeFlags.Null | TypeFlags.Undefined;

type Kind = keyof typeof KINDS;

/** What the checker knows about types, asked the way Apex needs it. */
export class Types {
  readonly #project: Project;
  readonly #refusals: Refusals;

  constructor(project: Project, refusals: Refusals) {
    this.#project = project;
    this.#refusals = refusals;
  }

  of(node: ts.Node): ts.Type {
    return this.#project.checker.getTypeAtLocation(node);
  }

  /** The type that its place asks for, else its own. */
  wanted(node: ts.Expression): ts.Type {
    return this.#project.checker.getContextualType(node) ?? this.of(node);
  }

  text(type: ts.Type): string {
    return this.#project.checker.typeToString(type);
  }

  isNullable(type: ts.Type): boolean {
    return (type.isUnion() ? type.types : [type]).some((part) => (part.flags & (NOTHING | TypeFlags.Any)) !== 0);
  }

  /** Whether it is text, a number or a boolean, or null besides. */
  is(type: ts.Type, kind: Kind): boolean {
    const bare = this.#bare(type);
    return (bare.isUnion() ? bare.types : [bare]).every((part) => (part.flags & KINDS[kind]) !== 0);
  }

  /** Whether all are of one kind, and none can be null. */
  areAll(types: readonly ts.Type[], kind: Kind): boolean {
    return types.every((type) => this.is(type, kind) && !this.isNullable(type));
  }

  /** An interface of the files to translate. */
  dataOf(type: ts.Type): ts.InterfaceDeclaration | undefined {
    const declarations = this.#bare(type).getSymbol()?.declarations ?? [];
    return this.#project.declared.filter(ts.isInterfaceDeclaration).find((one) => declarations.includes(one));
  }

  receiver(type: ts.Type): Receiver | undefined {
    const bare = this.#bare(type);
    if (this.is(bare, 'string')) return 'string';
    if (this.#project.checker.isArrayType(bare)) return 'list';
    const name = bare.getSymbol()?.getName() ?? '';
    if (/^(?:Readonly)?Map$/.test(name)) return 'map';
    if (/^(?:Readonly)?Set$/.test(name)) return 'set';
    return name === 'RegExp' || name === 'Math' ? name : undefined;
  }

  /** Of a list, map or set; the last one is that of its values. */
  parts(type: ts.Type): readonly ts.Type[] {
    const bare = this.#bare(type);
    if (this.receiver(bare) === undefined || !this.#isReference(bare)) return [];
    return this.#project.checker.getTypeArguments(bare).slice(0, this.receiver(bare) === 'map' ? 2 : 1);
  }

  /** Text, numbers, booleans by value and objects by identity: what both languages compare alike. */
  isComparable(type: ts.Type): boolean {
    return (
      this.is(type, 'string') || this.is(type, 'number') || this.is(type, 'boolean') || this.dataOf(type) !== undefined
    );
  }

  /** Whether the values stay inside Apex: neither LWC nor Flow takes a Map, a Set, or data with one in it. */
  isInternal(type: ts.Type, seen: readonly ts.Type[] = []): boolean {
    const bare = this.#bare(type);
    const receiver = this.receiver(bare);
    if (receiver === 'map' || receiver === 'set') return true;
    if (seen.includes(bare)) return false;
    const inside = this.dataOf(bare)?.members.map((member) => this.of(member)) ?? this.parts(bare);
    return inside.some((part) => this.isInternal(part, [...seen, bare]));
  }

  /** The Apex type; refused at `node` when there is none. */
  apex(type: ts.Type, node: ts.Node): string {
    if ((type.flags & TypeFlags.Void) !== 0) return 'void';
    const data = this.dataOf(type);
    if (data !== undefined) return apexClassName(data.name.text);
    if (this.is(type, 'string')) return 'String';
    if (this.is(type, 'number')) return 'Integer';
    if (this.is(type, 'boolean')) return 'Boolean';
    const [first, ...others] = this.parts(type);
    const receiver = this.receiver(type);
    const name = receiver === 'map' ? 'Map' : receiver === 'set' ? 'Set' : 'List';
    const isKey =
      first !== undefined && !this.isNullable(first) && (this.is(first, 'string') || this.is(first, 'number'));
    if (first === undefined || (name !== 'List' && !isKey)) {
      const hint = 'use text, numbers, booleans, interfaces of these files, and lists, maps and sets of them';
      return this.#refusals.refuse(node, `the type '${this.text(type)}' has no counterpart in Apex`, hint);
    }
    return `${name}<${[first, ...others].map((part) => this.apex(part, node)).join(', ')}>`;
  }

  #bare(type: ts.Type): ts.Type {
    return this.#project.checker.getNonNullableType(type);
  }

  #isReference(type: ts.Type): type is ts.TypeReference {
    return (type.flags & TypeFlags.Object) !== 0 && 'target' in type;
  }
}
