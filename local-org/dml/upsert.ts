import type { Org } from '../org.ts';
import { LOOKUP_IN_BODY, NOT_SPECIFIED } from '../rules/inputRules.ts';
import type { Transaction } from '../rules/mixedDml.ts';
import { refusal } from '../rules/rule.ts';
import type { FieldDescription, ObjectDescription } from '../schema/schema.ts';
import { foundTwice, idsByLookup } from './externalId.ts';
import type { Input } from './input.ts';
import { createRecord, updateRecord } from './records.ts';
import { noSuchRecord } from './rows.ts';

export interface Upserted {
  readonly id: string;
  readonly created: boolean;
}

/**
 * Changes the record that has the value in the field, or creates one with it.
 *
 * @param input the other fields
 * @throws SalesforceError when several records have it; RecordRefused when a rule is broken
 */
export function upsertRecord(
  org: Org,
  transaction: Transaction,
  object: ObjectDescription,
  field: FieldDescription,
  value: unknown,
  input: Input
): Upserted {
  if (value === undefined || value === null || value === '') {
    // Salesforce takes a record without an id for a new one; every other external id must be there.
    if (field.type === 'id') return { id: createRecord(org, transaction, object.name, input), created: true };
    throw refusal(NOT_SPECIFIED, [field.name], [field.name]);
  }
  const [id, ...others] = idsByLookup(org, object, field, value);
  if (others.length > 0 && id !== undefined) throw foundTwice(field, [id, ...others]);
  if (id === undefined && field.type === 'id') throw noSuchRecord();
  if (id !== undefined) {
    updateRecord(org, transaction, object.name, id, input);
    return { id, created: false };
  }
  return { id: createRecord(org, transaction, object.name, { ...input, [field.name]: value }), created: true };
}

/** A record's value in a field, and its other fields. */
export function splitLookup(fieldName: string, record: Input): { value: unknown; input: Input } {
  const isLookup = ([name]: [string, unknown]) => name.toLowerCase() === fieldName.toLowerCase();
  const entries = Object.entries(record);
  const [, value] = entries.find(isLookup) ?? [];
  return { value, input: Object.fromEntries(entries.filter((entry) => !isLookup(entry))) };
}

/** @throws SalesforceError INVALID_FIELD for a body that repeats the field by which the URL names the record */
export function refuseLookupInBody(fieldName: string, body: Input): void {
  const isRepeated = Object.keys(body).some((name) => name.toLowerCase() === fieldName.toLowerCase());
  if (isRepeated) throw refusal(LOOKUP_IN_BODY, [fieldName]);
}
