/**
 * SOQL in three steps: `parse/` reads the text into a tree, `compile/` turns the tree into one SQL statement with the
 * help of the schema, `result/` makes records of the rows.
 */
import type { Schema } from '../schema/schema.ts';
import type { Database, SqlValue } from '../storage/database.ts';
import { Context } from './compile/context.ts';
import { compileStatement } from './compile/statement.ts';
import type { Statement } from './compile/statement.ts';
import type { BindValues } from './parse/binds.ts';
import { parse, parseApex } from './parse/parse.ts';
import type { ParsedQuery } from './parse/parse.ts';
import { columnMetadata } from './result/columnMetadata.ts';
import type { ColumnMetadata } from './result/columnMetadata.ts';
import { RecordReader } from './result/record.ts';
import type { QueryRecord } from './result/record.ts';
import type { Shape } from './result/shape.ts';

export type { BindValues } from './parse/binds.ts';
export type { ColumnMetadata } from './result/columnMetadata.ts';
export type { ChildRecords, QueryRecord, QueryValue } from './result/record.ts';

/** What a query of Apex is asked of. */
export interface AskedOrg {
  readonly schema: Schema;
  readonly database: Database;
  readonly now: () => Date;
  /** IANA name; date literals such as TODAY mean days of this time zone. */
  readonly timeZone: string;
}

/** What a query of the API is asked of. */
export interface QueriedOrg extends AskedOrg {
  /** For the addresses of records, for example `67.0`. */
  readonly apiVersion: string;
}

export interface QueryResult {
  readonly totalSize: number;
  /** Empty for `COUNT()`, which answers with `totalSize` alone. */
  readonly records: readonly QueryRecord[];
}

/** The answer to a query with `columns=true`. */
export interface QueryColumns {
  readonly columnMetadata: readonly ColumnMetadata[];
  readonly entityName: string;
  readonly groupBy: boolean;
  readonly idSelected: boolean;
  readonly keyPrefix: string;
}

/**
 * Answers a SOQL query with all records that it finds.
 *
 * @throws SalesforceError as Salesforce refuses a wrong query, or NOT_EMULATED (501) where this org cannot answer it
 */
export function runQuery(soql: string, org: QueriedOrg): QueryResult {
  const { shape, rows } = found(compile(parse(soql), org), org);
  const reader = new RecordReader(org.schema, org.apiVersion);
  switch (shape.kind) {
    case 'count':
      return { totalSize: countOf(rows), records: [] };
    case 'aggregate':
      return allOf(rows.map((row) => reader.aggregate(shape.members, row)));
    case 'records':
      return allOf(rows.map((row) => reader.record(shape.record, row)));
  }
}

/** The rows of a query's answer, and what their columns mean. */
export interface Found {
  readonly shape: Shape;
  readonly rows: readonly (readonly SqlValue[])[];
}

/**
 * Answers a SOQL query of Apex, which can have bind variables and an access mode.
 *
 * @throws SalesforceError as `runQuery` does
 */
export function findRows(soql: string, binds: BindValues, org: AskedOrg): Found {
  return found(compile(parseApex(soql, binds), org), org);
}

/** What `COUNT()` counted. */
export function countOf(rows: Found['rows']): number {
  return Number(rows[0]?.[0] ?? 0);
}

/**
 * Describes the columns of a query's result without running it.
 *
 * @throws SalesforceError as `runQuery` does
 */
export function describeColumns(soql: string, org: QueriedOrg): QueryColumns {
  const { statement, entityName, keyPrefix, isGrouped } = compile(parse(soql), org);
  const { shape } = statement;
  const members = shape.kind === 'records' ? shape.record.members : shape.kind === 'aggregate' ? shape.members : [];
  return {
    columnMetadata: members.map(columnMetadata),
    entityName,
    groupBy: isGrouped,
    idSelected: members.some((member) => member.kind === 'value' && member.field?.type === 'id'),
    keyPrefix
  };
}

interface CompiledQuery {
  readonly statement: Statement;
  readonly entityName: string;
  readonly keyPrefix: string;
  readonly isGrouped: boolean;
}

function compile({ source, query }: ParsedQuery, org: AskedOrg): CompiledQuery {
  const context = new Context(org.schema, source, org.now(), org.timeZone);
  const { name, keyPrefix } = context.objectNamed(query.from.path);
  const statement = compileStatement(query, context);
  return { statement, entityName: name, keyPrefix, isGrouped: query.groupBy.length > 0 };
}

function found({ statement: { sql, shape } }: CompiledQuery, org: AskedOrg): Found {
  return { shape, rows: org.database.all(sql.text, ...sql.values).map((row) => Object.values(row)) };
}

function allOf(records: readonly QueryRecord[]): QueryResult {
  return { totalSize: records.length, records };
}
