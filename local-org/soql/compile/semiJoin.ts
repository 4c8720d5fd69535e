import type { FieldDescription } from '../../schema/schema.ts';
import { SalesforceError } from '../../salesforceError.ts';
import { isId } from '../fieldKind.ts';
import { pathText } from '../parse/ast.ts';
import type { Condition, FieldPath, Query } from '../parse/ast.ts';
import { compileCondition } from './condition.ts';
import type { Context } from './context.ts';
import type { Expression } from './expression.ts';
import { checkRecordAccess } from './recordAccess.ts';
import { Scope } from './scope.ts';
import type { Resolved } from './scope.ts';
import { nothing, sql } from './sql.ts';
import type { Sql } from './sql.ts';

// Source of the rules here: SOQL and SOSL Reference, "Comparison Operators", semi-joins and anti-joins.
const MAX_SEMI_JOINS = 2;

/**
 * Refuses what Salesforce refuses about the places of `IN (SELECT …)`: it has to be one of the conditions that all must
 * hold, at most twice in a query, and never inside another one.
 *
 * @throws SalesforceError MALFORMED_QUERY
 */
export function checkSemiJoins(where: Condition): void {
  if (countSemiJoins(where) > MAX_SEMI_JOINS) {
    throw malformed(`Maximum ${MAX_SEMI_JOINS} semi join sub-selects are allowed`);
  }
}

function countSemiJoins(condition: Condition): number {
  switch (condition.kind) {
    case 'inQuery':
      if (condition.query.where && countSemiJoins(condition.query.where) > 0) {
        throw malformed('Nesting of semi join sub-selects is not supported');
      }
      return 1;
    case 'and':
    case 'or': {
      const count = condition.conditions.reduce((sum, part) => sum + countSemiJoins(part), 0);
      if (count > 0 && condition.kind === 'or') {
        throw malformed("Semi join sub-selects are not allowed with the 'OR' operator");
      }
      return count;
    }
    case 'not':
      if (countSemiJoins(condition.condition) > 0) {
        throw malformed('Semi join sub-selects are only allowed at the top level WHERE expressions');
      }
      return 0;
    default:
      return 0;
  }
}

/** `left IN (SELECT …)` in SQL. */
export function compileSemiJoin(left: Expression, query: Query, outer: Scope): Sql {
  const { context } = outer;
  const object = context.objectNamed(query.from.path);
  checkRecordAccess(query, object);
  const scope = new Scope(context, object, query.from);
  const selected = selectedPath(query);
  const right = scope.resolve(selected);
  checkSides(
    { expression: left, objectName: outer.root.object.name },
    { path: selected, resolved: right, objectName: scope.root.object.name },
    context
  );
  const where = query.where ? sql` WHERE ${compileCondition(query.where, scope)}` : nothing;
  return sql`${left.sql} IN (SELECT ${right.column} FROM ${scope.tables()}${where})`;
}

function selectedPath(query: Query): FieldPath {
  const { selection } = query;
  const [item, ...others] = selection.kind === 'items' ? selection.items : [];
  if (item?.kind !== 'value' || item.operand.kind !== 'field' || item.alias !== null || others.length > 0) {
    throw malformed('semi join sub selects can only select one field, and it has to be an id');
  }
  if (query.orderBy.length > 0 || query.limit !== null) {
    throw malformed('semi join sub selects cannot use ORDER BY or LIMIT');
  }
  return item.operand.path;
}

interface OuterSide {
  readonly expression: Expression;
  readonly objectName: string;
}

interface InnerSide {
  readonly path: FieldPath;
  readonly resolved: Resolved;
  readonly objectName: string;
}

function checkSides(outer: OuterSide, inner: InnerSide, context: Context): void {
  const { operand, field, type, parents } = outer.expression;
  const { path } = operand;
  const refuse = (sentence: string) => context.source.error('MALFORMED_QUERY', path.at, sentence);
  if (parents.length > 0) {
    throw refuse(`The left operand '${pathText(path)}' cannot have more than one level of relationships`);
  }
  if (operand.kind !== 'field' || !isId(type)) {
    throw refuse(`The left operand field '${path.field}' in the where expression should be an id or reference field`);
  }
  if (inner.resolved.parents.length > 0) {
    throw refuse(`The inner select field '${inner.path.field}' cannot have more than one level of relationships`);
  }
  if (!isId(inner.resolved.field.type)) {
    throw refuse(`semi join sub selects can only query id fields, cannot use: '${inner.path.field}'`);
  }
  if (outer.objectName === inner.objectName) {
    throw refuse('The inner and outer selects should not be on the same object type');
  }
  const targets = targetsOf(inner.resolved.field, inner.objectName);
  if (!targetsOf(field, outer.objectName).some((target) => targets.includes(target))) {
    throw refuse(
      `The selected field '${inner.path.field}' in the subquery and the left operand field in the where expression in the outer query '${path.field}' should point to the same object type`
    );
  }
}

/** The objects whose ids a field holds. */
function targetsOf(field: FieldDescription, objectName: string): readonly string[] {
  return field.type === 'id' ? [objectName] : field.referenceTo;
}

function malformed(sentence: string): SalesforceError {
  return new SalesforceError('MALFORMED_QUERY', sentence);
}
