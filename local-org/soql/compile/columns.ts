import { SalesforceError } from '../../salesforceError.ts';
import { commaSeparated, identifier, sql } from './sql.ts';
import type { Sql } from './sql.ts';

// SQLite calls no function, and so no json_array, with more arguments than this.
const MAX_COLUMNS = 1000;

/** The columns that a statement selects, each once. */
export class Columns {
  readonly #columns: Sql[] = [];

  /** The number of the column, from 0. */
  add(column: Sql): number {
    const known = this.#columns.findIndex((other) => other.equals(column));
    if (known >= 0) return known;
    if (this.#columns.length === MAX_COLUMNS) throw tooComplicated();
    return this.#columns.push(column) - 1;
  }

  /** For SELECT: every column under its name from `columnName`. */
  named(): Sql {
    return commaSeparated(this.#columns.map((column, index) => sql`${column} AS ${identifier(columnName(index))}`));
  }

  /** The values of a row as one JSON array. */
  asJson(): Sql {
    return sql`json_array(${commaSeparated(this.#columns)})`;
  }
}

export function columnName(index: number): string {
  return `c${index}`;
}

export function tooComplicated(): SalesforceError {
  return new SalesforceError(
    'QUERY_TOO_COMPLICATED',
    'Query is either selecting too many fields or the filter conditions are too complicated.'
  );
}
