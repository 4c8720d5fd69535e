import ts from 'typescript';

const { TypeFlags } = ts;

/** A type that both languages have. */
export interface TypeRow {
  readonly kind: 'string' | 'number' | 'boolean' | 'data' | 'list' | 'Map' | 'Set' | 'RegExp';
  readonly typescript: string;
  /** Without what is inside of it; empty for data, which each has a class of its own. */
  readonly apex: string;
  /** Of values that the checker tells apart by themselves. */
  readonly flag: number;
  /** How many types stand in angle brackets behind it. */
  readonly parts: number;
  readonly note: string;
}

export type Kind = TypeRow['kind'];

function row(kind: Kind, typescript: string, apex: string, note = '', more: Partial<TypeRow> = {}): TypeRow {
  return { kind, typescript, apex, note, flag: 0, parts: 0, ...more };
}

/** Every type of the dialect; each may be `null` besides. */
export const TYPES: readonly TypeRow[] = [
  row('string', 'string', 'String', 'and unions of literals', { flag: TypeFlags.StringLike }),
  row('number', 'number', 'Integer', 'whole numbers only', { flag: TypeFlags.NumberLike }),
  row('boolean', 'boolean', 'Boolean', '', { flag: TypeFlags.BooleanLike }),
  row('data', 'Row', '', 'an interface of these files: `EnablementRow`'),
  row('list', 'string[]', 'List', '', { parts: 1 }),
  row('Map', 'Map<string, Row>', 'Map', 'by text that cannot be null', { parts: 2 }),
  row('Set', 'Set<string>', 'Set', 'of text that cannot be null', { parts: 1 }),
  row('RegExp', 'RegExp', 'Pattern', 'see below')
];
