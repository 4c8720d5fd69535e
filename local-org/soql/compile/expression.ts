import type { FieldDescription, FieldType } from '../../schema/schema.ts';
import { isNumber, isText } from '../fieldKind.ts';
import type { AggregateName, DateFunctionName, Operand } from '../parse/ast.ts';
import { notEmulated } from '../parse/sourceText.ts';
import type { Parent, Scope } from './scope.ts';
import { concatenated, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** An operand in SQL, with what the clauses around it need to know. */
export interface Expression {
  readonly sql: Sql;
  readonly type: FieldType;
  /** The field that the operand is or works on. */
  readonly field: FieldDescription;
  readonly parents: readonly Parent[];
  readonly operand: Operand;
}

/** @throws SalesforceError INVALID_FIELD for an unknown field, MALFORMED_QUERY for a function that it cannot be put into */
export function expressionOf(operand: Operand, scope: Scope): Expression {
  const { column, field, parents } = scope.resolve(operand.path);
  const common = { field, parents, operand };
  switch (operand.kind) {
    case 'field':
      return { ...common, sql: column, type: field.type };
    case 'aggregate':
      refuseUnfitAggregate(operand, field, scope);
      return {
        ...common,
        sql: aggregate(operand.name, column, field.type),
        type: aggregateType(operand.name, field.type)
      };
    case 'dateFunction':
      if (field.type !== 'datetime' && (field.type !== 'date' || operand.name === 'HOUR_IN_DAY')) {
        throw scope.context.source.error(
          'MALFORMED_QUERY',
          operand.path.at,
          `field ${field.name} does not support the date function ${operand.name}`
        );
      }
      return {
        ...common,
        sql: DATE_FUNCTIONS[operand.name](column),
        type: operand.name === 'DAY_ONLY' ? 'date' : 'int'
      };
    case 'toLabel':
      return { ...common, sql: labelled(column, field), type: 'string' };
  }
}

/** Text by which values are compared, sorted and grouped: Salesforce does not look at the case of letters. */
export function comparable({ sql: value, type }: Pick<Expression, 'sql' | 'type'>): Sql {
  if (isText(type)) return sql`fold(${value})`;
  // Source: SOQL and SOSL Reference, "Use null in WHERE": a check box that is not there is false.
  return type === 'boolean' ? sql`COALESCE(${value}, 0)` : value;
}

// Source: SOQL and SOSL Reference, "Aggregate Functions": support for field types.
function refuseUnfitAggregate(operand: Operand & { kind: 'aggregate' }, field: FieldDescription, scope: Scope): void {
  const needsNumber = operand.name === 'SUM' || operand.name === 'AVG';
  const isUnfit =
    field.type === 'boolean' || field.type === 'multipicklist' || (field.type === 'textarea' && !field.filterable);
  if (needsNumber ? isNumber(field.type) : !isUnfit) return;
  throw scope.context.source.error(
    'MALFORMED_QUERY',
    operand.path.at,
    `field ${field.name} does not support aggregate operator ${operand.name}`
  );
}

function aggregate(name: AggregateName, column: Sql, type: FieldType): Sql {
  switch (name) {
    case 'COUNT':
      return sql`COUNT(${column})`;
    case 'COUNT_DISTINCT':
      return sql`COUNT(DISTINCT ${comparable({ sql: column, type })})`;
    case 'SUM':
      return sql`SUM(${column})`;
    case 'AVG':
      return sql`AVG(${column})`;
    case 'MIN':
      return extreme(sql`MIN`, column, type);
    case 'MAX':
      return extreme(sql`MAX`, column, type);
  }
}

/** Smallest and largest texts are found by their folded form, yet shown as they were written. */
function extreme(operator: Sql, column: Sql, type: FieldType): Sql {
  if (!isText(type)) return sql`${operator}(${column})`;
  const separator = sql`char(1)`;
  const found = sql`${operator}(fold(${column}) || ${separator} || ${column})`;
  return sql`substr(${found}, instr(${found}, ${separator}) + 1)`;
}

function aggregateType(name: AggregateName, type: FieldType): FieldType {
  switch (name) {
    case 'COUNT':
    case 'COUNT_DISTINCT':
      return 'int';
    case 'AVG':
      return 'double';
    default:
      return type;
  }
}

// Date-times are kept in UTC, which is also what the functions work in unless the query converts the time zone.
const DATE_FUNCTIONS: Readonly<Record<DateFunctionName, (column: Sql) => Sql>> = {
  CALENDAR_YEAR: (column) => part(sql`'%Y'`, column),
  CALENDAR_QUARTER: (column) => sql`((${part(sql`'%m'`, column)} + 2) / 3)`,
  CALENDAR_MONTH: (column) => part(sql`'%m'`, column),
  DAY_IN_MONTH: (column) => part(sql`'%d'`, column),
  // Salesforce counts Sunday as 1, SQLite as 0.
  DAY_IN_WEEK: (column) => sql`(${part(sql`'%w'`, column)} + 1)`,
  DAY_IN_YEAR: (column) => part(sql`'%j'`, column),
  DAY_ONLY: (column) => sql`substr(${column}, 1, 10)`,
  HOUR_IN_DAY: (column) => part(sql`'%H'`, column)
};

function part(format: Sql, column: Sql): Sql {
  return sql`CAST(strftime(${format}, ${column}) AS INTEGER)`;
}

function labelled(column: Sql, field: FieldDescription): Sql {
  if (field.type === 'multipicklist') throw notEmulated('toLabel() of a multi-select picklist');
  const translated = field.picklistValues.filter(({ value, label }) => value !== label);
  if (translated.length === 0) return column;
  const cases = translated.map(({ value, label }) => sql` WHEN ${value} THEN ${label}`);
  return sql`CASE ${column}${concatenated(cases)} ELSE ${column} END`;
}
