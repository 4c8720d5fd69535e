/**
 * The few things that the org needs of SQLite.
 *
 * One table per object, named like it; one column per field, named like it. Ids are 18-character text, booleans 0 and 1,
 * dates `YYYY-MM-DD`, date-times `YYYY-MM-DDTHH:MM:SS.sssZ` in UTC, absent values NULL (never an empty string).
 * The SQL function `fold(text)` folds case for every script; SQLite's own folds ASCII only.
 */
export type SqlValue = string | number | null;
export type SqlRow = Record<string, SqlValue>;

/** Stands for one moment of one database; never given twice. */
export type Savepoint = number;

export interface Database {
  exec(sql: string): void;
  run(sql: string, ...parameters: SqlValue[]): { changes: number };
  get(sql: string, ...parameters: SqlValue[]): SqlRow | undefined;
  all(sql: string, ...parameters: SqlValue[]): SqlRow[];
  /** Runs the work in a transaction, or in a savepoint of the one under way; a throw undoes it. */
  transaction<T>(work: () => T): T;
  /** Marks a moment to come back to. From the first mark on, nothing is kept for good until that mark is released. */
  setSavepoint(): Savepoint;
  /** Undoes all that was done since; later marks are gone, this one stays. Returns whether the mark was there. */
  rollbackTo(savepoint: Savepoint): boolean;
  /** Drops the mark and later ones without undoing anything. Returns whether the mark was there. */
  releaseSavepoint(savepoint: Savepoint): boolean;
  close(): void;
}
