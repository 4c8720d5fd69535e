import type { SqlValue } from '../../storage/database.ts';
import type { Comparator, Condition } from '../parse/ast.ts';
import { isId, isText } from '../fieldKind.ts';
import { comparable, expressionOf } from './expression.ts';
import type { Expression } from './expression.ts';
import type { Scope } from './scope.ts';
import { compileSemiJoin } from './semiJoin.ts';
import { combined, sql } from './sql.ts';
import type { Sql } from './sql.ts';
import { comparandOf } from './value.ts';
import type { Comparand } from './value.ts';

// SQLite looks for the best index of every alternative, which takes seconds for thousands of them; a plus forbids it.
const MANY_ALTERNATIVES = 200;

/**
 * A condition in SQL.
 *
 * SOQL knows true and false only. SQL's third value, NULL, counts as false everywhere except under a negation, so every
 * negation is written as IS NOT TRUE: what SOQL negates includes the empty.
 */
export function compileCondition(condition: Condition, scope: Scope): Sql {
  switch (condition.kind) {
    case 'and':
      return combined(compileAll(condition.conditions, scope), 'AND');
    case 'or': {
      const alternatives = combined(compileAll(condition.conditions, scope), 'OR');
      return condition.conditions.length > MANY_ALTERNATIVES ? sql`+${alternatives}` : alternatives;
    }
    case 'not':
      return negated(true, compileCondition(condition.condition, scope));
    case 'compare': {
      const expression = filterable(condition, scope);
      return compare(expression, condition.comparator, comparandOf(condition.value, expression, scope.context));
    }
    case 'in': {
      const expression = filterable(condition, scope);
      const comparands = condition.values.map((value) => comparandOf(value, expression, scope.context));
      return negated(condition.negated, isAnyOf(expression, comparands));
    }
    case 'like':
      return like(filterable(condition, scope), condition.pattern, scope);
    case 'includes':
      return negated(condition.negated, includes(filterable(condition, scope), condition.values, scope));
    case 'inQuery':
      return negated(condition.negated, compileSemiJoin(filterable(condition, scope), condition.query, scope));
  }
}

function compileAll(conditions: readonly Condition[], scope: Scope): Sql[] {
  return conditions.map((condition) => compileCondition(condition, scope));
}

function negated(isNegated: boolean, condition: Sql): Sql {
  return isNegated ? sql`(${condition} IS NOT TRUE)` : condition;
}

function filterable({ operand }: Extract<Condition, { operand: unknown }>, scope: Scope): Expression {
  const expression = expressionOf(operand, scope);
  if (!expression.field.filterable && operand.kind !== 'aggregate') {
    throw scope.context.source.error(
      'INVALID_FIELD',
      operand.path.at,
      `field '${expression.field.name}' can not be filtered in a query call`
    );
  }
  return expression;
}

function compare(expression: Expression, comparator: Comparator, comparand: Comparand): Sql {
  const value = comparable(expression);
  switch (comparator) {
    case '=':
      return equals(expression, comparand);
    case '!=':
      return negated(true, equals(expression, comparand));
    case '<':
      return sql`${value} < ${lowerBound(expression, comparand)}`;
    case '>=':
      return sql`${value} >= ${lowerBound(expression, comparand)}`;
    case '<=':
      return comparand.kind === 'range'
        ? sql`${value} < ${comparand.until}`
        : sql`${value} <= ${lowerBound(expression, comparand)}`;
    case '>':
      return comparand.kind === 'range'
        ? sql`${value} >= ${comparand.until}`
        : sql`${value} > ${lowerBound(expression, comparand)}`;
  }
}

function equals(expression: Expression, comparand: Comparand): Sql {
  const value = comparable(expression);
  switch (comparand.kind) {
    case 'null':
      return sql`${expression.sql} IS NULL`;
    case 'value':
      return sql`${value} = ${bound(expression, comparand.value)}`;
    case 'range':
      return sql`(${value} >= ${comparand.from} AND ${value} < ${comparand.until})`;
  }
}

/** Nothing is smaller or larger than null, which is what SQL makes of it as well. */
function lowerBound(expression: Expression, comparand: Comparand): Sql {
  switch (comparand.kind) {
    case 'null':
      return sql`NULL`;
    case 'value':
      return bound(expression, comparand.value);
    case 'range':
      return sql`${comparand.from}`;
  }
}

function bound(expression: Expression, value: SqlValue): Sql {
  return isText(expression.type) ? sql`fold(${value})` : sql`${value}`;
}

function isAnyOf(expression: Expression, comparands: readonly Comparand[]): Sql {
  const values = comparands.flatMap((comparand) => (comparand.kind === 'value' ? [comparand.value] : []));
  const others = comparands.filter(({ kind }) => kind !== 'value').map((comparand) => equals(expression, comparand));
  // One parameter for the whole list, because SQLite limits their number.
  const list = sql`json_each(${JSON.stringify(values)})`;
  const members = isText(expression.type) ? sql`SELECT fold(value) FROM ${list}` : sql`SELECT value FROM ${list}`;
  return combined([sql`${comparable(expression)} IN (${members})`, ...others], 'OR');
}

function like(expression: Expression, pattern: string, scope: Scope): Sql {
  if (!isText(expression.type) || expression.type === 'multipicklist') throw invalidOperator(expression, scope);
  return sql`${comparable(expression)} LIKE fold(${pattern}) ESCAPE '\\'`;
}

function includes(expression: Expression, values: readonly string[], scope: Scope): Sql {
  if (expression.type !== 'multipicklist') throw invalidOperator(expression, scope);
  const stored = sql`(';' || ${comparable(expression)} || ';')`;
  const alternatives = values.map((value) =>
    combined(
      value.split(';').map((entry) => sql`instr(${stored}, ';' || fold(${entry}) || ';') > 0`),
      'AND'
    )
  );
  return combined(alternatives, 'OR');
}

function invalidOperator(expression: Expression, scope: Scope): Error {
  const kind = isId(expression.type) ? 'id' : expression.type;
  const at = expression.operand.path.at;
  return scope.context.source.error('INVALID_QUERY_FILTER_OPERATOR', at, `invalid operator on ${kind} field`);
}
