import { SalesforceError } from '../../salesforceError.ts';

export type BindValue = string | number | boolean | null;

/** `:name` of a query of Apex; a list only where SOQL takes one. */
export type BindValues = Readonly<Record<string, BindValue | readonly BindValue[]>>;

/** What the bind variables of one query stand for. Apex does not look at the case of names. */
export class Binds {
  readonly #values: ReadonlyMap<string, BindValue | readonly BindValue[]>;

  constructor(values: BindValues) {
    this.#values = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
  }

  /** @throws SalesforceError MALFORMED_QUERY when nothing is bound to the name */
  value(name: string): BindValue | readonly BindValue[] {
    const value = this.#values.get(name.toLowerCase());
    if (value !== undefined) return value;
    // The text of Apex's QueryException, from common experience.
    throw new SalesforceError('MALFORMED_QUERY', `Variable does not exist: ${name}`);
  }
}

/** Tells lists from single values; Array.isArray does not know read-only lists. */
export function isList(value: BindValue | readonly BindValue[]): value is readonly BindValue[] {
  return Array.isArray(value);
}
