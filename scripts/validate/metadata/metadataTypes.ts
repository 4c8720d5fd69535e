import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** What a value may be: text of some kind, one of a few words, or an element with elements of its own. */
export type ValueType =
  | { readonly kind: 'text' | 'boolean' | 'number' | 'anything' }
  | { readonly kind: 'words'; readonly name: string; readonly words: readonly string[] }
  | { readonly kind: 'fields'; readonly name: string; readonly fields: Fields };

export interface Field {
  readonly type: ValueType;
  readonly required: boolean;
  readonly repeats: boolean;
}

export type Fields = ReadonlyMap<string, Field>;

/**
 * The types of Salesforce metadata, as `@salesforce/types` declares them: made by Salesforce from the Metadata API's
 * WSDL, and the only place where every element, its type and its words are written down.
 */
export class MetadataTypes {
  private readonly aliases = new Map<string, ts.TypeNode>();
  private readonly known = new Map<string, Fields>();

  constructor() {
    const path = createRequire(import.meta.url)
      .resolve('@salesforce/types/metadata')
      .replace(/\.js$/, '.d.ts');
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
    file.forEachChild((node) => {
      if (ts.isTypeAliasDeclaration(node)) this.aliases.set(node.name.text, node.type);
    });
  }

  has(name: string): boolean {
    return this.aliases.has(name);
  }

  /** @returns the fields of a type with those it inherits, null when there is no such type */
  fieldsOf(name: string): Fields | null {
    const type = this.aliases.get(name);
    if (type === undefined) return null;
    let fields = this.known.get(name);
    if (fields === undefined) {
      fields = new Map(this.membersOf(type));
      this.known.set(name, fields);
    }
    return fields;
  }

  private membersOf(type: ts.TypeNode): [string, Field][] {
    if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((part) => this.membersOf(part));
    if (ts.isTypeReferenceNode(type)) return [...(this.fieldsOf(nameOf(type)) ?? [])];
    return ts.isTypeLiteralNode(type) ? type.members.flatMap((member) => this.memberOf(member)) : [];
  }

  private memberOf(member: ts.TypeElement): [string, Field][] {
    if (!ts.isPropertySignature(member) || member.type === undefined || !ts.isIdentifier(member.name)) return [];
    const repeats = ts.isArrayTypeNode(member.type);
    const type = ts.isArrayTypeNode(member.type) ? member.type.elementType : member.type;
    const required = member.questionToken === undefined && !repeats;
    const lazy = { required, repeats };
    return [[member.name.text, withLazyType(lazy, () => this.valueOf(type))]];
  }

  private valueOf(type: ts.TypeNode): ValueType {
    switch (type.kind) {
      case ts.SyntaxKind.BooleanKeyword:
        return { kind: 'boolean' };
      case ts.SyntaxKind.NumberKeyword:
        return { kind: 'number' };
      case ts.SyntaxKind.StringKeyword:
        return { kind: 'text' };
      default:
        return this.namedValueOf(type);
    }
  }

  private namedValueOf(type: ts.TypeNode): ValueType {
    if (!ts.isTypeReferenceNode(type)) return wordsOf('', type);
    const name = nameOf(type);
    const alias = this.aliases.get(name);
    if (alias === undefined) return { kind: 'anything' };
    if (alias.kind === ts.SyntaxKind.StringKeyword) return { kind: 'text' };
    if (ts.isUnionTypeNode(alias) || ts.isLiteralTypeNode(alias)) return wordsOf(name, alias);
    return { kind: 'fields', name, fields: this.fieldsOf(name) ?? new Map() };
  }
}

/** The type is looked at when somebody asks: types refer to each other in circles. */
function withLazyType(field: Omit<Field, 'type'>, typeOf: () => ValueType): Field {
  let type: ValueType | null = null;
  return {
    ...field,
    get type() {
      type ??= typeOf();
      return type;
    }
  };
}

function nameOf(type: ts.TypeReferenceNode): string {
  return ts.isIdentifier(type.typeName) ? type.typeName.text : '';
}

function wordsOf(name: string, type: ts.TypeNode): ValueType {
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  const words = parts.flatMap((part) =>
    ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal) ? [part.literal.text] : []
  );
  return words.length === parts.length ? { kind: 'words', name, words } : { kind: 'anything' };
}

let shared: MetadataTypes | null = null;

/** The types, read once. */
export function metadataTypes(): MetadataTypes {
  shared ??= new MetadataTypes();
  return shared;
}
