import type { PlatformError } from './finding.ts';
import type { Plan } from './plan.ts';

/**
 * saved: the user and every assignment are as planned. valid: a dry run that the platform had nothing against.
 * refused: nothing of the plan was saved, for these errors. unknown: the answer was lost, and `errors` say what is known.
 */
export type VerdictKind = 'saved' | 'valid' | 'refused' | 'unknown';

/** What the platform made of one person's plan. */
export interface Verdict {
  kind: VerdictKind;
  /** The user that was created or changed; null unless it was saved. */
  userId: string | null;
  errors: PlatformError[];
  emailRequested: boolean;
  /** Why the platform refused to send the e-mail, although the user was saved. */
  emailError: PlatformError | null;
}

/** What the platform said against one record of a plan. */
export interface Refusal {
  /** The reference of the record. */
  reference: string;
  statusCode: string;
  message: string;
  /** API names of the fields that the platform blames. */
  fields: string[];
}

/** done: nothing is left to do. again: the plan of the step may well succeed now. refused: no other attempt is worth it. */
export type NextStepKind = 'done' | 'again' | 'refused';

/** What to do after a refusal. */
export interface NextStep {
  kind: NextStepKind;
  /** What is left of the plan. */
  plan: Plan;
  /** How often the plan has met a lock. */
  attempts: number;
  errors: PlatformError[];
}
