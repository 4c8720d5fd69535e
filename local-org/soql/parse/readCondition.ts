import type {
  ApexTerminalNode,
  FieldExpressionContext,
  LogicalExpressionContext,
  ValueContext,
  WhereLogicalExpressionContext
} from '@apexdevtools/apex-parser';
import type { Comparator, Condition, Literal, Operand } from './ast.ts';
import { boundLiteral, boundText, readBoundList } from './readBind.ts';
import { readLiteral, readQuotedText } from './readLiteral.ts';
import { positionOf, readOperand, written } from './readOperand.ts';
import { readSubquery } from './readQuery.ts';
import { notEmulated } from './sourceText.ts';
import type { SourceText } from './sourceText.ts';
import { decodeLikePattern, decodeText } from './stringLiteral.ts';

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '=': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>='
};

/** Reads the condition of a WHERE. */
export function readWhere(tree: WhereLogicalExpressionContext, source: SourceText): Condition {
  const parts = tree.whereConditionalExpression_list().map((part) => {
    const nested = written(part.whereLogicalExpression());
    if (nested) return readWhere(nested, source);
    const expression = written(part.whereFieldExpression().fieldExpression());
    if (!expression) throw notEmulated('FORMULA()');
    return readFieldExpression(expression, source);
  });
  return joined(tree, parts);
}

/** Reads the condition of a HAVING. */
export function readHaving(tree: LogicalExpressionContext, source: SourceText): Condition {
  const parts = tree.conditionalExpression_list().map((part) => {
    const nested = written(part.logicalExpression());
    return nested ? readHaving(nested, source) : readFieldExpression(part.fieldExpression(), source);
  });
  return joined(tree, parts);
}

function joined(tree: { NOT(): ApexTerminalNode; SOQLOR_list(): ApexTerminalNode[] }, parts: Condition[]): Condition {
  const [first, ...rest] = parts;
  if (first && rest.length === 0) return written(tree.NOT()) ? { kind: 'not', condition: first } : first;
  return { kind: tree.SOQLOR_list().length > 0 ? 'or' : 'and', conditions: parts };
}

function readFieldExpression(tree: FieldExpressionContext, source: SourceText): Condition {
  const operand = readOperand(tree, source);
  const operator = tree.comparisonOperator().getText().toUpperCase();
  const value = tree.value();
  const comparator = COMPARATORS[operator];
  if (comparator) return readComparison(operand, comparator, value, source);
  if (operator === 'LIKE') return readLike(operand, value, source);
  const negated = operator === 'NOTIN' || operator === 'EXCLUDES';
  if (operator === 'IN' || operator === 'NOTIN') return readIn(operand, negated, value, source);
  const values =
    readBoundList(value, source)?.map(boundText) ??
    readList(value, source).map((entry) => readQuotedText(entry, source, decodeText));
  return { kind: 'includes', operand, negated, values };
}

/** Apex lets a list stand on the right of = and !=, where it means IN and NOT IN. */
function readComparison(operand: Operand, comparator: Comparator, value: ValueContext, source: SourceText): Condition {
  const list = comparator === '=' || comparator === '!=' ? readBoundList(value, source) : undefined;
  if (list) return { kind: 'in', operand, negated: comparator === '!=', values: list.map(boundLiteral) };
  return { kind: 'compare', operand, comparator, value: readLiteral(value, source) };
}

/** A list of patterns, which only Apex can have, means any of them. */
function readLike(operand: Operand, value: ValueContext, source: SourceText): Condition {
  const patterns = readBoundList(value, source)?.map(boundText);
  if (!patterns) return { kind: 'like', operand, pattern: readQuotedText(value, source, decodeLikePattern) };
  // An empty list is like nothing, as an empty IN is.
  if (patterns.length === 0) return { kind: 'in', operand, negated: false, values: [] };
  return { kind: 'or', conditions: patterns.map((pattern) => ({ kind: 'like', operand, pattern })) };
}

function readIn(operand: Operand, negated: boolean, value: ValueContext, source: SourceText): Condition {
  const subquery = written(value.subQuery());
  if (subquery) return { kind: 'inQuery', operand, negated, query: readSubquery(subquery, source) };
  return { kind: 'in', operand, negated, values: readLiterals(value, source) };
}

function readLiterals(value: ValueContext, source: SourceText): Literal[] {
  const list = readBoundList(value, source);
  return list ? list.map(boundLiteral) : readList(value, source).map((entry) => readLiteral(entry, source));
}

function readList(value: ValueContext, source: SourceText): ValueContext[] {
  const list = written(value.valueList());
  if (list) return list.value_list();
  const text = source.slice(value.start.start, (value.stop ?? value.start).stop + 1);
  // Reading it as a single value names what only Apex can have before anything else is wrong with it.
  readLiteral(value, source);
  if (written(value.boundExpression())) {
    throw source.error('MALFORMED_QUERY', positionOf(value), `${text} must be a list`);
  }
  throw source.unexpectedToken(source.slice(value.start.start, value.start.stop + 1), positionOf(value));
}
