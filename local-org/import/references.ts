import type { Input } from '../dml/input.ts';
import type { Org } from '../org.ts';
import { SalesforceError } from '../salesforceError.ts';
import type { ObjectDescription } from '../schema/schema.ts';
import { requiredText } from '../storage/row.ts';

/** Fields by which a record of an object can be named, the best first. */
const NAME_FIELDS = ['Username', 'DeveloperName', 'Name', 'MasterLabel'];

/**
 * Ids that the values of a plan stand for.
 *
 * `@ReferenceId` is an earlier record of the plan. `@Profile:Standard User` is a record that the org has already, by
 * its name: no export can know the ids of another org's profiles, licenses and permission sets.
 */
export class References {
  readonly #org: Org;
  readonly #ids = new Map<string, string>();

  constructor(org: Org) {
    this.#org = org;
  }

  /** @throws SalesforceError when the plan has the referenceId twice */
  add(referenceId: string, id: string): void {
    if (this.#ids.has(referenceId)) throw unusable(`the referenceId ${referenceId} is used twice`);
    this.#ids.set(referenceId, id);
  }

  /**
   * The record's fields with ids in place of references.
   *
   * @throws SalesforceError for a reference to nothing
   */
  resolve(record: Input): Input {
    const resolved: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(record)) {
      const isReference = typeof value === 'string' && value.startsWith('@');
      resolved[field] = isReference ? this.#find(field, value.slice(1)) : value;
    }
    return resolved;
  }

  #find(field: string, reference: string): string {
    const colon = reference.indexOf(':');
    const object = colon > 0 ? this.#org.schema.object(reference.slice(0, colon)) : undefined;
    const id = object ? this.#byName(field, object, reference.slice(colon + 1)) : this.#ids.get(reference);
    if (id === undefined) throw unusable(`${field}: no earlier record has the referenceId ${reference}`, field);
    return id;
  }

  #byName(field: string, object: ObjectDescription, name: string): string {
    const nameField = NAME_FIELDS.find((candidate) => this.#org.schema.field(object.name, candidate));
    if (nameField === undefined) throw unusable(`${field}: records of ${object.name} have no names`, field);
    const rows = this.#org.database.all(`SELECT "Id" FROM "${object.name}" WHERE "${nameField}" = ?`, name);
    const [row] = rows;
    if (rows.length === 1 && row) return requiredText(row, 'Id');
    throw unusable(`${field}: the org has ${rows.length} records of ${object.name} with ${nameField} "${name}"`, field);
  }
}

function unusable(message: string, ...fields: string[]): SalesforceError {
  return new SalesforceError('INVALID_REFERENCE', message, fields);
}
