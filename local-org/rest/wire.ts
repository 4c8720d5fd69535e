import type { FieldDescription, ObjectDescription } from '../schema/schema.ts';
import type { SqlRow, SqlValue } from '../storage/database.ts';

/** A row as the API shows the record. */
export function toRecord(
  object: ObjectDescription,
  row: SqlRow,
  fields: readonly FieldDescription[],
  version: string
): Readonly<Record<string, unknown>> {
  const url = `/services/data/v${version}/sobjects/${object.name}/${String(row['Id'])}`;
  const record: Record<string, unknown> = { attributes: { type: object.name, url } };
  for (const field of fields) record[field.name] = toJson(field, row[field.name] ?? null);
  return record;
}

function toJson(field: FieldDescription, value: SqlValue): string | number | boolean | null {
  if (value === null) return null;
  if (field.type === 'boolean') return value === 1;
  return field.type === 'datetime' ? String(value).replace(/Z$/, '+0000') : value;
}
