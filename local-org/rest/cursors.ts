import type { QueryRecord } from '../soql/soql.ts';

/** As many open query results as Salesforce keeps for one user. */
const MAX_CURSORS = 10;

/** Results of queries that were longer than one page, kept for `nextRecordsUrl` until newer ones take their place. */
export class Cursors {
  readonly #results = new Map<string, readonly QueryRecord[]>();
  #count = 0;

  /** Keeps a result; returns the name under which pages of it can be asked for. */
  open(records: readonly QueryRecord[]): string {
    const name = `01gLo0${String(++this.#count).padStart(12, '0')}`;
    this.#results.set(name, records);
    const [oldest] = this.#results.keys();
    if (this.#results.size > MAX_CURSORS && oldest !== undefined) this.#results.delete(oldest);
    return name;
  }

  find(name: string): readonly QueryRecord[] | undefined {
    return this.#results.get(name);
  }
}
