import type { Org } from '../org.ts';
import { saveErrors } from './saveErrors.ts';
import type { SaveError } from './saveErrors.ts';

/** What became of one record; a failure without errors was undone because of another record. */
export type Saved<T> =
  { readonly success: true; readonly value: T } | { readonly success: false; readonly errors: readonly SaveError[] };

/** Takes the way out of the transaction that it undoes. */
class Undone extends Error {}

/**
 * Saves records one after the other. If one is refused, none is saved, or the others are: as the caller wants it.
 *
 * @throws what is not emulated, and defects; nothing is saved then
 */
export function saveList<T>(org: Org, tasks: readonly (() => T)[], allOrNone: boolean): Saved<T>[] {
  let results: Saved<T>[] = [];
  try {
    org.database.transaction(() => {
      results = tasks.map(attempt);
      if (allOrNone && results.some(({ success }) => !success)) throw new Undone();
    });
    return results;
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    return results.map((result) => (result.success ? { success: false, errors: [] } : result));
  }
}

function attempt<T>(task: () => T): Saved<T> {
  try {
    return { success: true, value: task() };
  } catch (error) {
    return { success: false, errors: saveErrors(error) };
  }
}
