import type { Org } from '../org.ts';
import { SalesforceError } from '../salesforceError.ts';
import { runBulkQuery } from './bulkQuery.ts';
import { CsvError } from './csv.ts';
import { readUpload, saveChunk } from './ingest.ts';
import { JobStore } from './jobStore.ts';
import type { Job } from './job.ts';

/**
 * Does the work of bulk jobs, a chunk at a time, so that other requests are answered between two chunks. Jobs and
 * their progress are kept in the org's file: what a process leaves behind, the next one goes on with.
 */
export class BulkJobs {
  readonly store: JobStore;
  readonly #org: Org;
  #next: NodeJS.Immediate | null = null;

  constructor(org: Org) {
    this.#org = org;
    this.store = new JobStore(org);
  }

  /** Begins with the oldest job that is waiting, if any. */
  wake(): void {
    this.#next ??= setImmediate(() => {
      this.#next = null;
      if (this.#step()) this.wake();
    });
  }

  /** Stops between two chunks. */
  stop(): void {
    if (this.#next !== null) clearImmediate(this.#next);
    this.#next = null;
  }

  /** Does a part of the oldest job that is waiting. Returns whether there was one. */
  #step(): boolean {
    // The job is read again each time: since the last chunk it may have been aborted.
    const job = this.store.nextWaiting();
    if (!job) return false;
    try {
      this.#work(job);
    } catch (error) {
      this.store.update(job, { state: 'Failed', errorMessage: reasonOf(error) });
    }
    return true;
  }

  #work(job: Job): void {
    const { task } = job;
    if (task.kind === 'query') runBulkQuery(this.#org, this.store, job, task);
    else if (job.state === 'UploadComplete') readUpload(this.#org, this.store, job, task);
    else saveChunk(this.#org, this.store, job, task);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof CsvError) return error.message;
  if (error instanceof SalesforceError) return `${error.errorCode} : ${error.message}`;
  console.error('The local org failed to work on a bulk job:', error);
  return 'UNKNOWN_EXCEPTION : An unexpected error occurred in the local org';
}
