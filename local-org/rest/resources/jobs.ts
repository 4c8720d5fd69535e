import { DELIMITERS, isKeyOf, LINE_ENDINGS } from '../../bulk/job.ts';
import type { Job } from '../../bulk/job.ts';
import { notEmulated } from '../../dml/refused.ts';
import type { Input } from '../../dml/input.ts';
import { SalesforceError } from '../../salesforceError.ts';
import type { ApiContext, ApiRequest } from '../api.ts';
import { notFound } from '../errors.ts';

/** What bulk jobs of both kinds have in common. The codes are Salesforce's, the texts are ours. */
export function findJob({ bulk }: ApiContext, kind: Job['task']['kind'], id: string): Job {
  const job = bulk.store.find(id);
  if (job?.task.kind !== kind) throw notFound();
  return job;
}

export function newJob({ org }: ApiContext, request: ApiRequest, body: Input, task: Job['task']): Job {
  const { columnDelimiter: delimiter = 'COMMA', lineEnding = 'LF', contentType = 'CSV' } = body;
  if (!isKeyOf(delimiter, DELIMITERS)) throw invalidJob('columnDelimiter', Object.keys(DELIMITERS));
  if (!isKeyOf(lineEnding, LINE_ENDINGS)) throw invalidJob('lineEnding', Object.keys(LINE_ENDINGS));
  if (contentType !== 'CSV') throw invalidJob('contentType', ['CSV']);
  if ('assignmentRuleId' in body) throw notEmulated('assignment rules');
  const now = org.now().toISOString();
  return {
    id: org.ids.next('750'),
    task,
    version: request.version,
    delimiter,
    lineEnding,
    state: task.kind === 'query' ? 'UploadComplete' : 'Open',
    errorMessage: null,
    header: [],
    total: 0,
    processed: 0,
    failed: 0,
    created: now,
    modified: now
  };
}

/** The job without counts, as it is answered when it is created or closed. */
export function jobInfo({ org }: ApiContext, job: Job) {
  const { task } = job;
  return {
    id: job.id,
    operation: task.kind === 'query' ? 'query' : task.operation,
    object: task.object,
    ...(task.kind === 'ingest' && task.operation === 'upsert' ? { externalIdFieldName: task.externalId } : {}),
    createdById: org.runningUserId,
    createdDate: toDateTime(job.created),
    systemModstamp: toDateTime(job.modified),
    state: job.state,
    concurrencyMode: 'Parallel',
    contentType: 'CSV',
    apiVersion: Number(job.version),
    ...(job.state === 'Open' ? { contentUrl: `services/data/v${job.version}/jobs/ingest/${job.id}/batches` } : {}),
    lineEnding: job.lineEnding,
    columnDelimiter: job.delimiter,
    jobType: task.kind === 'query' ? 'V2Query' : 'V2Ingest'
  };
}

/** The job with its progress. Times of processing are not measured and left out; there is no Apex to take any. */
export function jobProgress(context: ApiContext, job: Job) {
  return {
    ...jobInfo(context, job),
    numberRecordsProcessed: job.processed,
    ...(job.task.kind === 'ingest' ? { numberRecordsFailed: job.failed, apexProcessingTime: 0 } : {}),
    retries: 0,
    ...(job.errorMessage === null ? {} : { errorMessage: job.errorMessage })
  };
}

/** @throws SalesforceError INVALIDJOBSTATE */
export function requireState(job: Job, states: readonly Job['state'][]): void {
  if (states.includes(job.state)) return;
  const message = `The job is ${job.state}, for this it must be ${states.join(' or ')}`;
  throw new SalesforceError('INVALIDJOBSTATE', message);
}

export function invalidJob(what: string, choices: readonly string[]): SalesforceError {
  return new SalesforceError('INVALIDJOB', `${what} must be ${choices.join(' or ')}`);
}

function toDateTime(moment: string): string {
  return moment.replace(/Z$/, '+0000');
}
