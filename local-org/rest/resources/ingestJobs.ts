import { toCsvLine } from '../../bulk/csv.ts';
import { formatOf, OPERATIONS } from '../../bulk/job.ts';
import type { Job, Task } from '../../bulk/job.ts';
import type { JobRow } from '../../bulk/jobStore.ts';
import { requireQuota } from '../../bulk/quota.ts';
import type { Input } from '../../dml/input.ts';
import { notEmulated } from '../../dml/refused.ts';
import { lookupField } from '../../dml/externalId.ts';
import { SalesforceError } from '../../salesforceError.ts';
import { ok } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asObject, asText } from '../body.ts';
import { badBody, methodNotAllowed, notFound } from '../errors.ts';
import { findJob, invalidJob, jobInfo, jobProgress, newJob, requireState } from './jobs.ts';

/** `jobs/ingest`: records from a CSV, saved in the background. */
export function ingestJobs(context: ApiContext, request: ApiRequest): ApiResponse {
  const [, , id, part] = request.path;
  if (id === undefined) return request.method === 'GET' ? listJobs(context) : createJob(context, request);
  const job = findJob(context, 'ingest', id);
  if (part === undefined) return oneJob(context, request, job);
  if (part === 'batches') return upload(context, request, job);
  const result = RESULTS[part.toLowerCase()];
  if (!result) throw notFound();
  if (request.method !== 'GET') throw methodNotAllowed(request.method, 'GET');
  return { status: 200, csv: result(context, job) };
}

function createJob(context: ApiContext, request: ApiRequest): ApiResponse {
  if (request.method !== 'POST') throw methodNotAllowed(request.method, 'GET,HEAD,POST');
  const body = asObject(request.body, 'The body');
  requireQuota(context.org, context.bulk.store, 'ingest');
  const job = newJob(context, request, body, readTask(context, body));
  context.bulk.store.add(job);
  return ok(jobInfo(context, job));
}

function readTask({ org }: ApiContext, body: Input): Task {
  const object = org.schema.object(asText(body['object'], 'object'));
  if (!object) {
    const message = `InvalidEntity : Entity '${String(body['object'])}' is not supported by Bulk API.`;
    throw new SalesforceError('INVALIDENTITY', message);
  }
  const operation = OPERATIONS.find((known) => known === body['operation']);
  if (operation === undefined && body['operation'] === 'hardDelete') throw notEmulated('the bulk operation hardDelete');
  if (operation === undefined) throw invalidJob('operation', OPERATIONS);
  if (operation !== 'upsert') return { kind: 'ingest', operation, object: object.name };
  const externalId = asText(body['externalIdFieldName'], 'externalIdFieldName');
  return { kind: 'ingest', operation, object: object.name, externalId: lookupField(org, object, externalId).name };
}

function listJobs(context: ApiContext): ApiResponse {
  const jobs = context.bulk.store.all().filter(({ task }) => task.kind === 'ingest');
  return ok({ done: true, records: jobs.map((job) => jobInfo(context, job)), nextRecordsUrl: null });
}

function oneJob(context: ApiContext, request: ApiRequest, job: Job): ApiResponse {
  switch (request.method) {
    case 'GET':
      return ok(jobProgress(context, job));
    case 'PATCH':
      return ok(jobInfo(context, setState(context, job, asObject(request.body, 'The body')['state'])));
    case 'DELETE':
      requireState(job, ['UploadComplete', 'JobComplete', 'Aborted', 'Failed']);
      context.bulk.store.delete(job);
      return { status: 204 };
    default:
      throw methodNotAllowed(request.method, 'GET,HEAD,PATCH,DELETE');
  }
}

function setState({ bulk }: ApiContext, job: Job, state: unknown): Job {
  if (state !== 'UploadComplete' && state !== 'Aborted') throw invalidJob('state', ['UploadComplete', 'Aborted']);
  requireState(job, state === 'Aborted' ? ['Open', 'UploadComplete', 'InProgress'] : ['Open']);
  const changed = bulk.store.update(job, { state });
  bulk.wake();
  return changed;
}

function upload({ bulk }: ApiContext, request: ApiRequest, job: Job): ApiResponse {
  if (request.method !== 'PUT') throw methodNotAllowed(request.method, 'PUT');
  requireState(job, ['Open']);
  if (typeof request.body !== 'string') throw badBody('Data are uploaded with the header Content-Type: text/csv');
  if (bulk.store.upload(job) !== null) {
    throw new SalesforceError('INVALIDJOBSTATE', 'Data were uploaded already; a job takes one upload');
  }
  bulk.store.keepUpload(job, request.body);
  return { status: 201 };
}

/** Every result is a CSV: the columns of the upload, after some about what became of the record. */
const RESULTS: Readonly<Record<string, (context: ApiContext, job: Job) => string>> = {
  successfulresults: (context, job) =>
    result(context, job, ['sf__Id', 'sf__Created'], ({ outcome }) =>
      outcome?.kind === 'saved' ? [outcome.id, String(outcome.created)] : null
    ),
  failedresults: (context, job) =>
    result(context, job, ['sf__Id', 'sf__Error'], ({ outcome }) =>
      outcome?.kind === 'failed' ? [outcome.id, outcome.error] : null
    ),
  unprocessedrecords: (context, job) =>
    // A job that failed before its records were read has them still as they came.
    context.bulk.store.upload(job) ?? result(context, job, [], ({ outcome }) => (outcome ? null : []))
};

function result(
  { bulk }: ApiContext,
  job: Job,
  first: readonly string[],
  firstCells: (row: JobRow) => readonly string[] | null
): string {
  const format = formatOf(job);
  const lines = bulk.store.rows(job, 0, job.total).flatMap((row) => {
    const cells = firstCells(row);
    return cells ? [toCsvLine([...cells, ...row.cells], format)] : [];
  });
  return toCsvLine([...first, ...job.header], format) + lines.join('');
}
