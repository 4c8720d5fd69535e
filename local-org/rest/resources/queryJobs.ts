import { columnsOf } from '../../bulk/bulkQuery.ts';
import { toCsvLine } from '../../bulk/csv.ts';
import { formatOf } from '../../bulk/job.ts';
import type { Job } from '../../bulk/job.ts';
import { requireQuota } from '../../bulk/quota.ts';
import { notEmulated } from '../../dml/refused.ts';
import { SalesforceError } from '../../salesforceError.ts';
import { ok } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asObject, asText } from '../body.ts';
import { methodNotAllowed, notFound } from '../errors.ts';
import { findJob, invalidJob, jobInfo, jobProgress, newJob, requireState } from './jobs.ts';

/** Rows of one part of a result, unless the client asks for fewer. */
const MOST_ROWS = 50_000;

/** `jobs/query`: the result of a query as CSV. */
export function queryJobs(context: ApiContext, request: ApiRequest): ApiResponse {
  const [, , id, part] = request.path;
  if (id === undefined) return request.method === 'GET' ? listJobs(context) : createJob(context, request);
  const job = findJob(context, 'query', id);
  if (part === undefined) return oneJob(context, request, job);
  if (part !== 'results') throw notFound();
  if (request.method !== 'GET') throw methodNotAllowed(request.method, 'GET');
  return results(context, request, job);
}

function createJob(context: ApiContext, request: ApiRequest): ApiResponse {
  if (request.method !== 'POST') throw methodNotAllowed(request.method, 'GET,HEAD,POST');
  const { org, bulk } = context;
  const body = asObject(request.body, 'The body');
  if (body['operation'] === 'queryAll') throw notEmulated('queryAll, because deleting is final here');
  if (body['operation'] !== 'query') throw invalidJob('operation', ['query', 'queryAll']);
  const soql = asText(body['query'], 'query');
  const { object } = columnsOf(org, soql, request.version);
  requireQuota(org, bulk.store, 'query');
  const job = newJob(context, request, body, { kind: 'query', object, soql });
  bulk.store.add(job);
  bulk.wake();
  return ok(jobInfo(context, job));
}

function listJobs(context: ApiContext): ApiResponse {
  const jobs = context.bulk.store.all().filter(({ task }) => task.kind === 'query');
  return ok({ done: true, records: jobs.map((job) => jobInfo(context, job)), nextRecordsUrl: null });
}

function oneJob(context: ApiContext, request: ApiRequest, job: Job): ApiResponse {
  switch (request.method) {
    case 'GET':
      return ok(jobProgress(context, job));
    case 'PATCH': {
      if (asObject(request.body, 'The body')['state'] !== 'Aborted') throw invalidJob('state', ['Aborted']);
      requireState(job, ['UploadComplete', 'InProgress']);
      return ok(jobInfo(context, context.bulk.store.update(job, { state: 'Aborted' })));
    }
    case 'DELETE':
      requireState(job, ['JobComplete', 'Aborted', 'Failed']);
      context.bulk.store.delete(job);
      return { status: 204 };
    default:
      throw methodNotAllowed(request.method, 'GET,HEAD,PATCH,DELETE');
  }
}

/** A part of the result. The locator of the next part is the number of its first row; Salesforce says `null` for none. */
function results({ bulk }: ApiContext, request: ApiRequest, job: Job): ApiResponse {
  requireState(job, ['JobComplete']);
  const start = wholeNumber(request, 'locator', 0);
  const size = Math.min(MOST_ROWS, Math.max(1, wholeNumber(request, 'maxRecords', MOST_ROWS)));
  const rows = bulk.store.rows(job, start, size);
  const next = start + rows.length;
  const format = formatOf(job);
  return {
    status: 200,
    csv: toCsvLine(job.header, format) + rows.map(({ cells }) => toCsvLine(cells, format)).join(''),
    headers: {
      'Sforce-Locator': next < job.total ? String(next) : 'null',
      'Sforce-NumberOfRecords': String(rows.length)
    }
  };
}

function wholeNumber(request: ApiRequest, name: string, otherwise: number): number {
  const text = request.query.get(name);
  if (text === null) return otherwise;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new SalesforceError('INVALIDJOB', `The parameter ${name} must be a whole number`);
}
