import type { Transaction } from '../../rules/mixedDml.ts';
import { transactionOf } from '../api.ts';
import type { ApiContext, ApiResponse } from '../api.ts';
import { saveErrors } from '../../dml/saveErrors.ts';
import type { SaveError } from '../../dml/saveErrors.ts';

/** One record of a list: what to do with it, and its id where it has one already. */
export interface Task {
  readonly id: string | null;
  /** `created` is told by upserts only. */
  run(transaction: Transaction): { readonly id: string; readonly created?: boolean };
}

type SaveResult =
  | { readonly id: string; readonly success: true; readonly errors: readonly []; readonly created?: boolean }
  | { readonly id?: string; readonly success: false; readonly errors: readonly SaveError[] };

/**
 * Saves a list of records. The list's own `allOrNone` counts only when the list is not part of something bigger that is
 * all or none. That such a list answers 400 when it fails is assumed; alone it always answers 200.
 */
export function save(context: ApiContext, tasks: readonly Task[], allOrNone: boolean): ApiResponse {
  const isPart = context.shared !== null;
  const results = runTasks(context, tasks, allOrNone || isPart);
  const hasFailed = results.some(({ success }) => !success);
  return { status: isPart && hasFailed ? 400 : 200, body: results };
}

/** Carries the whole list's results out of the transaction that they undo. */
class Undone extends Error {}

function runTasks(context: ApiContext, tasks: readonly Task[], allOrNone: boolean): SaveResult[] {
  const transaction = transactionOf(context);
  let results: SaveResult[] = [];
  try {
    context.org.database.transaction(() => {
      results = tasks.map((task) => runTask(task, transaction));
      if (allOrNone && results.some(({ success }) => !success)) throw new Undone();
    });
    return results;
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    return results.map((result) => (result.success ? rolledBack() : result));
  }
}

function runTask(task: Task, transaction: Transaction): SaveResult {
  try {
    return { success: true, errors: [], ...task.run(transaction) };
  } catch (error) {
    return { ...(task.id === null ? {} : { id: task.id }), success: false, errors: saveErrors(error) };
  }
}

function rolledBack(): SaveResult {
  const message = 'Record rolled back because not all records were valid and the request was using AllOrNone header';
  return { success: false, errors: [{ statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK', message, fields: [] }] };
}
