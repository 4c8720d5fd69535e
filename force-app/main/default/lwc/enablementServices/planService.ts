import type { Draft } from './draft.ts';
import type { Enablement } from './enablement.ts';
import { Enablements } from './enablements.ts';
import type { ExistingUser, Facts, NameCheck } from './facts.ts';
import { GrantRecords } from './grantRecords.ts';
import type { UserRow } from './personRows.ts';
import type { Plan, PlanField, PlanRecord } from './plan.ts';
import { Text } from './text.ts';
import { UserRecord } from './userRecord.ts';
import { UserService } from './userService.ts';

const USER_REFERENCE = 'user';
const GRANT_FIELDS = ['PermissionSetId', 'PermissionSetGroupId', 'PermissionSetLicenseId'];

/** Turns a draft into the exact records that are written. */
export class PlanService {
  /**
   * The user first, then the permission set licenses, then the permission sets and groups; all in one transaction.
   * For a draft that changes the person's own user: what that user lacks, and nothing when it lacks nothing.
   */
  static plan(facts: Facts, draft: Draft): Plan {
    const names: NameCheck = { takenUsernames: [], takenNicknames: [] };
    return PlanService.planOf(Enablements.lookUpAlone(facts, names, draft));
  }

  /** The same for a draft whose names are looked up already, one of several in a request. */
  static planOf(enablement: Enablement): Plan {
    const draft = enablement.draft;
    const user = enablement.user;
    const plan: Plan = {
      recordId: draft.recordId,
      contactId: enablement.facts.person.contactId,
      userId: draft.userId,
      records: [],
      emailRequested: draft.sendEmail
    };
    if (user == null) {
      PlanService.addCreation(plan, enablement);
    } else {
      PlanService.addChange(plan, enablement, user);
    }
    return plan;
  }

  /**
   * API names of fields of User that a new user can do without: custom fields come with the package, feature licenses
   * with the org. The other fields make the user what it is.
   */
  static optionalFields(): string[] {
    return UserRecord.optionalFields();
  }

  /** The plan without the records of these references. */
  static withoutRecords(plan: Plan, references: string[]): Plan {
    const records = plan.records.filter((record) => !references.includes(record.reference));
    const rest: Plan = {
      recordId: plan.recordId,
      contactId: plan.contactId,
      userId: plan.userId,
      records,
      emailRequested: plan.emailRequested
    };
    return rest;
  }

  /** Whether this is the person's user as the plan wants it: what it looks like when the plan was carried out. */
  static isCarriedOut(plan: Plan, row: UserRow): boolean {
    const isCreated =
      plan.contactId === row.contactId && Text.key(row.username) === Text.key(PlanService.username(plan));
    const isTheUser = plan.userId == null ? isCreated : row.userId === plan.userId;
    const held = UserService.grantIds(row);
    const wanted = PlanService.grantIds(plan);
    const lacksGrant = wanted.some((grantId) => !held.includes(grantId));
    return isTheUser && row.isActive && !lacksGrant;
  }

  private static addCreation(plan: Plan, enablement: Enablement): void {
    if (plan.userId == null) {
      plan.records.push(UserRecord.creation(enablement, USER_REFERENCE));
      PlanService.addAll(plan, GrantRecords.assignments(enablement, USER_REFERENCE));
    } else {
      // a user of somebody else: the checks say so, and nothing is ever written for it
      plan.emailRequested = false;
    }
  }

  private static addChange(plan: Plan, enablement: Enablement, user: ExistingUser): void {
    if (user.isActive) {
      // the e-mail ends the password that an active user logs in with
      plan.emailRequested = false;
    } else {
      plan.records.push(UserRecord.reactivation(user, USER_REFERENCE));
    }
    PlanService.addAll(plan, GrantRecords.assignments(enablement, USER_REFERENCE));
  }

  private static addAll(plan: Plan, records: PlanRecord[]): void {
    for (const record of records) {
      plan.records.push(record);
    }
  }

  private static username(plan: Plan): string {
    for (const record of plan.records) {
      if (record.sobjectType === 'User') {
        const field = record.fields.find((candidate) => candidate.name === 'Username');
        return field?.value ?? '';
      }
    }
    return '';
  }

  private static grantIds(plan: Plan): string[] {
    const grantIds: string[] = [];
    for (const record of plan.records) {
      const fields: PlanField[] = record.fields.filter((field) => GRANT_FIELDS.includes(field.name));
      for (const field of fields) {
        grantIds.push(field.value);
      }
    }
    return grantIds;
  }
}
