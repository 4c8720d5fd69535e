import type { Org } from '../org.ts';
import type { SqlRow } from '../storage/database.ts';
import { numberOf, requiredText, textOf } from '../storage/row.ts';
import { DELIMITERS, isKeyOf, LINE_ENDINGS, OPERATIONS, STATES } from './job.ts';
import type { Job, Task } from './job.ts';

/** What became of one record of an ingest job; the rows of a query job have none. */
export type Outcome =
  | { readonly kind: 'saved'; readonly id: string; readonly created: boolean }
  | { readonly kind: 'failed'; readonly id: string; readonly error: string };

export interface JobRow {
  /** From 0. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly outcome: Outcome | null;
}

/** Keeps jobs, what was uploaded for them, and their results in the org's file, so that a restart finds them again. */
export class JobStore {
  readonly #org: Org;

  constructor(org: Org) {
    this.#org = org;
  }

  add(job: Job): void {
    this.#org.database.run('INSERT INTO _bulkJob (id, created, job) VALUES (?, ?, ?)', job.id, job.created, '{}');
    this.update(job, {});
  }

  find(id: string): Job | undefined {
    const row = this.#org.database.get('SELECT job FROM _bulkJob WHERE id = ? AND isDeleted = 0', id);
    return row && readJob(row);
  }

  /** Oldest first. */
  all(): Job[] {
    return this.#org.database.all('SELECT job FROM _bulkJob WHERE isDeleted = 0 ORDER BY id').map(readJob);
  }

  /** The oldest job with work to do. */
  nextWaiting(): Job | undefined {
    const sql = `SELECT job FROM _bulkJob
      WHERE isDeleted = 0 AND job ->> 'state' IN ('UploadComplete', 'InProgress') ORDER BY id LIMIT 1`;
    const row = this.#org.database.get(sql);
    return row && readJob(row);
  }

  /** Deleted ones included, because they still count against the limits of a day. */
  createdSince(moment: string): Job[] {
    return this.#org.database.all('SELECT job FROM _bulkJob WHERE created > ? ORDER BY id', moment).map(readJob);
  }

  /** Returns the job as it is now. */
  update(job: Job, change: Partial<Job>): Job {
    const changed: Job = { ...job, ...change, modified: this.#org.now().toISOString() };
    this.#org.database.run('UPDATE _bulkJob SET job = ? WHERE id = ?', JSON.stringify(changed), job.id);
    return changed;
  }

  /** Takes the job's data away and hides it. */
  delete(job: Job): void {
    this.#org.database.transaction(() => {
      this.dropUpload(job);
      this.#org.database.run('DELETE FROM _bulkRow WHERE job = ?', job.id);
      this.#org.database.run('UPDATE _bulkJob SET isDeleted = 1 WHERE id = ?', job.id);
    });
  }

  keepUpload(job: Job, text: string): void {
    this.#org.database.run('INSERT INTO _bulkUpload (job, text) VALUES (?, ?)', job.id, text);
  }

  upload(job: Job): string | null {
    // An empty upload is one, too.
    const row = this.#org.database.get('SELECT text FROM _bulkUpload WHERE job = ?', job.id);
    return row ? (textOf(row, 'text') ?? '') : null;
  }

  dropUpload(job: Job): void {
    this.#org.database.run('DELETE FROM _bulkUpload WHERE job = ?', job.id);
  }

  addRow(job: Job, number: number, cells: readonly string[]): void {
    const sql = 'INSERT INTO _bulkRow (job, number, cells) VALUES (?, ?, ?)';
    this.#org.database.run(sql, job.id, number, JSON.stringify(cells));
  }

  settle(job: Job, number: number, outcome: Outcome): void {
    const sql = 'UPDATE _bulkRow SET outcome = ? WHERE job = ? AND number = ?';
    this.#org.database.run(sql, JSON.stringify(outcome), job.id, number);
  }

  /** Rows from a number on. */
  rows(job: Job, from: number, count: number): JobRow[] {
    const sql = 'SELECT * FROM _bulkRow WHERE job = ? AND number >= ? ORDER BY number LIMIT ?';
    return this.#org.database.all(sql, job.id, from, count).map(readRow);
  }
}

function readJob(row: SqlRow): Job {
  const stored = new Map<string, unknown>(Object.entries(parse(row, 'job')));
  const text = (name: string) => {
    const value = stored.get(name);
    return typeof value === 'string' ? value : damaged(name);
  };
  const count = (name: string) => {
    const value = stored.get(name);
    return typeof value === 'number' ? value : damaged(name);
  };
  const delimiter = text('delimiter');
  const lineEnding = text('lineEnding');
  const header = stored.get('header');
  return {
    id: text('id'),
    task: readTask(new Map<string, unknown>(Object.entries(stored.get('task') ?? {}))),
    version: text('version'),
    delimiter: isKeyOf(delimiter, DELIMITERS) ? delimiter : damaged('delimiter'),
    lineEnding: isKeyOf(lineEnding, LINE_ENDINGS) ? lineEnding : damaged('lineEnding'),
    state: STATES.find((state) => state === stored.get('state')) ?? damaged('state'),
    errorMessage: stored.get('errorMessage') === null ? null : text('errorMessage'),
    header: Array.isArray(header) ? header.map(String) : damaged('header'),
    total: count('total'),
    processed: count('processed'),
    failed: count('failed'),
    created: text('created'),
    modified: text('modified')
  };
}

function readTask(stored: ReadonlyMap<string, unknown>): Task {
  const object = String(stored.get('object'));
  if (stored.get('kind') === 'query') return { kind: 'query', object, soql: String(stored.get('soql')) };
  const operation = OPERATIONS.find((known) => known === stored.get('operation')) ?? damaged('operation');
  return operation === 'upsert'
    ? { kind: 'ingest', operation, object, externalId: String(stored.get('externalId')) }
    : { kind: 'ingest', operation, object };
}

function readRow(row: SqlRow): JobRow {
  const cells = parse(row, 'cells');
  return {
    number: numberOf(row, 'number'),
    cells: Array.isArray(cells) ? cells.map(String) : damaged('cells'),
    outcome: textOf(row, 'outcome') === null ? null : readOutcome(parse(row, 'outcome'))
  };
}

function readOutcome(stored: object): Outcome {
  const { kind, id, created, error } = Object.fromEntries(new Map<string, unknown>(Object.entries(stored)));
  return kind === 'saved'
    ? { kind, id: String(id), created: created === true }
    : { kind: 'failed', id: String(id), error: String(error) };
}

function parse(row: SqlRow, column: string): object {
  const value: unknown = JSON.parse(requiredText(row, column));
  return typeof value === 'object' && value !== null ? value : damaged(column);
}

function damaged(what: string): never {
  throw new Error(`The org's data is damaged: a bulk job has no valid ${what}.`);
}
