import type { FieldType } from '../../schema/schema.ts';
import type { SalesforceError } from '../../salesforceError.ts';
import type { SqlValue } from '../../storage/database.ts';
import { isId as isRecordId, toLongId } from '../../storage/ids.ts';
import { isId, isNumber, isText } from '../fieldKind.ts';
import { pathText } from '../parse/ast.ts';
import type { Literal } from '../parse/ast.ts';
import type { Context } from './context.ts';
import { daysOf } from './dateLiteral.ts';
import type { Expression } from './expression.ts';
import { dayAt, startOfDay } from './timeZone.ts';

/** What an expression is compared with: nothing at all, one value, or everything from one value to before another. */
export type Comparand =
  | { readonly kind: 'null' }
  | { readonly kind: 'value'; readonly value: Exclude<SqlValue, null> }
  | { readonly kind: 'range'; readonly from: string; readonly until: string };

/**
 * Turns a literal into what the database holds for the type of the expression.
 *
 * @throws SalesforceError INVALID_FIELD when the literal is of another type, INVALID_QUERY_FILTER_OPERATOR for text that
 *   is no id
 */
export function comparandOf(literal: Literal, expression: Expression, context: Context): Comparand {
  const { type } = expression;
  switch (literal.kind) {
    case 'null':
      return type === 'boolean' ? { kind: 'value', value: 0 } : { kind: 'null' };
    case 'boolean':
      if (type === 'boolean') return { kind: 'value', value: literal.value ? 1 : 0 };
      break;
    case 'number':
      if (isNumber(type)) return { kind: 'value', value: literal.value };
      break;
    case 'text':
      // An empty text and no text are the same to Salesforce.
      if (literal.value === '' && (isText(type) || isId(type))) return { kind: 'null' };
      if (isText(type)) return { kind: 'value', value: literal.value };
      if (isId(type)) return { kind: 'value', value: idOf(literal.value, expression, context) };
      break;
    case 'bound':
      return comparandOf(literalOf(literal.value, type), expression, context);
    case 'date':
      if (type === 'date') return { kind: 'value', value: literal.value };
      break;
    case 'datetime':
      if (type === 'datetime') return { kind: 'value', value: literal.value };
      break;
    case 'dateLiteral':
      if (type === 'date' || type === 'datetime') return rangeOf(literal.name, literal.count, type, context);
      break;
  }
  throw wrongType(expression, context);
}

/** Apex binds dates and date-times as ISO 8601 text. A date is the beginning of its day in UTC where a time is wanted. */
function literalOf(bound: string, type: FieldType): Literal {
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(bound);
  if (type === 'date' && isDay) return { kind: 'date', value: bound };
  const instant = new Date(isDay ? `${bound}T00:00:00.000Z` : bound);
  const isInstant = type === 'datetime' && /^\d{4}-/u.test(bound) && !Number.isNaN(instant.getTime());
  return isInstant ? { kind: 'datetime', value: instant.toISOString() } : { kind: 'text', value: bound };
}

function idOf(text: string, expression: Expression, context: Context): string {
  if (isRecordId(text)) return toLongId(text);
  const { source } = context;
  throw source.error('INVALID_QUERY_FILTER_OPERATOR', expression.operand.path.at, `invalid ID field: ${text}`);
}

function rangeOf(name: string, count: number, type: 'date' | 'datetime', context: Context): Comparand {
  const { now, timeZone } = context;
  const days = daysOf(name, count, dayAt(now, timeZone));
  if (type === 'date') return { kind: 'range', ...days };
  const instant = (day: string) => startOfDay(day, timeZone).toISOString();
  return { kind: 'range', from: instant(days.from), until: instant(days.until) };
}

function wrongType(expression: Expression, context: Context): SalesforceError {
  const quotes = isText(expression.type) || isId(expression.type) ? 'should be' : 'should not be';
  return context.source.error(
    'INVALID_FIELD',
    expression.operand.path.at,
    `value of filter criterion for field '${pathText(expression.operand.path)}' must be of type ${soapType(expression.type)} and ${quotes} enclosed in quotes`
  );
}

/** The name of a type as the SOAP API has it. */
function soapType(type: FieldType): string {
  if (type === 'datetime') return 'dateTime';
  if (type === 'boolean' || type === 'date' || type === 'int') return type;
  return isNumber(type) ? 'double' : 'string';
}
