import type { Finding } from './finding.ts';

/**
 * created: the user and every assignment exist. valid: a dry run found nothing against it, nothing was saved.
 * unchanged: the person has an active user already. blocked: the checks found errors, nothing was tried.
 * failed: the platform refused, everything was rolled back.
 */
export type OutcomeStatus = 'created' | 'valid' | 'unchanged' | 'blocked' | 'failed';

export interface Outcome {
  recordId: string;
  status: OutcomeStatus;
  /** The new user, or the one that was there already; null when there is none. */
  userId: string | null;
  username: string | null;
  findings: Finding[];
  emailRequested: boolean;
}
