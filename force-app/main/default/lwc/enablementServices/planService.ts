import type { Draft } from './draft.ts';
import type { ExistingUser, Facts } from './facts.ts';
import { GrantRecords } from './grantRecords.ts';
import { Lookup } from './lookup.ts';
import type { Plan, PlanRecord } from './plan.ts';
import { UserRecord } from './userRecord.ts';

const USER_REFERENCE = 'user';

/** Turns a draft into the exact records that are written. */
export class PlanService {
  /**
   * The user first, then the permission set licenses, then the permission sets and groups; all in one transaction.
   * For a draft that changes the person's own user: what that user lacks, and nothing when it lacks nothing.
   */
  static plan(facts: Facts, draft: Draft): Plan {
    if (draft.userId == null) {
      return PlanService.creation(facts, draft);
    }
    const user = Lookup.user(facts, draft.userId);
    if (user == null) {
      // a user of somebody else: the checks say so, and nothing is ever written for it
      const nothing: Plan = { recordId: draft.recordId, records: [], emailRequested: false };
      return nothing;
    }
    return PlanService.change(facts, draft, user);
  }

  private static creation(facts: Facts, draft: Draft): Plan {
    const records: PlanRecord[] = [UserRecord.creation(facts, draft, USER_REFERENCE)];
    for (const assignment of GrantRecords.assignments(facts, draft, null, USER_REFERENCE)) {
      records.push(assignment);
    }
    const plan: Plan = { recordId: draft.recordId, records, emailRequested: draft.sendEmail };
    return plan;
  }

  private static change(facts: Facts, draft: Draft, user: ExistingUser): Plan {
    const records: PlanRecord[] = [];
    if (!user.isActive) {
      records.push(UserRecord.reactivation(user, USER_REFERENCE));
    }
    for (const assignment of GrantRecords.assignments(facts, draft, user, USER_REFERENCE)) {
      records.push(assignment);
    }
    // the e-mail ends the password that an active user logs in with
    const plan: Plan = { recordId: draft.recordId, records, emailRequested: draft.sendEmail && !user.isActive };
    return plan;
  }
}
