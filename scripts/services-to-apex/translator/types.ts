import ts from 'typescript';
import { apexClassName } from './apexNames.ts';
import type { Project } from './project.ts';
import type { Refusals } from './refusals.ts';

const { TypeFlags } = ts;
const NOTHING = TypeFlags.Null | TypeFlags.Undefined | TypeFlags.Any;
const BASIC = [
  { kind: 'string', flag: TypeFlags.StringLike },
  { kind: 'number', flag: TypeFlags.NumberLike },
  { kind: 'boolean', flag: TypeFlags.BooleanLike }
] as const;
const OBJECTS = ['Map', 'Set', 'RegExp'] as const;
const APEX = {
  string: 'String',
  number: 'Integer',
  boolean: 'Boolean',
  list: 'List',
  Map: 'Map',
  Set: 'Set',
  RegExp: 'Pattern'
} as const;

/** What both languages have; `data` is an interface of the files to translate. */
export type Kind = keyof typeof APEX | 'data';

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
    return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & NOTHING) !== 0);
  }

  /** Whether it can be null or not; undefined for what Apex does not have. */
  kindOf(type: ts.Type): Kind | undefined {
    const bare = this.#bare(type);
    const parts = bare.isUnion() ? bare.types : [bare];
    const basic = BASIC.find(({ flag }) => parts.every(({ flags }) => (flags & flag) !== 0));
    if (basic !== undefined) return basic.kind;
    if (this.dataOf(bare) !== undefined) return 'data';
    if (this.#project.checker.isArrayType(bare)) return 'list';
    return OBJECTS.find((name) => name === bare.getSymbol()?.getName());
  }

  /** Whether all are of this kind, and none can be null. */
  areAll(nodes: readonly ts.Node[], kind: Kind): boolean {
    return nodes.map((node) => this.of(node)).every((type) => this.kindOf(type) === kind && !this.isNullable(type));
  }

  /** An interface of the files to translate. */
  dataOf(type: ts.Type): ts.InterfaceDeclaration | undefined {
    const declarations = this.#bare(type).getSymbol()?.declarations ?? [];
    return this.#project.declared.filter(ts.isInterfaceDeclaration).find((one) => declarations.includes(one));
  }

  /** What is inside of a list, a Set or a Map, whose keys come first. */
  parts(type: ts.Type): readonly ts.Type[] {
    const bare = this.#bare(type);
    const kind = this.kindOf(bare);
    const count = kind === 'Map' ? 2 : kind === 'Set' || kind === 'list' ? 1 : 0;
    return isReference(bare) ? this.#project.checker.getTypeArguments(bare).slice(0, count) : [];
  }

  /** Whether the values stay inside Apex: neither LWC nor Flow takes a Map, a Set, or data with one in it. */
  isInternal(type: ts.Type, seen: readonly ts.Type[] = []): boolean {
    const bare = this.#bare(type);
    const kind = this.kindOf(bare);
    if (kind === 'Map' || kind === 'Set') return true;
    if (seen.includes(bare)) return false;
    const inside = this.dataOf(bare)?.members.map((member) => this.of(member)) ?? this.parts(bare);
    return inside.some((part) => this.isInternal(part, [...seen, bare]));
  }

  /** The Apex type; refused at `node` when there is none. */
  apex(type: ts.Type, node: ts.Node): string {
    if ((type.flags & TypeFlags.Void) !== 0) return 'void';
    const kind = this.kindOf(type);
    const parts = this.parts(type);
    const isKeyed = kind === 'Map' || kind === 'Set';
    if (kind === undefined || (isKeyed && !parts.slice(0, 1).every((key) => this.#isKey(key)))) {
      const hint = 'use text, numbers, booleans, interfaces of these files, and lists, maps and sets of them';
      return this.#refusals.refuse(node, `the type '${this.text(type)}' has no counterpart in Apex`, hint);
    }
    const name = kind === 'data' ? apexClassName(this.dataOf(type)?.name.text ?? '') : APEX[kind];
    return parts.length === 0 ? name : `${name}<${parts.map((part) => this.apex(part, node)).join(', ')}>`;
  }

  #isKey(type: ts.Type): boolean {
    const kind = this.kindOf(type);
    return (kind === 'string' || kind === 'number') && !this.isNullable(type);
  }

  #bare(type: ts.Type): ts.Type {
    return this.#project.checker.getNonNullableType(type);
  }
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return (type.flags & TypeFlags.Object) !== 0 && 'target' in type;
}
