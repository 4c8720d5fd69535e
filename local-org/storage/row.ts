import type { SqlRow } from './database.ts';

/** The column's text, or null when it is empty or the org has no such column. */
export function textOf(row: SqlRow | undefined, column: string): string | null {
  const value = row?.[column];
  return typeof value === 'string' ? value : null;
}

/** The column's number, 0 when empty. */
export function numberOf(row: SqlRow | undefined, column: string): number {
  const value = row?.[column];
  return typeof value === 'number' ? value : 0;
}

/** Whether the column holds true. */
export function flagOf(row: SqlRow | undefined, column: string): boolean {
  return row?.[column] === 1;
}

/** The column's text, for columns that every row has. */
export function requiredText(row: SqlRow | undefined, column: string): string {
  const value = textOf(row, column);
  if (value === null) throw new Error(`The org's data is damaged: a row has no ${column}.`);
  return value;
}
