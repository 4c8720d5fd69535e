import type {
  ApexParserRuleContext,
  FieldNameContext,
  SoqlFunctionContext,
  SoqlIdContext
} from '@apexdevtools/apex-parser';
import type { AggregateName, DateFunctionName, FieldPath, Operand, Position } from './ast.ts';
import { notEmulated } from './sourceText.ts';
import type { SourceText } from './sourceText.ts';

// Source: SOQL and SOSL Reference, "Alias Notation". GROUP is not among them here because it is also an object.
const RESERVED =
  /^(?:AND|ASC|DESC|EXCLUDES|FROM|HAVING|IN|INCLUDES|LIKE|LIMIT|NOT|NULL|NULLS|OR|SELECT|USING|WHERE|WITH)$/iu;
const RESERVED_AS_ALIAS = /^(?:ALL|FOR|GROUP|OFFSET|ORDER|UPDATE)$/iu;

const AGGREGATES: readonly AggregateName[] = ['COUNT', 'COUNT_DISTINCT', 'MIN', 'MAX', 'SUM', 'AVG'];
const DATE_FUNCTIONS: readonly DateFunctionName[] = [
  'CALENDAR_YEAR',
  'CALENDAR_QUARTER',
  'CALENDAR_MONTH',
  'DAY_IN_MONTH',
  'DAY_IN_WEEK',
  'DAY_IN_YEAR',
  'DAY_ONLY',
  'HOUR_IN_DAY'
];

/** A part of the parser's tree that holds either a field or a function. */
interface OperandContext extends ApexParserRuleContext {
  fieldName(): FieldNameContext;
  soqlFunction(): SoqlFunctionContext;
}

/** The parser's types promise every part of a rule; in truth an optional part that was not written is null. */
export function written<T>(part: T): T | undefined {
  return part ?? undefined;
}

export function positionOf(tree: ApexParserRuleContext): Position {
  return { line: tree.start.line, column: tree.start.column + 1 };
}

export function isCountAll(call: SoqlFunctionContext | undefined): boolean {
  return call !== undefined && written(call.COUNT()) !== undefined && written(call.fieldName()) === undefined;
}

/**
 * Reads a field or a function of a field.
 *
 * @throws SalesforceError NOT_EMULATED for any other function
 */
export function readOperand(tree: OperandContext, source: SourceText): Operand {
  const call = written(tree.soqlFunction());
  return call ? readFunction(call, source) : { kind: 'field', path: readPath(tree.fieldName(), source) };
}

function readFunction(call: SoqlFunctionContext, source: SourceText): Operand {
  const name = source.slice(call.start.start, call.start.stop + 1).toUpperCase();
  const dateField = written(call.dateFieldName());
  if (written(dateField?.CONVERT_TIMEZONE())) throw notEmulated('convertTimezone()');
  const argument = written(call.fieldName()) ?? written(dateField?.fieldName());
  if (isCountAll(call)) throw source.unexpectedToken(call.getText(), positionOf(call));
  if (!argument) throw notEmulated(`${name}()`);
  const path = readPath(argument, source);
  if (name === 'TOLABEL') return { kind: 'toLabel', path };
  const aggregate = AGGREGATES.find((known) => known === name);
  if (aggregate) return { kind: 'aggregate', name: aggregate, path };
  const dateFunction = DATE_FUNCTIONS.find((known) => known === name);
  if (dateFunction) return { kind: 'dateFunction', name: dateFunction, path };
  throw notEmulated(`${name}()`);
}

/** Reads a dotted name; words of the language are refused, because the parser takes them for names. */
export function readPath(tree: FieldNameContext, source: SourceText): FieldPath {
  const names = tree.soqlId_list();
  for (const name of names) refuseReserved(name, RESERVED, source);
  const relationships = names.map((name) => name.getText());
  return { field: relationships.pop() ?? '', relationships, at: positionOf(tree) };
}

export function readAlias(tree: SoqlIdContext, source: SourceText): string {
  refuseReserved(tree, RESERVED, source);
  refuseReserved(tree, RESERVED_AS_ALIAS, source);
  return tree.getText();
}

function refuseReserved(tree: SoqlIdContext, reserved: RegExp, source: SourceText): void {
  const name = tree.getText();
  if (reserved.test(name)) throw source.unexpectedToken(name, positionOf(tree));
}
