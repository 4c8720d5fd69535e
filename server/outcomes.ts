import type {
  Draft,
  ExistingUser,
  Finding,
  Outcome,
  PlatformError
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { PlatformErrorService } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Committed } from './enablementUnitOfWork.ts';

/** The person has a user who can log in: nothing to do. */
export function unchanged({ recordId }: Draft, { userId, username }: ExistingUser): Outcome {
  return { recordId, status: 'unchanged', userId, username, findings: [], emailRequested: false };
}

/** The checks found errors: nothing was tried. */
export function blocked(draft: Draft, findings: Finding[]): Outcome {
  return withoutUser(draft, 'blocked', findings);
}

/** A dry run found nothing against it: nothing was saved. */
export function valid(draft: Draft, findings: Finding[]): Outcome {
  return withoutUser(draft, 'valid', findings);
}

/** What the platform made of it. Warnings of the checks stay with the outcome. */
export function afterCommit(draft: Draft, findings: Finding[], result: Committed): Outcome {
  if (result.kind === 'refused') {
    const reasons = result.errors.map((error) => PlatformErrorService.explain(error, draft));
    return withoutUser(draft, 'failed', [...reasons, ...findings]);
  }
  const { userId, emailRequested, emailError } = result;
  return {
    recordId: draft.recordId,
    status: 'created',
    userId,
    username: draft.username.trim(),
    findings: emailError === null ? findings : [mailRefused(emailError, draft), ...findings],
    emailRequested
  };
}

function withoutUser({ recordId }: Draft, status: 'blocked' | 'valid' | 'failed', findings: Finding[]): Outcome {
  return { recordId, status, userId: null, username: null, findings, emailRequested: false };
}

/** The user exists all the same, so it only warns. */
function mailRefused(error: PlatformError, draft: Draft): Finding {
  return { ...PlatformErrorService.explain(error, draft), severity: 'warning' };
}
