import ts from 'typescript';
import { REFUSED } from '../dialect/refused.ts';
import { TYPES, type Kind, type TypeRow } from '../dialect/types.ts';
import { apexClassName } from './apexNames.ts';
import type { Project } from './project.ts';
import type { Unit } from './unit.ts';

const { TypeFlags } = ts;
const NOTHING = TypeFlags.Null | TypeFlags.Undefined | TypeFlags.Any;

/** What the checker knows about types, asked the way Apex needs it. */
export class Types {
  readonly #project: Project;
  readonly #refuse: Unit['refuse'];

  constructor(project: Project, refuse: Unit['refuse']) {
    this.#project = project;
    this.#refuse = refuse;
  }

  of(node: ts.Node): ts.Type {
    return this.#project.checker.getTypeAtLocation(node);
  }

  /** The type that its place asks for, else its own. */
  wanted(node: ts.Expression): ts.Type {
    return this.#project.checker.getContextualType(node) ?? this.of(node);
  }

  isNullable(type: ts.Type): boolean {
    return (type.isUnion() ? type.types : [type]).some(({ flags }) => (flags & NOTHING) !== 0);
  }

  /** Whether it can be null or not; undefined for what Apex does not have. */
  kindOf(type: ts.Type): Kind | undefined {
    return this.#rowOf(type)?.kind;
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
    return isReference(bare) ? this.#project.checker.getTypeArguments(bare).slice(0, this.#rowOf(bare)?.parts) : [];
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
    const row = this.#rowOf(type);
    const parts = this.parts(type);
    const isKey = (key: ts.Type) => this.kindOf(key) === 'string' && !this.isNullable(key);
    const isKeyed = row?.kind === 'Map' || row?.kind === 'Set';
    if (row === undefined || (isKeyed && !parts.slice(0, 1).every(isKey))) return this.#refuse(node, REFUSED.type);
    const name = row.kind === 'data' ? apexClassName(this.dataOf(type)?.name.text ?? '') : row.apex;
    return parts.length === 0 ? name : `${name}<${parts.map((part) => this.apex(part, node)).join(', ')}>`;
  }

  #rowOf(type: ts.Type): TypeRow | undefined {
    const bare = this.#bare(type);
    const parts = bare.isUnion() ? bare.types : [bare];
    const isList = this.#project.checker.isArrayType(bare);
    const kind = this.dataOf(bare) !== undefined ? 'data' : isList ? 'list' : bare.getSymbol()?.getName();
    return TYPES.find((row) => row.kind === kind || parts.every(({ flags }) => (flags & row.flag) !== 0));
  }

  #bare(type: ts.Type): ts.Type {
    return this.#project.checker.getNonNullableType(type);
  }
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return (type.flags & TypeFlags.Object) !== 0 && 'target' in type;
}
