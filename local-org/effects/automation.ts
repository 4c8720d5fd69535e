import type { Org } from '../org.ts';
import type { Change } from '../rules/rule.ts';
import type { ObjectDescription } from '../schema/schema.ts';

/** What the platform does of its own when records of an object are saved. All of it is undone with the record. */
export interface Automation {
  /** Fills in derived fields of `change.after`, before the rules look at it. */
  beforeSave?(org: Org, change: Change, object: ObjectDescription): void;
  /** Changes other records; of a deleted record only `change.before` is left. */
  afterSave?(org: Org, change: Change): void;
  /** Takes away what goes with the record, after the rules have let it go. */
  beforeDelete?(org: Org, change: Change): void;
}
