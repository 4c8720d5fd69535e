import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';

/** One of several people of a request. */
export interface BatchPerson {
  facts: Facts;
  draft: Draft;
}

/** What the people so far take away from the later ones, although the org does not know yet. */
export interface BatchClaims {
  contactIds: Set<string>;
  /** Lower case. */
  usernames: Set<string>;
  /** Lower case. */
  nicknames: Set<string>;
  /** Seats by id of the user license or permission set license. */
  seats: Map<string, number>;
}
