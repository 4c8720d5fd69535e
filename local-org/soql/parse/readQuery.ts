import type {
  FromNameListContext,
  GroupByClauseContext,
  LimitClauseContext,
  OffsetClauseContext,
  OrderByClauseContext,
  QueryContext,
  SelectEntryContext,
  SubFieldEntryContext,
  SubQueryContext,
  TypeOfContext,
  WithClauseContext
} from '@apexdevtools/apex-parser';
import { SalesforceError } from '../../salesforceError.ts';
import type { FieldGroup, From, Operand, Ordering, Query, SelectItem, Selection } from './ast.ts';
import { readHaving, readWhere } from './readCondition.ts';
import { readBind } from './readBind.ts';
import { isCountAll, positionOf, readAlias, readOperand, readPath, written } from './readOperand.ts';
import { notEmulated } from './sourceText.ts';
import type { SourceText } from './sourceText.ts';

const FIELD_GROUPS: readonly FieldGroup[] = ['ALL', 'STANDARD', 'CUSTOM'];
// Source: REST answer to a larger offset, NUMBER_OUTSIDE_VALID_RANGE.
const MAX_OFFSET = 2000;

/**
 * Turns the parser's tree of a whole query into ours.
 *
 * @throws SalesforceError MALFORMED_QUERY or NOT_EMULATED
 */
export function readQuery(tree: QueryContext, source: SourceText): Query {
  refuse(written(tree.usingScope()), 'USING SCOPE');
  const withClause = written(tree.withClause());
  if (withClause) admitMode(withClause, source);
  refuse(written(tree.allRowsClause()), 'ALL ROWS');
  const groupBy = written(tree.groupByClause());
  return {
    ...readCommonClauses(tree, tree.selectList().selectEntry_list(), source),
    groupBy: groupBy ? readGroupBy(groupBy, source) : [],
    having: groupBy && written(groupBy.logicalExpression()) ? readHaving(groupBy.logicalExpression(), source) : null,
    offset: readOffset(written(tree.offsetClause()), source)
  };
}

/** A query in parentheses: child records in SELECT, or the right side of an IN. */
export function readSubquery(tree: SubQueryContext, source: SourceText): Query {
  const clauses = readCommonClauses(tree, tree.subFieldList().subFieldEntry_list(), source);
  return { ...clauses, groupBy: [], having: null, offset: null };
}

function readCommonClauses(
  tree: QueryContext | SubQueryContext,
  entries: readonly (SelectEntryContext | SubFieldEntryContext)[],
  source: SourceText
): Omit<Query, 'groupBy' | 'having' | 'offset'> {
  // The rule for FOR VIEW, FOR REFERENCE and FOR UPDATE also matches nothing at all.
  const forClause = tree.forClauses().getText();
  if (forClause !== '') admitLock(forClause, tree, source);
  refuse(written(tree.updateList()), 'UPDATE TRACKING and UPDATE VIEWSTAT');
  const where = written(tree.whereClause());
  const orderBy = written(tree.orderByClause());
  return {
    selection: readSelection(entries, source),
    from: readFrom(tree.fromNameList(), source),
    where: where ? readWhere(where.whereLogicalExpression(), source) : null,
    orderBy: orderBy ? readOrderBy(orderBy, source) : [],
    limit: readCount(written(tree.limitClause()), source)
  };
}

/** Apex locks the records that it finds; here nobody else writes at the same time. */
function admitLock(forClause: string, tree: QueryContext | SubQueryContext, source: SourceText): void {
  if (!source.binds || forClause.toUpperCase() !== 'FORUPDATE') throw notEmulated(clauseName(forClause));
  // Source: Apex Developer Guide, "Locking Statements".
  if (written(tree.orderByClause())) throw source.unexpectedToken('FOR', positionOf(tree.forClauses()));
}

function refuse(clause: unknown, name: string): void {
  if (clause !== undefined) throw notEmulated(name);
}

function clauseName(text: string): string {
  return text.toUpperCase().replace(/^FOR/u, 'FOR ');
}

/**
 * Takes the access modes that only Apex has. Neither changes the answer: there is no field-level security and no sharing.
 *
 * @throws SalesforceError NOT_EMULATED for every other clause, and for all of them outside of Apex
 */
function admitMode(clause: WithClauseContext, source: SourceText): void {
  const isMode = written(clause.USER_MODE()) ?? written(clause.SYSTEM_MODE());
  if (!source.binds || !isMode) throw notEmulated(withName(clause));
}

function withName(clause: WithClauseContext): string {
  const mode = [clause.USER_MODE(), clause.SYSTEM_MODE(), clause.SECURITY_ENFORCED()].find((node) => written(node));
  if (mode) return `WITH ${mode.getText().toUpperCase()}`;
  return written(clause.CATEGORY()) ? 'WITH DATA CATEGORY' : 'WITH';
}

function readSelection(entries: readonly (SelectEntryContext | SubFieldEntryContext)[], source: SourceText): Selection {
  const [first, ...rest] = entries;
  if (!first) throw new SalesforceError('MALFORMED_QUERY', 'A query must select at least one field.');
  const countAll = entries.find((entry) => isCountAll(written(entry.soqlFunction())));
  if (!countAll) {
    return { kind: 'items', items: [readItem(first, source), ...rest.map((entry) => readItem(entry, source))] };
  }
  // Source: SOQL and SOSL Reference, "COUNT()": it must be the only element in the SELECT list.
  if (rest.length > 0) throw source.unexpectedToken(countAll.getText(), positionOf(countAll));
  return { kind: 'count' };
}

function readItem(entry: SelectEntryContext | SubFieldEntryContext, source: SourceText): SelectItem {
  const subquery = written(entry.subQuery());
  if (subquery) return { kind: 'children', query: readSubquery(subquery, source), at: positionOf(subquery) };
  const typeOf = written(entry.typeOf());
  if (typeOf) return readTypeof(typeOf, source);
  const fields = written(written(entry.soqlFunction())?.soqlFieldsParameter());
  if (fields) {
    const group = FIELD_GROUPS.find((name) => name === fields.getText().toUpperCase());
    if (!group) throw source.unexpectedToken(fields.getText(), positionOf(fields));
    return { kind: 'fields', group, at: positionOf(entry) };
  }
  const operand = readOperand(entry, source);
  const alias = written(entry.soqlId());
  return { kind: 'value', operand, alias: alias ? readAlias(alias, source) : null };
}

function readTypeof(tree: TypeOfContext, source: SourceText): SelectItem {
  const otherwise = written(tree.elseClause());
  return {
    kind: 'typeof',
    relationship: readPath(tree.fieldName(), source),
    branches: tree.whenClause_list().map((when) => ({
      objectName: when.fieldName().getText(),
      at: positionOf(when.fieldName()),
      fields: when
        .fieldNameList()
        .fieldName_list()
        .map((name) => readPath(name, source))
    })),
    otherwise: otherwise
      ? otherwise
          .fieldNameList()
          .fieldName_list()
          .map((name) => readPath(name, source))
      : []
  };
}

function readFrom(tree: FromNameListContext, source: SourceText): From {
  const names = tree.fieldName_list();
  // The parser lists names and aliases apart: an alias belongs to the name that it follows.
  const entries = names.map((name, index) => {
    const nextStart = names[index + 1]?.start.start ?? Number.POSITIVE_INFINITY;
    const alias = tree.soqlId_list().find((id) => id.start.start > name.start.start && id.start.start < nextStart);
    return { name, path: readPath(name, source), alias: alias ? readAlias(alias, source) : null };
  });
  const [object, ...relationships] = entries;
  if (!object) throw new SalesforceError('MALFORMED_QUERY', 'A query must name an object after FROM.');
  return {
    path: object.path,
    alias: object.alias,
    relationshipAliases: relationships.map(({ name, path, alias }) => {
      if (alias === null) throw source.unexpectedToken(name.getText(), positionOf(name));
      return { path, alias };
    })
  };
}

function readGroupBy(tree: GroupByClauseContext, source: SourceText): Operand[] {
  if (written(tree.ROLLUP())) throw notEmulated('GROUP BY ROLLUP');
  if (written(tree.CUBE())) throw notEmulated('GROUP BY CUBE');
  return tree
    .fieldGroupByList()
    .fieldGroupBy_list()
    .map((entry) => readOperand(entry, source));
}

function readOrderBy(tree: OrderByClauseContext, source: SourceText): Ordering[] {
  return tree
    .fieldOrderList()
    .fieldOrder_list()
    .map((entry) => ({
      operand: readOperand(entry, source),
      direction: written(entry.DESC()) ? 'DESC' : 'ASC',
      // Source: SOQL and SOSL Reference, "ORDER BY": null values are sorted first unless told otherwise.
      nulls: written(entry.LAST()) ? 'LAST' : 'FIRST'
    }));
}

function readCount(clause: LimitClauseContext | OffsetClauseContext | undefined, source: SourceText): number | null {
  if (!clause) return null;
  const bound = readBind(clause, source);
  const count = bound === undefined ? Number(clause.IntegerLiteral().getText()) : bound;
  // Source: the largest value of Apex's and the API's 32-bit integers.
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= 2_147_483_647) return count;
  throw source.unexpectedToken(String(count), positionOf(clause));
}

function readOffset(clause: OffsetClauseContext | undefined, source: SourceText): number | null {
  const offset = readCount(clause, source);
  if (offset !== null && offset > MAX_OFFSET) {
    throw new SalesforceError('NUMBER_OUTSIDE_VALID_RANGE', `Maximum SOQL offset allowed is ${MAX_OFFSET}`);
  }
  return offset;
}
