import type { FieldDescription, ObjectDescription } from '../schema/schema.ts';
import type { SqlRow, SqlValue } from '../storage/database.ts';

/** A row as the API shows the record. */
export function toRecord(object: ObjectDescription, row: SqlRow, fields: readonly FieldDescription[], version: string) {
  const url = `/services/data/v${version}/sobjects/${object.name}/${String(row['Id'])}`;
  const values = fields.map((field) => [field.name, toJson(field, row[field.name] ?? null)]);
  return { attributes: { type: object.name, url }, ...Object.fromEntries(values) };
}

function toJson(field: FieldDescription, value: SqlValue): string | number | boolean | null {
  if (value === null) return null;
  if (field.type === 'boolean') return value === 1;
  return field.type === 'datetime' ? String(value).replace(/Z$/, '+0000') : value;
}
