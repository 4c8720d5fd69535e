import { SalesforceError } from '../salesforceError.ts';
import type { FieldDescription } from '../schema/schema.ts';
import type { SqlValue } from '../storage/database.ts';
import { toLongId } from '../storage/ids.ts';

/**
 * The stored form of a value that came as JSON. Empty text is no value, as on the platform.
 *
 * @throws SalesforceError JSON_PARSER_ERROR when the value is of a kind that the field cannot hold
 */
export function toStored(value: unknown, field: FieldDescription): SqlValue {
  if (value === null || value === '') return field.type === 'boolean' ? mismatch(value, field) : null;
  switch (field.type) {
    case 'boolean':
      return toFlag(value, field);
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return toNumber(value, field);
    case 'date':
      return toDate(value, field);
    case 'datetime':
      return toDateTime(value, field);
    case 'id':
    case 'reference':
      return toLongId(toText(value, field) ?? '') || null;
    default:
      return toText(value, field);
  }
}

function toFlag(value: unknown, field: FieldDescription): number {
  if (value === true || value === 'true') return 1;
  if (value === false || value === 'false') return 0;
  return mismatch(value, field);
}

function toNumber(value: unknown, field: FieldDescription): number {
  // Number() alone would also take hexadecimal digits and blanks.
  const number =
    typeof value === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : value;
  const fits = typeof number === 'number' && Number.isFinite(number);
  if (!fits || (field.type === 'int' && !Number.isSafeInteger(number))) return mismatch(value, field);
  return number;
}

function toText(value: unknown, field: FieldDescription): string | null {
  return typeof value === 'string' ? value.trim() || null : mismatch(value, field);
}

function toDate(value: unknown, field: FieldDescription): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return mismatch(value, field);
  return toIso(`${value}T00:00:00Z`, value, field).slice(0, 10);
}

function toDateTime(value: unknown, field: FieldDescription): string {
  const form = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?)(Z|[+-]\d{2}:?\d{2})$/;
  const parts = typeof value === 'string' ? form.exec(value) : null;
  if (!parts?.[1] || !parts[2]) return mismatch(value, field);
  return toIso(parts[1] + parts[2].replace(/(\d{2})(\d{2})$/, '$1:$2'), value, field);
}

/** Refuses days that no calendar has; JavaScript would move 30 February to March. */
function toIso(text: string, value: unknown, field: FieldDescription): string {
  const date = new Date(text);
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && !Number.isNaN(day.getTime());
  if (!exists || day.toISOString().slice(0, 10) !== text.slice(0, 10)) return mismatch(value, field);
  return date.toISOString();
}

function mismatch(value: unknown, field: FieldDescription): never {
  const shown = JSON.stringify(value).slice(0, 100);
  throw new SalesforceError(
    'JSON_PARSER_ERROR',
    `Cannot deserialize instance of ${field.type} from ${kindOf(value)} value ${shown} for the field ${field.name}`,
    [field.name]
  );
}

function kindOf(value: unknown): string {
  if (value === null) return 'VALUE_NULL';
  if (Array.isArray(value)) return 'START_ARRAY';
  return typeof value === 'object' ? 'START_OBJECT' : `VALUE_${typeof value}`.toUpperCase();
}
