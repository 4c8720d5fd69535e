import type { Schema } from './schema/schema.ts';
import type { Preferences } from './setup/setup.ts';
import type { Database } from './storage/database.ts';
import type { IdSequence } from './storage/ids.ts';

/** What every part of the org works on. */
export interface Org {
  readonly database: Database;
  readonly schema: Schema;
  readonly ids: IdSequence;
  readonly preferences: Preferences;
  readonly now: () => Date;
  /** Asked before every change of a record; throws what tests and demos want to go wrong, see controls/faults.ts. */
  readonly disturb: (objectName: string) => void;
  readonly organizationId: string;
  /** In whose name the work is done: the administrator, unless Apex runs as somebody else. */
  readonly runningUserId: string;
}
