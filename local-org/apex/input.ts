import type { Input } from '../dml/input.ts';
import { toStored } from '../dml/values.ts';
import type { Org } from '../org.ts';
import type { ObjectDescription } from '../schema/schema.ts';
import type { SqlRow } from '../storage/database.ts';
import type { ApexRecord, ApexScalar, ApexValue } from './apex.ts';

/**
 * The fields of a record of Apex that DML saves. A record that came from a query brings along what DML leaves alone: its
 * children, its parents (which have an id), and, in an update, read-only fields as they are.
 *
 * @param before the stored record in an update
 */
export function inputOf(org: Org, object: ObjectDescription, record: ApexRecord, before: SqlRow | undefined): Input {
  const input: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record.fields)) {
    if (isList(value) || name.toLowerCase() === 'id') continue;
    if (typeof value === 'object' && value !== null) {
      // A parent without an id stands for the one that has its external id.
      if (!('Id' in value.fields)) input[name] = { attributes: { type: value.type }, ...value.fields };
    } else if (!isUntouched(org, object, name, value, before)) input[name] = value;
  }
  return input;
}

function isUntouched(
  org: Org,
  object: ObjectDescription,
  name: string,
  value: ApexScalar,
  before: SqlRow | undefined
): boolean {
  const field = org.schema.field(object.name, name);
  if (!before || !field || field.updateable) return false;
  return toStored(value, field) === (before[field.name] ?? null);
}

function isList(value: ApexValue): value is readonly ApexRecord[] {
  return Array.isArray(value);
}
