import type { Connection } from '@jsforce/jsforce-node';
import type { PicklistOption } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { errorCodeOf } from './apiError.ts';

type Fields = ReadonlyMap<string, readonly PicklistOption[]>;

/** What the org has and the running user may see. Fields differ from org to org, so they are looked up, once each. */
export class OrgSchema {
  readonly #connection: Connection;
  readonly #described = new Map<string, Promise<Fields>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Whether the running user sees `field` on `object`; a missing object has no fields. */
  async has(object: string, field: string): Promise<boolean> {
    return (await this.#fields(object)).has(field.toLowerCase());
  }

  /** The active values of a picklist, in the org's order; none for any other field. */
  async picklist(object: string, field: string): Promise<readonly PicklistOption[]> {
    return (await this.#fields(object)).get(field.toLowerCase()) ?? [];
  }

  #fields(object: string): Promise<Fields> {
    const known = this.#described.get(object);
    if (known !== undefined) {
      return known;
    }
    const described = this.#describe(object);
    this.#described.set(object, described);
    // a failure is not worth remembering
    described.catch(() => this.#described.delete(object));
    return described;
  }

  async #describe(object: string): Promise<Fields> {
    try {
      const { fields } = await this.#connection.describe(object);
      return new Map(fields.map((field) => [field.name.toLowerCase(), options(field.picklistValues ?? [])]));
    } catch (error) {
      if (['NOT_FOUND', 'INVALID_TYPE'].includes(errorCodeOf(error) ?? '')) {
        return new Map();
      }
      throw error;
    }
  }
}

function options(values: readonly { active: boolean; value: string; label?: string | null }[]): PicklistOption[] {
  return values.filter(({ active }) => active).map(({ value, label }) => ({ value, label: label ?? value }));
}
