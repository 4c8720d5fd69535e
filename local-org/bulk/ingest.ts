import { lookupField } from '../dml/externalId.ts';
import type { Input } from '../dml/input.ts';
import { createRecord, deleteRecord, updateRecord } from '../dml/records.ts';
import { objectNamed } from '../dml/rows.ts';
import { splitLookup, upsertRecord } from '../dml/upsert.ts';
import type { Org } from '../org.ts';
import { saveErrors } from '../dml/saveErrors.ts';
import { NOT_SPECIFIED } from '../rules/inputRules.ts';
import { Transaction } from '../rules/mixedDml.ts';
import { refusal } from '../rules/rule.ts';
import { Columns } from './columns.ts';
import { CsvError, readCsv } from './csv.ts';
import { formatOf } from './job.ts';
import type { Job, Task } from './job.ts';
import type { JobStore, Outcome } from './jobStore.ts';

/** Salesforce saves the records of a bulk job in chunks of this size, each a transaction of its own. */
const CHUNK = 200;

type IngestTask = Extract<Task, { kind: 'ingest' }>;

/**
 * Reads the uploaded CSV into rows. All of it is read before any record is saved.
 *
 * @returns the job, in progress
 * @throws CsvError when the CSV or one of its columns is wrong
 */
export function readUpload(org: Org, store: JobStore, job: Job, task: IngestTask): Job {
  const upload = store.upload(job);
  if (upload === null || upload === '') throw new CsvError('InvalidBatch : No data was uploaded');
  return org.database.transaction(() => {
    let header: readonly string[] | null = null;
    let total = 0;
    for (const cells of readCsv(upload, formatOf(job))) {
      if (header === null) {
        header = cells;
        requireColumns(org, task, cells);
      } else store.addRow(job, total++, cells);
    }
    store.dropUpload(job);
    return store.update(job, { state: 'InProgress', header: header ?? [], total });
  });
}

/** Saves the next records of a job that is in progress, together with what became of each of them. */
export function saveChunk(org: Org, store: JobStore, job: Job, task: IngestTask): Job {
  const columns = new Columns(org, task.object, job.header);
  return org.database.transaction(() => {
    const transaction = new Transaction();
    const rows = store.rows(job, job.processed, CHUNK);
    let failed = 0;
    for (const { number, cells } of rows) {
      const outcome = saveRow(org, transaction, task, columns.record(cells));
      if (outcome.kind === 'failed') failed++;
      store.settle(job, number, outcome);
    }
    const processed = job.processed + rows.length;
    const state = processed >= job.total ? 'JobComplete' : 'InProgress';
    return store.update(job, { processed, failed: job.failed + failed, state });
  });
}

/** Names that the CSV must have, and those that it may not have. */
function requireColumns(org: Org, task: IngestTask, header: readonly string[]): void {
  const { names } = new Columns(org, task.object, header);
  if ((task.operation === 'update' || task.operation === 'delete') && !names.includes('Id')) {
    throw new CsvError(`InvalidBatch : The column Id is missing, which ${task.operation} needs`);
  }
  if (task.operation === 'delete' && names.length > 1) {
    throw new CsvError('InvalidBatch : The CSV of a delete job has the column Id only');
  }
  if (task.operation !== 'upsert') return;
  const { name } = lookupField(org, objectNamed(org.schema, task.object), task.externalId);
  if (!names.includes(name)) throw new CsvError(`InvalidBatch : The column ${name} is missing, which upsert needs`);
}

function saveRow(org: Org, transaction: Transaction, task: IngestTask, record: Input): Outcome {
  const given = splitLookup('Id', record);
  try {
    return { kind: 'saved', ...save(org, transaction, task, record) };
  } catch (error) {
    const id = typeof given.value === 'string' ? given.value : '';
    return { kind: 'failed', id, error: saveErrors(error).map(toText).join('\n') };
  }
}

function save(org: Org, transaction: Transaction, task: IngestTask, record: Input): { id: string; created: boolean } {
  switch (task.operation) {
    case 'insert':
      return { id: createRecord(org, transaction, task.object, record), created: true };
    case 'update': {
      const id = idOf(record);
      updateRecord(org, transaction, task.object, id, record);
      return { id, created: false };
    }
    case 'delete': {
      const id = idOf(record);
      deleteRecord(org, transaction, task.object, id);
      return { id, created: false };
    }
    case 'upsert': {
      const object = objectNamed(org.schema, task.object);
      const field = lookupField(org, object, task.externalId);
      const { value, input } = splitLookup(field.name, record);
      return upsertRecord(org, transaction, object, field, value, input);
    }
  }
}

function idOf(record: Input): string {
  const { value } = splitLookup('Id', record);
  if (typeof value === 'string') return value;
  throw refusal(NOT_SPECIFIED, ['Id'], ['Id']);
}

/** As captured from results of real jobs: `REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --`. */
function toText({ statusCode, message, fields }: ReturnType<typeof saveErrors>[number]): string {
  return fields.length > 0 ? `${statusCode}:${message}:${fields.join(',')} --` : `${statusCode}:${message}:--`;
}
