import type { Connection } from '@jsforce/jsforce-node';
import { RequestError } from '../requestError.ts';
import { errorCodeOf } from './apiError.ts';
import type { UnknownRecord } from './row.ts';
import { isList, isRecord, Row } from './row.ts';

/** Salesforce refuses longer addresses (16 384 characters with host and headers); a request body may be longer. */
const LONGEST_ADDRESS = 12_000;
const MOST_ROWS = 50_000;

/** What the platform answers when the running user may not see an object or field, or the org does not have it. */
const HIDDEN = new Set(['INVALID_TYPE', 'INVALID_FIELD', 'INSUFFICIENT_ACCESS', 'INSUFFICIENT_ACCESS_OR_READONLY']);

/**
 * All rows of a SOQL query.
 * @throws RequestError 403 when the object or one of the fields cannot be seen.
 */
export async function query(connection: Connection, object: string, soql: string): Promise<Row[]> {
  const rows = await queryIfVisible(connection, object, soql);
  if (rows === null) {
    throw new RequestError(
      403,
      `You may not read ${object} in this org. Ask for a permission set that lets you view setup and assign permission sets.`
    );
  }
  return rows;
}

/** All rows of a SOQL query; null when the object or one of the fields cannot be seen. */
export async function queryIfVisible(connection: Connection, object: string, soql: string): Promise<Row[] | null> {
  try {
    const records = await run(connection, soql);
    const complete = await Promise.all(records.map((record) => withAllChildren(connection, record)));
    return complete.map((record) => new Row(object, record));
  } catch (error) {
    if (HIDDEN.has(errorCodeOf(error) ?? '')) {
      return null;
    }
    throw error;
  }
}

async function run(connection: Connection, soql: string): Promise<readonly unknown[]> {
  if (encodeURIComponent(soql).length > LONGEST_ADDRESS) {
    return runInBody(connection, soql);
  }
  const result = await connection.query(soql, { autoFetch: true, maxFetch: MOST_ROWS });
  return result.records;
}

/** The same query, sent in the body of a batch; further pages have short addresses. */
async function runInBody(connection: Connection, soql: string): Promise<readonly unknown[]> {
  const answer = await connection.requestPost('/composite/batch', {
    batchRequests: [{ method: 'GET', url: `v${connection.version}/query?q=${encodeURIComponent(soql)}` }]
  });
  const results: unknown = isRecord(answer) ? answer['results'] : undefined;
  const only: unknown = Array.isArray(results) ? results[0] : undefined;
  const result = isRecord(only) ? only['result'] : undefined;
  if (!isPage(result)) {
    throw new RequestError(502, `Salesforce refused a long query: ${JSON.stringify(result).slice(0, 300)}`);
  }
  return allPages(connection, result);
}

interface Page extends UnknownRecord {
  records: readonly unknown[];
}

function isPage(value: unknown): value is Page {
  return isRecord(value) && isList(value['records']);
}

/** A child subquery is cut where the page ends; what is missing has an address of its own. */
async function withAllChildren(connection: Connection, record: unknown): Promise<unknown> {
  if (!isRecord(record)) {
    return record;
  }
  const cut = Object.entries(record).flatMap(([name, value]) =>
    isPage(value) && value['done'] === false ? [{ name, page: value }] : []
  );
  const completed = await Promise.all(
    cut.map(async ({ name, page }) => [name, { done: true, records: await allPages(connection, page) }])
  );
  return { ...record, ...Object.fromEntries(completed) };
}

async function allPages(connection: Connection, first: Page): Promise<readonly unknown[]> {
  const records = [...first.records];
  let next = first['nextRecordsUrl'];
  while (typeof next === 'string') {
    const page: unknown = await connection.requestGet(next);
    if (!isPage(page)) {
      throw new RequestError(502, 'Salesforce answered a page of a query without records.');
    }
    records.push(...page.records);
    next = page['nextRecordsUrl'];
  }
  return records;
}
