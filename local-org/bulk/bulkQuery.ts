import { findRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import { SalesforceError } from '../salesforceError.ts';
import type { ColumnMetadata } from '../soql/result/columnMetadata.ts';
import { describeColumns, runQuery } from '../soql/soql.ts';
import { requiredText } from '../storage/row.ts';
import type { Job, Task } from './job.ts';
import type { JobStore } from './jobStore.ts';

type QueryTask = Extract<Task, { kind: 'query' }>;

/**
 * The query's columns as a CSV has them, for example `Account.Name`, and the object that it reads.
 *
 * @throws SalesforceError for a query that is wrong, or whose result is no table
 */
export function columnsOf(org: Org, soql: string, version: string): { header: string[]; object: string } {
  const { columnMetadata, entityName, groupBy } = describeColumns(soql, queried(org, version));
  if (groupBy || columnMetadata.length === 0 || columnMetadata.some(isAggregate)) {
    // Bulk API 2.0 Developer Guide, SOQL considerations; the text is ours
    const message = 'A bulk query cannot have GROUP BY, aggregate functions or child records';
    throw new SalesforceError('API_ERROR', message);
  }
  return { header: columnMetadata.flatMap((column) => pathsOf(column)), object: entityName };
}

/** Runs the query and keeps its result. Returns the job, which is done then. */
export function runBulkQuery(org: Org, store: JobStore, job: Job, task: QueryTask): Job {
  const { header } = columnsOf(org, task.soql, job.version);
  const { records } = runQuery(task.soql, queried(org, job.version));
  return org.database.transaction(() => {
    records.forEach((record, number) => {
      store.addRow(
        job,
        number,
        header.map((path) => cellAt(record, path.split('.')))
      );
    });
    const total = records.length;
    return store.update(job, { header, total, processed: total, state: 'JobComplete' });
  });
}

function queried(org: Org, version: string) {
  const timeZone = requiredText(findRow(org, 'User', org.runningUserId), 'TimeZoneSidKey');
  return { ...org, timeZone, apiVersion: version };
}

function isAggregate({ aggregate, joinColumns }: ColumnMetadata): boolean {
  return aggregate || joinColumns.some(isAggregate);
}

function pathsOf({ columnName, joinColumns }: ColumnMetadata, prefix = ''): string[] {
  const path = prefix + columnName;
  return joinColumns.length === 0 ? [path] : joinColumns.flatMap((column) => pathsOf(column, `${path}.`));
}

function cellAt(record: unknown, [step = '', ...rest]: readonly string[]): string {
  const value: unknown =
    typeof record === 'object' && record !== null ? new Map(Object.entries(record)).get(step) : null;
  if (rest.length > 0) return cellAt(value, rest);
  if (typeof value === 'string') return isDateTime(value) ? value.replace('+0000', 'Z') : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The REST API writes `+0000` where a CSV has `Z`. */
function isDateTime(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/.test(value);
}
