import { DatabaseSync } from 'node:sqlite';
import type { SQLOutputValue, StatementSync } from 'node:sqlite';
import type { Database, Savepoint, SqlRow, SqlValue } from './database.ts';

/** "LoOr", written into the file's header so that another program's database is not taken for an org. */
const APPLICATION_ID = 0x4c6f4f72;

/** Raised when tables change in a way that an older file cannot follow. */
const FORMAT = 2;

/** Folds case for every script and makes composed and decomposed letters equal; SQLite itself folds ASCII only. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/**
 * Opens or creates the database of an org.
 *
 * @param path file, or `:memory:`
 * @throws Error with one sentence when the file cannot be used as an org
 */
export function openSqlite(path: string): Database {
  const connection = connect(path);
  connection.function('fold', { deterministic: true }, (value) => (typeof value === 'string' ? fold(value) : null));
  return new SqliteDatabase(connection);
}

function connect(path: string): DatabaseSync {
  let connection: DatabaseSync | undefined;
  try {
    connection = new DatabaseSync(path, { enableForeignKeyConstraints: false });
    refuseForeignFile(connection);
    // Exclusive: the org has one writer, and a second process on the same file must fail at once, not corrupt counters.
    connection.exec(
      `PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
       PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT}; BEGIN IMMEDIATE; COMMIT;`
    );
    return connection;
  } catch (cause) {
    connection?.close();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The org's file ${path} cannot be used: ${reason}. Name another data folder, or delete this one.`, {
      cause
    });
  }
}

function refuseForeignFile(connection: DatabaseSync): void {
  const isEmpty = connection.prepare('SELECT 1 FROM sqlite_master').get() === undefined;
  if (isEmpty) return;
  if (connection.prepare('PRAGMA application_id').get()?.['application_id'] !== APPLICATION_ID) {
    throw new Error('it is the database of another program');
  }
  if (connection.prepare('PRAGMA user_version').get()?.['user_version'] !== FORMAT) {
    throw new Error('it was made by another version of this program');
  }
}

class SqliteDatabase implements Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  /** The marks that are there, oldest first. */
  readonly #savepoints: Savepoint[] = [];
  #lastSavepoint: Savepoint = 0;
  #depth = 0;

  constructor(connection: DatabaseSync) {
    this.#connection = connection;
  }

  exec(sql: string): void {
    this.#connection.exec(sql);
    this.#statements.clear();
  }

  run(sql: string, ...parameters: SqlValue[]): { changes: number } {
    return { changes: Number(this.#prepare(sql).run(...parameters).changes) };
  }

  get(sql: string, ...parameters: SqlValue[]): SqlRow | undefined {
    const row = this.#prepare(sql).get(...parameters);
    return row && toRow(row);
  }

  all(sql: string, ...parameters: SqlValue[]): SqlRow[] {
    return this.#prepare(sql)
      .all(...parameters)
      .map(toRow);
  }

  transaction<T>(work: () => T): T {
    const savepoint = `level${this.#depth}`;
    const isOutermost = this.#depth === 0 && this.#savepoints.length === 0;
    this.#connection.exec(isOutermost ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${savepoint}`);
    this.#depth++;
    try {
      const result = work();
      this.#connection.exec(isOutermost ? 'COMMIT' : `RELEASE ${savepoint}`);
      return result;
    } catch (error) {
      this.#connection.exec(isOutermost ? 'ROLLBACK' : `ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`);
      throw error;
    } finally {
      this.#depth--;
    }
  }

  setSavepoint(): Savepoint {
    // A mark inside such work would outlive it.
    if (this.#depth > 0) throw new Error('A savepoint cannot be set while other work is under way.');
    this.#lastSavepoint += 1;
    this.#connection.exec(`SAVEPOINT mark${this.#lastSavepoint}`);
    this.#savepoints.push(this.#lastSavepoint);
    return this.#lastSavepoint;
  }

  rollbackTo(savepoint: Savepoint): boolean {
    const index = this.#savepoints.indexOf(savepoint);
    if (index < 0) return false;
    this.#connection.exec(`ROLLBACK TO mark${savepoint}`);
    this.#savepoints.length = index + 1;
    return true;
  }

  releaseSavepoint(savepoint: Savepoint): boolean {
    const index = this.#savepoints.indexOf(savepoint);
    if (index < 0) return false;
    this.#connection.exec(`RELEASE mark${savepoint}`);
    this.#savepoints.length = index;
    return true;
  }

  close(): void {
    this.#connection.close();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= 500) this.#statements.clear();
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function toRow(row: Record<string, SQLOutputValue>): SqlRow {
  const result: SqlRow = {};
  for (const [column, value] of Object.entries(row)) {
    if (typeof value === 'bigint' || value instanceof Uint8Array) {
      throw new TypeError(`Column ${column} holds a ${typeof value}, which no field of an org is made of.`);
    }
    result[column] = value;
  }
  return result;
}
