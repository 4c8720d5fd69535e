import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';

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

/** One person after the checks: answered already, or with a plan to be carried out. */
export interface Preparation {
  draft: Draft;
  findings: Finding[];
  /** Null when there is a plan. */
  outcome: Outcome | null;
  /** Null when there is an outcome. */
  plan: Plan | null;
}
