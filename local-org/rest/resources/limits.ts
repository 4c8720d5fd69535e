import { bulkQuota } from '../../bulk/quota.ts';
import { ok } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { requireGet } from '../errors.ts';

/** `limits`: those that the org counts and enforces. What it does not count is left out, because any number would lie. */
export function limits({ org, bulk }: ApiContext, request: ApiRequest): ApiResponse {
  requireGet(request.method);
  const { queryJobs, batches } = bulkQuota(org, bulk.store);
  return ok({
    DailyBulkApiBatches: { Max: batches.most, Remaining: batches.left },
    DailyBulkV2QueryJobs: { Max: queryJobs.most, Remaining: queryJobs.left }
  });
}
