import { SalesforceError } from '../../salesforceError.ts';
import type { Operand, Ordering, Query } from '../parse/ast.ts';
import type { ChildrenMember, Shape } from '../result/shape.ts';
import { Columns, tooComplicated } from './columns.ts';
import { compileCondition } from './condition.ts';
import type { Context } from './context.ts';
import { comparable, expressionOf } from './expression.ts';
import type { Expression } from './expression.ts';
import { checkRecordAccess } from './recordAccess.ts';
import { Scope } from './scope.ts';
import { checkSemiJoins } from './semiJoin.ts';
import { Groups, isAggregate, selectGroups } from './selectGroups.ts';
import { selectRecords } from './selectRecords.ts';
import { combined, commaSeparated, identifier, nothing, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** One SQL statement and what its rows mean. */
export interface Statement {
  readonly sql: Sql;
  readonly shape: Shape;
}

// SQLite takes no more parameters than this.
const MAX_PARAMETERS = 32_766;
// SQLite sorts and groups by 2,000 terms, and a statement sorts groups by both lists.
const MAX_TERMS = 500;

/**
 * Compiles a query, its subqueries included, to a single statement.
 *
 * @throws SalesforceError INVALID_TYPE, INVALID_FIELD, INVALID_QUERY_FILTER_OPERATOR or MALFORMED_QUERY for what the
 *   schema does not allow, NOT_EMULATED for what this org does not do
 */
export function compileStatement(query: Query, context: Context): Statement {
  const object = context.objectNamed(query.from.path);
  checkRecordAccess(query, object);
  const scope = new Scope(context, object, query.from);
  const statement = compileSelection(query, scope);
  if (statement.sql.values.length > MAX_PARAMETERS) throw tooComplicated();
  return statement;
}

function compileSelection(query: Query, scope: Scope): Statement {
  if (query.groupBy.length > MAX_TERMS) throw tooComplicated();
  if (query.selection.kind === 'count') return compileCount(query, scope);
  const { items } = query.selection;
  const columns = new Columns();
  if (isAggregate(query, items)) {
    const groups = new Groups(query.groupBy, scope);
    const members = selectGroups(items, groups, columns);
    const rest = groupClauses(query, groups, scope);
    return { sql: sql`SELECT ${columns.named()} FROM ${rest}`, shape: { kind: 'aggregate', members } };
  }
  const record = selectRecords(query, items, scope, columns, compileChildren);
  const rest = recordClauses(query, [], scope);
  return { sql: sql`SELECT ${columns.named()} FROM ${rest}`, shape: { kind: 'records', record } };
}

function compileCount(query: Query, scope: Scope): Statement {
  // Source: SOQL and SOSL Reference, "COUNT()": neither goes with it.
  if (query.orderBy.length > 0 || query.groupBy.length > 0) {
    throw new SalesforceError('MALFORMED_QUERY', 'COUNT() cannot be used with ORDER BY or GROUP BY; use COUNT(Id).');
  }
  const where = whereClause(query, [], scope);
  const rows = sql`SELECT 1 FROM ${scope.tables()}${where}${limitClause(query)}`;
  return { sql: sql`SELECT COUNT(*) AS ${identifier('c0')} FROM (${rows})`, shape: { kind: 'count' } };
}

/** Child records as a column of their parent: a JSON array with the columns of every child. */
function compileChildren(query: Query, parent: Scope, columns: Columns): ChildrenMember {
  const { context, root } = parent;
  const { object, field } = parent.childRelationship(query.from.path);
  if (query.selection.kind === 'count' || isAggregate(query, query.selection.items)) {
    throw new SalesforceError('MALFORMED_QUERY', 'Only root queries support aggregate expressions');
  }
  const scope = new Scope(context, object, query.from);
  const childColumns = new Columns();
  const record = selectRecords(query, query.selection.items, scope, childColumns, compileChildren);
  const isChild = sql`${scope.root.alias}.${identifier(field.name)} = ${root.alias}."Id"`;
  const rows = sql`SELECT ${childColumns.asJson()} AS child FROM ${recordClauses(query, [isChild], scope)}`;
  // json() marks the text as JSON again: SQLite forgets that between a query and the one around it.
  const column = columns.add(sql`json((SELECT json_group_array(json(child)) FROM (${rows})))`);
  return { kind: 'children', name: field.childRelationshipName ?? query.from.path.field, column, record };
}

function recordClauses(query: Query, required: readonly Sql[], scope: Scope): Sql {
  const where = whereClause(query, required, scope);
  const orderings = orderingsOf(query, (operand) => expressionOf(operand, scope), scope);
  // Records that are equal otherwise come in the order of their creation, so that every run gives the same answer.
  const orderBy = sql` ORDER BY ${commaSeparated([...orderings, scope.rootId()])}`;
  return sql`${scope.tables()}${where}${orderBy}${limitClause(query)}`;
}

function groupClauses(query: Query, groups: Groups, scope: Scope): Sql {
  const where = whereClause(query, [], scope);
  const keys = groups.keys();
  const groupBy = keys.length > 0 ? sql` GROUP BY ${commaSeparated(keys)}` : nothing;
  if (query.having) groups.check(query.having);
  const having = query.having ? sql` HAVING ${compileCondition(query.having, scope)}` : nothing;
  const orderings = orderingsOf(query, (operand) => groups.expressionOf(operand), scope);
  const sorted = [...orderings, ...keys];
  const orderBy = sorted.length > 0 ? sql` ORDER BY ${commaSeparated(sorted)}` : nothing;
  return sql`${scope.tables()}${where}${groupBy}${having}${orderBy}${limitClause(query)}`;
}

function whereClause(query: Query, required: readonly Sql[], scope: Scope): Sql {
  if (query.where) checkSemiJoins(query.where);
  const conditions = query.where ? [...required, compileCondition(query.where, scope)] : required;
  return conditions.length > 0 ? sql` WHERE ${combined(conditions, 'AND')}` : nothing;
}

function orderingsOf({ orderBy }: Query, expressionFor: (operand: Operand) => Expression, scope: Scope): Sql[] {
  if (orderBy.length > MAX_TERMS) throw tooComplicated();
  return orderBy.map((ordering) => orderingOf(ordering, expressionFor(ordering.operand), scope));
}

function orderingOf(ordering: Ordering, expression: Expression, scope: Scope): Sql {
  const { field, type, operand } = expression;
  if (operand.kind !== 'aggregate' && (type === 'multipicklist' || (type === 'textarea' && !field.filterable))) {
    throw scope.context.source.error(
      'MALFORMED_QUERY',
      operand.path.at,
      `field '${field.name}' can not be sorted in a query call`
    );
  }
  const direction = ordering.direction === 'DESC' ? sql`DESC` : sql`ASC`;
  const nulls = ordering.nulls === 'LAST' ? sql`NULLS LAST` : sql`NULLS FIRST`;
  return sql`${comparable(expression)} ${direction} ${nulls}`;
}

function limitClause({ limit, offset }: Query): Sql {
  if (limit === null && offset === null) return nothing;
  // SQLite has no OFFSET without LIMIT; -1 stands for no limit.
  return sql` LIMIT ${limit ?? -1} OFFSET ${offset ?? 0}`;
}
