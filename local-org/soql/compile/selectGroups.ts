import { SalesforceError } from '../../salesforceError.ts';
import type { Condition, Operand, Query, SelectItem } from '../parse/ast.ts';
import type { ValueMember } from '../result/shape.ts';
import type { Columns } from './columns.ts';
import { isText } from '../fieldKind.ts';
import { pathText } from '../parse/ast.ts';
import { comparable, expressionOf } from './expression.ts';
import type { Expression } from './expression.ts';
import type { Scope } from './scope.ts';
import { sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** Whether a query answers with groups of records instead of records. */
export function isAggregate(query: Query, items: readonly SelectItem[]): boolean {
  return (
    query.groupBy.length > 0 ||
    items.some(
      (item) => item.kind === 'value' && (item.operand.kind === 'aggregate' || item.operand.kind === 'dateFunction')
    )
  );
}

/** What GROUP BY names, and what may stand beside it. */
export class Groups {
  readonly #scope: Scope;
  readonly #expressions: readonly Expression[];

  /** @throws SalesforceError MALFORMED_QUERY for a field of a type that cannot be grouped */
  constructor(groupBy: readonly Operand[], scope: Scope) {
    this.#scope = scope;
    this.#expressions = groupBy.map((operand) => groupable(expressionOf(operand, scope), scope));
  }

  /** What follows GROUP BY; empty where everything is one group. */
  keys(): readonly Sql[] {
    return this.#expressions.map(comparable);
  }

  /** @throws SalesforceError MALFORMED_QUERY for a field that is neither grouped nor aggregated */
  expressionOf(operand: Operand): Expression {
    const expression = expressionOf(operand, this.#scope);
    if (operand.kind !== 'aggregate' && !this.#expressions.some((group) => group.sql.equals(expression.sql))) {
      throw this.#scope.context.source.error(
        'MALFORMED_QUERY',
        operand.path.at,
        `Field must be grouped or aggregated: ${pathText(operand.path)}`
      );
    }
    return expression;
  }

  /** Refuses a HAVING about anything but groups and aggregates. */
  check(having: Condition): void {
    switch (having.kind) {
      case 'and':
      case 'or':
        for (const part of having.conditions) this.check(part);
        break;
      case 'not':
        this.check(having.condition);
        break;
      default:
        this.expressionOf(having.operand);
    }
  }
}

// Source: SOQL and SOSL Reference, "GROUP BY": supported types.
function groupable(expression: Expression, scope: Scope): Expression {
  const { field, operand, type } = expression;
  const hasUngroupableType = ['datetime', 'multipicklist', 'double', 'currency', 'percent'].includes(type);
  if (operand.kind === 'aggregate' || hasUngroupableType || !field.filterable) {
    throw scope.context.source.error(
      'MALFORMED_QUERY',
      operand.path.at,
      `field '${field.name}' can not be grouped in a query call`
    );
  }
  return expression;
}

/** Adds the columns of a query for groups and says what they are. */
export function selectGroups(items: readonly SelectItem[], groups: Groups, columns: Columns): ValueMember[] {
  const names = new Set<string>();
  let unnamed = 0;
  return items.map((item) => {
    if (item.kind !== 'value') {
      throw new SalesforceError(
        'MALFORMED_QUERY',
        'A query with GROUP BY or aggregate functions can only select fields.'
      );
    }
    const expression = groups.expressionOf(item.operand);
    const isField = item.operand.kind === 'field';
    const name = item.alias ?? (isField ? expression.field.name : `expr${unnamed++}`);
    if (names.has(name.toLowerCase())) throw new SalesforceError('MALFORMED_QUERY', `duplicate alias: ${name}`);
    names.add(name.toLowerCase());
    return {
      kind: 'value',
      name,
      column: columns.add(shown(expression)),
      type: expression.type,
      field: isField ? expression.field : null,
      label: isField ? name : labelOf(item.operand)
    };
  });
}

/** Texts of one group can differ in case; the group shows the first of them. */
function shown({ sql: value, type, operand }: Expression): Sql {
  return isText(type) && operand.kind !== 'aggregate' ? sql`MIN(${value})` : value;
}

function labelOf(operand: Operand): string {
  const name = operand.kind === 'aggregate' || operand.kind === 'dateFunction' ? operand.name : operand.kind;
  return `${name.toLowerCase()}(${pathText(operand.path)})`;
}
