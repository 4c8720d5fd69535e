import type { SaveError } from '../../dml/saveErrors.ts';
import { saveList } from '../../dml/saveList.ts';
import type { Transaction } from '../../rules/mixedDml.ts';
import { transactionOf } from '../api.ts';
import type { ApiContext, ApiResponse } from '../api.ts';

/** One record of a list: what to do with it, and its id where it has one already. */
export interface Task {
  readonly id: string | null;
  /** `created` is told by upserts only. */
  run(transaction: Transaction): { readonly id: string; readonly created?: boolean };
}

const ROLLED_BACK: SaveError = {
  statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK',
  message: 'Record rolled back because not all records were valid and the request was using AllOrNone header',
  fields: []
};

/**
 * Saves a list of records. The list's own `allOrNone` counts only when the list is not part of something bigger that is
 * all or none. That such a list answers 400 when it fails is assumed; alone it always answers 200.
 */
export function save(context: ApiContext, tasks: readonly Task[], allOrNone: boolean): ApiResponse {
  const isPart = context.shared !== null;
  const transaction = transactionOf(context);
  const runs = tasks.map((task) => () => task.run(transaction));
  const results = saveList(context.org, runs, allOrNone || isPart);
  const body = results.map((result, index) => {
    if (result.success) return { success: true, errors: [], ...result.value };
    const id = tasks[index]?.id ?? null;
    // What another record undid is not told by its id.
    if (result.errors.length === 0) return { success: false, errors: [ROLLED_BACK] };
    return { ...(id === null ? {} : { id }), success: false, errors: result.errors };
  });
  const hasFailed = results.some(({ success }) => !success);
  return { status: isPart && hasFailed ? 400 : 200, body };
}
