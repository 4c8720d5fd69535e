import type { Org } from '../org.ts';
import { SalesforceError } from '../salesforceError.ts';
import type { JobStore } from './jobStore.ts';

/** Bulk API 2.0 and Bulk API Limits and Allocations, for 24 hours. A batch is up to 10,000 records of an ingest job. */
const MOST = { queryJobs: 10_000, batches: 15_000 } as const;
const BATCH = 10_000;
const DAY = 24 * 60 * 60 * 1000;

/** What may still be asked of the Bulk API in these 24 hours. */
export function bulkQuota(org: Org, store: JobStore) {
  const jobs = store.createdSince(new Date(org.now().getTime() - DAY).toISOString());
  const queryJobs = jobs.filter(({ task }) => task.kind === 'query').length;
  const batches = jobs
    .filter(({ task }) => task.kind === 'ingest')
    .reduce((sum, { total }) => sum + Math.ceil(total / BATCH), 0);
  return {
    queryJobs: { most: MOST.queryJobs, left: Math.max(0, MOST.queryJobs - queryJobs) },
    batches: { most: MOST.batches, left: Math.max(0, MOST.batches - batches) }
  };
}

/** @throws SalesforceError EXCEEDEDQUOTA */
export function requireQuota(org: Org, store: JobStore, kind: 'query' | 'ingest'): void {
  const { queryJobs, batches } = bulkQuota(org, store);
  if ((kind === 'query' ? queryJobs : batches).left > 0) return;
  throw new SalesforceError('EXCEEDEDQUOTA', 'ExceededQuota : no more bulk jobs are possible within 24 hours');
}
