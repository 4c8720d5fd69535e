import type { ValueContext } from '@apexdevtools/apex-parser';
import type { Literal } from './ast.ts';
import { isList } from './binds.ts';
import { boundLiteral, boundText, readBind } from './readBind.ts';
import { positionOf, written } from './readOperand.ts';
import { notEmulated } from './sourceText.ts';
import type { SourceText } from './sourceText.ts';
import { decodeText } from './stringLiteral.ts';

/**
 * Reads one value of a comparison.
 *
 * @throws SalesforceError MALFORMED_QUERY for what is no single value, NOT_EMULATED for currency and time
 */
export function readLiteral(value: ValueContext, source: SourceText): Literal {
  const text = source.slice(value.start.start, (value.stop ?? value.start).stop + 1);
  const bound = readBind(value, source);
  if (bound !== undefined) {
    if (isList(bound)) throw source.error('MALFORMED_QUERY', positionOf(value), `${text} must be a single value`);
    return boundLiteral(bound);
  }
  if (written(value.IntegralCurrencyLiteral())) throw notEmulated('currency literals');
  if (written(value.TimeLiteral())) throw notEmulated('time literals');
  if (written(value.NULL())) return { kind: 'null' };
  if (written(value.BooleanLiteral())) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  if (written(value.StringLiteral())) return { kind: 'text', value: decodeText(text) };
  if (written(value.DateLiteral()) && isCalendarDate(text)) return { kind: 'date', value: text };
  if (written(value.DateTimeLiteral()) && isCalendarDate(text.slice(0, 10))) {
    const instant = new Date(text);
    if (!Number.isNaN(instant.getTime())) return { kind: 'datetime', value: instant.toISOString() };
  }
  if (written(value.signedNumber()) && Number.isFinite(Number(text))) return { kind: 'number', value: Number(text) };
  const dateLiteral = written(value.dateFormula()) && /^([A-Z_0-9]+?)(?:\s*:\s*(\d+))?$/iu.exec(text);
  if (dateLiteral?.[1])
    return { kind: 'dateLiteral', name: dateLiteral[1].toUpperCase(), count: Number(dateLiteral[2] ?? 1) };
  throw source.unexpectedToken(text, positionOf(value));
}

/** Reads a value that has to be text; `decode` gives the meaning of the escapes between quotes. */
export function readQuotedText(value: ValueContext, source: SourceText, decode: (quoted: string) => string): string {
  if (written(value.StringLiteral())) return decode(source.slice(value.start.start, value.start.stop + 1));
  const bound = readBind(value, source);
  if (bound !== undefined && !isList(bound)) return boundText(bound);
  throw source.unexpectedToken(source.slice(value.start.start, value.start.stop + 1), positionOf(value));
}

/** Whether the day exists: JavaScript itself takes 30 February for 1 March. */
function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
