import { announceRecordChange } from '../../recordChanges.ts';

/** The preview's pages have no cache by record, so whichever records changed, they ask the server again. */
export function notifyRecordUpdateAvailable(): Promise<void> {
  announceRecordChange();
  return Promise.resolve();
}
