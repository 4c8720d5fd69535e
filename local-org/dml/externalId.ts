import type { Org } from '../org.ts';
import { EXTERNAL_ID_TWICE, PARENT_NOT_FOUND, UNKNOWN_FIELD } from '../rules/inputRules.ts';
import { refusal } from '../rules/rule.ts';
import { SalesforceError } from '../salesforceError.ts';
import { isIdLookup } from '../schema/idLookup.ts';
import type { FieldDescription, ObjectDescription } from '../schema/schema.ts';
import type { SqlValue } from '../storage/database.ts';
import { requiredText } from '../storage/row.ts';
import { objectNamed } from './rows.ts';
import { toStored } from './values.ts';

/**
 * The field by which records of an object can be found.
 *
 * @throws SalesforceError NOT_FOUND when there is none of that name, or it cannot tell records apart
 */
export function lookupField(org: Org, object: ObjectDescription, name: string): FieldDescription {
  const field = org.schema.field(object.name, name);
  if (field && isIdLookup(object.name, field)) return field;
  const message = `Provided external ID field does not exist or is not accessible: ${name}`;
  throw new SalesforceError('NOT_FOUND', message, [], 404);
}

/**
 * Ids of the records with that value, in any case of its letters; none for an empty value.
 *
 * @throws SalesforceError JSON_PARSER_ERROR when the field cannot hold such a value
 */
export function idsByLookup(org: Org, object: ObjectDescription, field: FieldDescription, value: unknown): string[] {
  const stored: SqlValue = toStored(value, field);
  if (stored === null) return [];
  const isFolded = typeof stored === 'string' && field.type !== 'id';
  const condition = isFolded ? `fold("${field.name}") = fold(?)` : `"${field.name}" = ?`;
  const rows = org.database.all(`SELECT "Id" FROM "${object.name}" WHERE ${condition} ORDER BY "Id"`, stored);
  return rows.map((row) => requiredText(row, 'Id'));
}

/**
 * The id that a reference gets when the client names the parent by a field, as in `"Account": {"Number__c": "7"}`.
 *
 * @throws SalesforceError when no parent or more than one has that value
 */
export function parentId(org: Org, reference: FieldDescription, parent: unknown): string {
  const { type, name, value } = readParent(org, reference, parent);
  const object = objectNamed(org.schema, type);
  const field = org.schema.field(object.name, name);
  if (!field || !isIdLookup(object.name, field)) throw refusal(UNKNOWN_FIELD, [name, object.name]);
  const [id, ...others] = idsByLookup(org, object, field, value);
  if (id === undefined) throw refusal(PARENT_NOT_FOUND, [String(value), field.name, object.name]);
  if (others.length > 0) throw foundTwice(field, [id, ...others]);
  return id;
}

export function foundTwice(field: FieldDescription, ids: readonly string[]): SalesforceError {
  return refusal(EXTERNAL_ID_TWICE, [field.label, ids.join(', ')], [field.name]);
}

function readParent(org: Org, reference: FieldDescription, parent: unknown) {
  const entries: [string, unknown][] = typeof parent === 'object' && parent !== null ? Object.entries(parent) : [];
  const [given, ...more] = entries.filter(([name]) => name !== 'attributes');
  const [, value] = given ?? [];
  if (!given || more.length > 0 || (typeof value !== 'string' && typeof value !== 'number')) {
    const message = `${reference.relationshipName ?? reference.name} must be an object with one field that finds the parent`;
    throw new SalesforceError('JSON_PARSER_ERROR', message, [reference.name]);
  }
  return { name: given[0], value, type: typeOfParent(org, reference, new Map(entries).get('attributes')) };
}

/** Only references to several objects need to be told which of them is meant. */
function typeOfParent(org: Org, reference: FieldDescription, attributes: unknown): string {
  const [only, ...others] = reference.referenceTo;
  if (only !== undefined && others.length === 0) return only;
  const type: unknown =
    typeof attributes === 'object' && attributes !== null && 'type' in attributes && attributes.type;
  const target = reference.referenceTo.find(
    (name) => typeof type === 'string' && org.schema.object(type)?.name === name
  );
  if (target !== undefined) return target;
  const message = `attributes.type must be one of ${reference.referenceTo.join(', ')}`;
  throw new SalesforceError('JSON_PARSER_ERROR', message, [reference.name]);
}
