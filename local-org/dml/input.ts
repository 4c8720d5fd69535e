import type { Org } from '../org.ts';
import { brokenFieldRule } from '../rules/fieldRules.ts';
import { READ_ONLY_FIELDS, REQUIRED_FIELDS, UNIQUE_FIELDS, UNKNOWN_FIELD } from '../rules/inputRules.ts';
import { refusal } from '../rules/rule.ts';
import { SalesforceError } from '../salesforceError.ts';
import type { FieldDescription, ObjectDescription } from '../schema/schema.ts';
import type { SqlRow } from '../storage/database.ts';
import { requiredText } from '../storage/row.ts';
import { parentId } from './externalId.ts';
import { RecordRefused } from './refused.ts';
import { toStored } from './values.ts';

export type Input = Readonly<Record<string, unknown>>;

/**
 * The columns that a client gave, converted, checked one by one against the field rules.
 *
 * @throws SalesforceError INVALID_FIELD for a field that the object has not
 * @throws RecordRefused with every value that cannot be stored
 */
export function readInput(org: Org, object: ObjectDescription, input: Input, operation: 'create' | 'update'): SqlRow {
  const row: SqlRow = {};
  const errors: SalesforceError[] = [];
  const locked: string[] = [];
  for (const [name, value] of Object.entries(input)) {
    if (name === 'attributes' || (operation === 'update' && name.toLowerCase() === 'id')) continue;
    const { field, isParent } = fieldNamed(org, object, name);
    if (operation === 'create' ? !field.createable : !field.updateable) {
      locked.push(field.name);
      continue;
    }
    const error = store(org, row, field, isParent ? () => parentId(org, field, value) : () => value);
    if (error) errors.push(error);
  }
  if (locked.length > 0) errors.unshift(refusal(READ_ONLY_FIELDS, [locked.join(', ')], locked));
  if (errors.length > 0) throw new RecordRefused(errors);
  return row;
}

/**
 * Refuses a row in which a field is empty that the client must fill.
 *
 * @throws RecordRefused with one error that lists them all
 */
export function requireFields(object: ObjectDescription, row: SqlRow, given: SqlRow = row): void {
  const missing = object.fields
    .filter((field) => !field.nillable && field.createable && !(field.defaultedOnCreate && !(field.name in given)))
    .filter((field) => (row[field.name] ?? null) === null)
    .map(({ name }) => name);
  if (missing.length === 0) return;
  throw new RecordRefused([refusal(REQUIRED_FIELDS, [missing.join(', ')], missing)]);
}

/**
 * Refuses a value that another record has in a unique field. Users' names have rules of their own.
 *
 * @throws RecordRefused DUPLICATE_VALUE
 */
export function requireUnique(org: Org, object: ObjectDescription, row: SqlRow): void {
  for (const { name, unique } of object.fields) {
    const value = row[name] ?? null;
    const hasOwnRule = object.name === 'User' && (name === 'Username' || name === 'CommunityNickname');
    if (!unique || value === null || hasOwnRule) continue;
    const sql = `SELECT "Id" FROM "${object.name}" WHERE fold("${name}") = fold(?) AND "Id" IS NOT ?`;
    const other = org.database.get(sql, value, row['Id'] ?? null);
    if (!other) continue;
    throw new RecordRefused([refusal(UNIQUE_FIELDS, [name, requiredText(other, 'Id')], [name])]);
  }
}

/** The field of that name, or the reference whose relationship has that name: then the value describes the parent. */
function fieldNamed(org: Org, object: ObjectDescription, name: string): { field: FieldDescription; isParent: boolean } {
  const field = org.schema.field(object.name, name);
  if (field) return { field, isParent: false };
  const reference = name === '' ? undefined : org.schema.parentField(object.name, name);
  if (reference) return { field: reference, isParent: true };
  throw refusal(UNKNOWN_FIELD, [name, object.name]);
}

function store(org: Org, row: SqlRow, field: FieldDescription, read: () => unknown): SalesforceError | undefined {
  try {
    const stored = toStored(read(), field);
    row[field.name] = stored;
    return typeof stored === 'string' ? brokenFieldRule(stored, field, org) : undefined;
  } catch (error) {
    if (error instanceof SalesforceError) return error;
    throw error;
  }
}
