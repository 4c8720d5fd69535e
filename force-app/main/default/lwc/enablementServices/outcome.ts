import type { Finding } from './finding.ts';

/**
 * created: the user and every assignment exist. changed: the person's own user was reactivated or given what it lacked.
 * unchanged: there was nothing to do. valid: a dry run, the platform itself had nothing against it, nothing was saved.
 * blocked: the checks found errors, nothing was tried. failed: the platform refused, everything was rolled back.
 * unknown: the answer was lost, and whether the user exists could not be found out.
 */
export type OutcomeStatus = 'created' | 'changed' | 'unchanged' | 'valid' | 'blocked' | 'failed' | 'unknown';

export interface Outcome {
  recordId: string;
  status: OutcomeStatus;
  /** The new user, or the one that was there already; null when there is none. */
  userId: string | null;
  username: string | null;
  findings: Finding[];
  emailRequested: boolean;
}

/** What became of a repair; `finding` says why it was refused. */
export interface RepairOutcome {
  isDone: boolean;
  finding: Finding | null;
}

/** A role of the org's own hierarchy that an account owner can be given. */
export interface InternalRole {
  roleId: string;
  name: string;
}
