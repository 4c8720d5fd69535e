import type { FieldDescription } from './schema.ts';

/** Object Reference: standard fields with the property idLookup, beside ids and external ids. */
const STANDARD: Readonly<Record<string, readonly string[]>> = { Contact: ['Email'], User: ['Username'] };

/** Whether records of the object can be found by this field, in an upsert or from a child record. */
export function isIdLookup(objectName: string, field: FieldDescription): boolean {
  return field.type === 'id' || field.externalId || (STANDARD[objectName]?.includes(field.name) ?? false);
}
