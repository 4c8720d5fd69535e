import { requiredText } from '../../storage/row.ts';
import { findRow } from '../../dml/rows.ts';
import { SalesforceError } from '../../salesforceError.ts';
import { describeColumns, runQuery } from '../../soql/soql.ts';
import type { QueryRecord } from '../../soql/soql.ts';
import { requireGet } from '../errors.ts';
import { ok } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';

/** Records of one page; clients may ask for 200 to 2,000. */
const PAGE = { least: 200, most: 2000 } as const;

/** `query?q=`, its next pages, and the column metadata that the Salesforce CLI asks for. */
export function query(context: ApiContext, request: ApiRequest): ApiResponse {
  requireGet(request.method);
  const [, locator] = request.path;
  if (locator !== undefined) return ok(nextPage(context, request, locator));
  const soql = request.query.get('q');
  if (soql === null) throw new SalesforceError('MALFORMED_QUERY', 'The parameter q with a SOQL query is missing');
  const { org } = context;
  const timeZone = requiredText(findRow(org, 'User', org.runningUserId), 'TimeZoneSidKey');
  const queried = { ...org, timeZone, apiVersion: request.version };
  // Undocumented, but `sf data query` cannot show a result without it.
  if (request.query.get('columns') === 'true') return ok(describeColumns(soql, queried));
  const result = runQuery(soql, queried);
  const size = pageSize(request);
  if (result.records.length <= size) return ok({ totalSize: result.totalSize, done: true, records: result.records });
  return ok(page(request, context.cursors.open(result.records), result.records, 0, size));
}

function nextPage(context: ApiContext, request: ApiRequest, locator: string) {
  const [, name = '', start = ''] = /^(.+)-(\d+)$/.exec(locator) ?? [];
  const records = context.cursors.find(name);
  if (!records) throw new SalesforceError('INVALID_QUERY_LOCATOR', 'invalid query locator');
  return page(request, name, records, Number(start), pageSize(request));
}

function page(request: ApiRequest, name: string, records: readonly QueryRecord[], start: number, size: number) {
  const end = start + size;
  const next = { nextRecordsUrl: `/services/data/v${request.version}/query/${name}-${end}` };
  const done = end >= records.length;
  return { totalSize: records.length, done, ...(done ? {} : next), records: records.slice(start, end) };
}

function pageSize(request: ApiRequest): number {
  const asked = /batchSize=(\d+)/.exec(request.headers['sforce-query-options'] ?? '')?.[1];
  return asked === undefined ? PAGE.most : Math.min(PAGE.most, Math.max(PAGE.least, Number(asked)));
}
