import type { Connection } from '@jsforce/jsforce-node';
import type { PicklistOption } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { errorCodeOf } from './apiError.ts';

interface Field {
  isCreateable: boolean;
  /** Active values of a picklist, in the org's order; none for any other field. */
  options: readonly PicklistOption[];
}

/** One object as the running user sees it. Names of fields are in lower case. */
interface Described {
  fields: ReadonlyMap<string, Field>;
  /** Names for walking down, by child object and its field, for example `networkmember.networkid`. */
  children: ReadonlyMap<string, string>;
}

const INVISIBLE: Described = { fields: new Map(), children: new Map() };

/** What the org has and the running user may see. Fields differ from org to org, so they are looked up, once each. */
export class OrgSchema {
  readonly #connection: Connection;
  readonly #described = new Map<string, Promise<Described>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Whether the running user sees `field` on `object`; a missing object has no fields. */
  async has(object: string, field: string): Promise<boolean> {
    return (await this.#object(object)).fields.has(field.toLowerCase());
  }

  /** Those of the fields that the running user sees. */
  async visible<F extends string>(object: string, fields: readonly F[]): Promise<F[]> {
    const { fields: known } = await this.#object(object);
    return fields.filter((field) => known.has(field.toLowerCase()));
  }

  /** Those of the fields to which the running user may not give a value when creating an `object`. */
  async notCreateable(object: string, fields: readonly string[]): Promise<string[]> {
    const { fields: known } = await this.#object(object);
    return fields.filter((field) => known.get(field.toLowerCase())?.isCreateable !== true);
  }

  /** What a child subquery calls the `child` records that point at `object` with `field`; null when it has no name. */
  async childName(object: string, child: string, field: string): Promise<string | null> {
    return (await this.#object(object)).children.get(`${child}.${field}`.toLowerCase()) ?? null;
  }

  /** The active values of a picklist, in the org's order; none for any other field. */
  async picklist(object: string, field: string): Promise<readonly PicklistOption[]> {
    return (await this.#object(object)).fields.get(field.toLowerCase())?.options ?? [];
  }

  #object(object: string): Promise<Described> {
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

  async #describe(object: string): Promise<Described> {
    try {
      const { fields, childRelationships } = await this.#connection.describe(object);
      return {
        fields: new Map(
          fields.map((field) => [
            field.name.toLowerCase(),
            { isCreateable: field.createable, options: options(field.picklistValues ?? []) }
          ])
        ),
        children: new Map(
          childRelationships.flatMap(({ childSObject, field, relationshipName }): [string, string][] =>
            relationshipName ? [[`${childSObject}.${field}`.toLowerCase(), relationshipName]] : []
          )
        )
      };
    } catch (error) {
      if (['NOT_FOUND', 'INVALID_TYPE'].includes(errorCodeOf(error) ?? '')) {
        return INVISIBLE;
      }
      throw error;
    }
  }
}

function options(values: readonly { active: boolean; value: string; label?: string | null }[]): PicklistOption[] {
  return values.filter(({ active }) => active).map(({ value, label }) => ({ value, label: label ?? value }));
}
