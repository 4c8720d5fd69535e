import type { Draft } from './draft.ts';
import type { ExistingUser, Facts } from './facts.ts';
import type { Finding, PlatformError } from './finding.ts';
import type { Outcome, OutcomeStatus } from './outcome.ts';
import { PlatformErrorService } from './platformErrorService.ts';
import { Text } from './text.ts';
import type { Verdict } from './verdict.ts';

/** What became of a draft. Warnings of the checks stay with the outcome. */
export class OutcomeService {
  /** The person has the user that the draft asks for: nothing to do. */
  static unchanged(draft: Draft, user: ExistingUser, findings: Finding[]): Outcome {
    return OutcomeService.outcome(draft, 'unchanged', user.userId, user.username, findings);
  }

  /** The checks found errors: nothing was tried. */
  static blocked(draft: Draft, findings: Finding[]): Outcome {
    return OutcomeService.withoutUser(draft, 'blocked', findings);
  }

  /** What the platform made of the draft's plan. */
  static ofVerdict(draft: Draft, findings: Finding[], verdict: Verdict): Outcome {
    const all: Finding[] = [];
    const emailError = verdict.emailError;
    if (emailError != null) {
      all.push(PlatformErrorService.explainEmail(emailError));
    }
    OutcomeService.addExplained(all, verdict.errors, draft);
    for (const finding of findings) {
      all.push(finding);
    }
    switch (verdict.kind) {
      case 'saved':
        return OutcomeService.saved(draft, verdict, all);
      case 'valid':
        return OutcomeService.withoutUser(draft, 'valid', all);
      case 'refused':
        return OutcomeService.withoutUser(draft, 'failed', all);
      default:
        return OutcomeService.withoutUser(draft, 'unknown', all);
    }
  }

  /**
   * The user that an earlier request left, when it did all that this draft asks for: an answer that got lost is asked
   * for again, and so is one that was clicked twice. A user that differs is not what the draft asks for, and the checks
   * say so.
   */
  static earlierUser(facts: Facts, draft: Draft): ExistingUser | null {
    if (draft.userId != null) {
      return null;
    }
    for (const user of facts.users) {
      if (OutcomeService.isAsAsked(user, draft)) {
        return user;
      }
    }
    return null;
  }

  private static isAsAsked(user: ExistingUser, draft: Draft): boolean {
    const profileId = draft.profileId;
    const isNamed = Text.key(user.username) === Text.key(draft.username);
    const hasProfile = profileId == null ? user.profileId == null : profileId === user.profileId;
    const lacksGrant = draft.grantIds.some((grantId) => !user.grantIds.includes(grantId));
    return user.isActive && isNamed && hasProfile && !lacksGrant;
  }

  private static addExplained(findings: Finding[], errors: PlatformError[], draft: Draft): void {
    for (const error of errors) {
      findings.push(PlatformErrorService.explain(error, draft));
    }
  }

  private static saved(draft: Draft, verdict: Verdict, findings: Finding[]): Outcome {
    const status: OutcomeStatus = draft.userId == null ? 'created' : 'changed';
    const outcome = OutcomeService.outcome(draft, status, verdict.userId, Text.trim(draft.username), findings);
    outcome.emailRequested = verdict.emailRequested;
    return outcome;
  }

  /** For a draft that changes a user, that user is there whatever happened. */
  private static withoutUser(draft: Draft, status: OutcomeStatus, findings: Finding[]): Outcome {
    return OutcomeService.outcome(draft, status, draft.userId, null, findings);
  }

  private static outcome(
    draft: Draft,
    status: OutcomeStatus,
    userId: string | null,
    username: string | null,
    findings: Finding[]
  ): Outcome {
    const outcome: Outcome = {
      recordId: draft.recordId,
      status,
      userId,
      username,
      findings,
      emailRequested: false
    };
    return outcome;
  }
}
