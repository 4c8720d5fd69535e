import type { Known } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';

export type UnknownRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Unlike Array.isArray, says nothing about the entries. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** One row of a query answer, read field by field; a path such as `Account.Owner.Name` walks up to parents. */
export class Row {
  readonly #record: UnknownRecord;
  readonly #object: string;

  /** @throws Error when `record` is not an object. */
  constructor(object: string, record: unknown) {
    if (!isRecord(record)) {
      throw new Error(`Salesforce answered a ${object} row that is not an object.`);
    }
    this.#object = object;
    this.#record = record;
  }

  /** @throws Error when the field is empty or no text. */
  text(path: string): string {
    return this.textOrNull(path) ?? this.#unexpected(path, 'text');
  }

  /** Null when the field is empty, or a parent on the way is absent or cannot be seen. */
  textOrNull(path: string): string | null {
    const value = this.#value(path);
    return value === null || typeof value === 'string' ? value : this.#unexpected(path, 'text');
  }

  /** @throws Error when the field is no boolean. */
  flag(path: string): boolean {
    const value = this.#value(path);
    return typeof value === 'boolean' ? value : this.#unexpected(path, 'true or false');
  }

  /** `unknown` when the field was not asked for, or a parent on the way is absent or cannot be seen. */
  known(path: string): Known {
    if (this.#value(path) === null) {
      return 'unknown';
    }
    return this.flag(path) ? 'yes' : 'no';
  }

  /** @throws Error when the field is no whole number. */
  count(path: string): number {
    return this.countOrNull(path) ?? this.#unexpected(path, 'a whole number');
  }

  /** Null when the field is empty or was not asked for. */
  countOrNull(path: string): number | null {
    const value = this.#value(path);
    const isCount = typeof value === 'number' && Number.isInteger(value);
    return value === null || isCount ? value : this.#unexpected(path, 'a whole number');
  }

  /** Whether the parent is there and can be seen. */
  has(path: string): boolean {
    return isRecord(this.#value(path));
  }

  /** The rows of a child subquery; none when it is empty. */
  children(relationship: string): Row[] {
    const answer = this.#value(relationship);
    if (answer === null) {
      return [];
    }
    const records = isRecord(answer) ? answer['records'] : undefined;
    return isList(records)
      ? records.map((record) => new Row(`${this.#object}.${relationship}`, record))
      : this.#unexpected(relationship, 'a list of rows');
  }

  #value(path: string): unknown {
    let value: unknown = this.#record;
    for (const name of path.split('.')) {
      value = isRecord(value) ? value[name] : null;
    }
    return value ?? null;
  }

  #unexpected(path: string, expected: string): never {
    throw new Error(`Salesforce answered something else than ${expected} in ${this.#object}.${path}.`);
  }
}
