import type { Database, SqlRow } from '../storage/database.ts';
import { numberOf, requiredText } from '../storage/row.ts';

interface Table {
  readonly name: string;
  /** Quoted columns that tell rows apart, then all quoted columns. */
  readonly key: string;
  readonly columns: string;
}

/**
 * Copies of the whole org to come back to. They are kept in memory and end with the process. Coming back writes only
 * the rows that differ; ids are not given again, because the count of ids is not part of a copy.
 */
export class Snapshots {
  readonly #database: Database;
  readonly #names = new Set<string>();

  constructor(database: Database) {
    this.#database = database;
    database.exec(`ATTACH ':memory:' AS snapshots`);
  }

  get names(): string[] {
    return [...this.#names];
  }

  /** Takes a copy; one of the same name is replaced. */
  take(name: string): void {
    this.#database.transaction(() => {
      for (const table of this.#tables()) {
        this.#database.exec(`DROP TABLE IF EXISTS ${copyOf(name, table)}`);
        this.#database.exec(`CREATE TABLE ${copyOf(name, table)} AS SELECT ${table.columns} FROM main."${table.name}"`);
      }
    });
    this.#names.add(name);
  }

  /** Makes the org what it was when the copy was taken. Returns whether there is a copy of that name. */
  restore(name: string): boolean {
    if (!this.#names.has(name)) return false;
    this.#database.transaction(() => {
      for (const table of this.#tables()) this.#restoreTable(name, table);
    });
    return true;
  }

  #restoreTable(name: string, table: Table): void {
    const { key, columns } = table;
    const now = `SELECT ${columns} FROM main."${table.name}"`;
    const then = `SELECT ${columns} FROM ${copyOf(name, table)}`;
    this.#database.run(
      `DELETE FROM main."${table.name}" WHERE (${key}) IN (SELECT ${key} FROM (${now} EXCEPT ${then}))`
    );
    this.#database.run(`INSERT INTO main."${table.name}" (${columns}) ${then} EXCEPT ${now}`);
  }

  #tables(): Table[] {
    const sql = `SELECT name, wr FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`;
    return this.#database.all(sql).map((row) => this.#table(row));
  }

  #table(row: SqlRow): Table {
    const name = requiredText(row, 'name');
    const columns = this.#database.all('SELECT name, pk FROM pragma_table_info(?)', name);
    const all = columns.map(quoted).join(', ');
    if (numberOf(row, 'wr') === 0) return { name, key: 'rowid', columns: `rowid, ${all}` };
    const key = columns.filter((column) => numberOf(column, 'pk') > 0);
    return { name, key: key.map(quoted).join(', '), columns: all };
  }
}

function copyOf(name: string, table: Table): string {
  return `snapshots."${name}/${table.name}"`;
}

function quoted(column: SqlRow): string {
  return `"${requiredText(column, 'name')}"`;
}
