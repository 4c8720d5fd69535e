import type {
  Draft,
  ExistingUser,
  Facts,
  Finding,
  Outcome,
  OutcomeStatus,
  PlatformError
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { PlatformErrorService } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Committed, Rehearsed } from './enablementUnitOfWork.ts';

/** The person has the user that the draft asks for: nothing to do. */
export function unchanged({ recordId }: Draft, { userId, username }: ExistingUser, findings: Finding[] = []): Outcome {
  return { recordId, status: 'unchanged', userId, username, findings, emailRequested: false };
}

/** The checks found errors: nothing was tried. */
export function blocked(draft: Draft, findings: Finding[]): Outcome {
  return withoutUser(draft, 'blocked', findings);
}

/** What the platform made of it. Warnings of the checks stay with the outcome. */
export function afterCommit(draft: Draft, findings: Finding[], result: Committed): Outcome {
  switch (result.kind) {
    case 'saved': {
      const refusedEmail = result.emailError === null ? [] : [PlatformErrorService.explainEmail(result.emailError)];
      return { ...saved(draft, result.userId, [...refusedEmail, ...findings]), emailRequested: result.emailRequested };
    }
    case 'refused':
      return failed(draft, findings, result.errors);
    case 'unknown':
      return unknown(draft, findings, result.error);
  }
}

/** What the platform would make of it. */
export function afterRehearsal(draft: Draft, findings: Finding[], result: Rehearsed): Outcome {
  switch (result.kind) {
    case 'valid':
      return withoutUser(draft, 'valid', findings);
    case 'saved':
      return saved(draft, result.userId, [PlatformErrorService.explain(KEPT, draft), ...findings]);
    case 'refused':
      return failed(draft, findings, result.errors);
    case 'unknown':
      return unknown(draft, findings, result.error);
  }
}

/**
 * Whether an earlier request did all this: an answer that got lost is asked for again, and so is one that was clicked
 * twice. A user that differs is not what the draft asks for, and the checks say so.
 */
export function alreadyDone(facts: Pick<Facts, 'users'>, draft: Draft): ExistingUser | null {
  const user = facts.users.find(
    ({ isActive, username, profileId, grantIds }) =>
      isActive &&
      username.toLowerCase() === draft.username.trim().toLowerCase() &&
      profileId === draft.profileId &&
      draft.grantIds.every((grantId) => grantIds.includes(grantId))
  );
  return draft.userId === null ? (user ?? null) : null;
}

/** A platform that saves what must fail: said loudly, because the user is real. */
const KEPT: PlatformError = {
  statusCode: 'CHECK_WAS_SAVED',
  message: 'Salesforce saved what was only to be checked. The user is there now; deactivate it if it is not wanted.',
  fields: [],
  sobjectType: 'User',
  label: null
};

function saved(draft: Draft, userId: string, findings: Finding[]): Outcome {
  return {
    recordId: draft.recordId,
    status: draft.userId === null ? 'created' : 'changed',
    userId,
    username: draft.username.trim(),
    findings,
    emailRequested: false
  };
}

function failed(draft: Draft, findings: Finding[], errors: readonly PlatformError[]): Outcome {
  const reasons = errors.map((error) => PlatformErrorService.explain(error, draft));
  return withoutUser(draft, 'failed', [...reasons, ...findings]);
}

function unknown(draft: Draft, findings: Finding[], error: PlatformError): Outcome {
  return withoutUser(draft, 'unknown', [PlatformErrorService.explain(error, draft), ...findings]);
}

/** For a draft that changes a user, that user is there whatever happened. */
function withoutUser(draft: Draft, status: OutcomeStatus, findings: Finding[]): Outcome {
  return { recordId: draft.recordId, status, userId: draft.userId, username: null, findings, emailRequested: false };
}
