import type { Draft } from './draft.ts';
import type { ExistingUser, Facts, Grant } from './facts.ts';
import { Lookup } from './lookup.ts';
import type { PlanField, PlanRecord } from './plan.ts';
import { PlanFields } from './planFields.ts';

/** The assignments of a plan. */
export class GrantRecords {
  /**
   * Permission set licenses first, because permission sets may need them. What the user holds already, and what the
   * org does not have, is left out; nothing is assigned twice.
   *
   * @param user the person's own user, or null when the plan creates one
   * @param userReference the planned user, to whose id the assignments point when `user` is null
   */
  static assignments(facts: Facts, draft: Draft, user: ExistingUser | null, userReference: string): PlanRecord[] {
    const grants = GrantRecords.newGrants(facts, draft, user);
    const records: PlanRecord[] = [];
    for (const grant of grants) {
      if (grant.kind === 'permissionSetLicense') {
        const fields = GrantRecords.assignee(user, userReference);
        PlanFields.addNamed(fields, 'PermissionSetLicenseId', grant.grantId, grant.label);
        const record: PlanRecord = {
          reference: `grant${records.length + 1}`,
          operation: 'create',
          sobjectType: 'PermissionSetLicenseAssign',
          recordId: null,
          label: grant.label,
          fields
        };
        records.push(record);
      }
    }
    for (const grant of grants) {
      if (grant.kind !== 'permissionSetLicense') {
        const fields = GrantRecords.assignee(user, userReference);
        // One of the two is set, never both (Object Reference, PermissionSetAssignment).
        const name = grant.kind === 'permissionSetGroup' ? 'PermissionSetGroupId' : 'PermissionSetId';
        PlanFields.addNamed(fields, name, grant.grantId, grant.label);
        // the only day that the platform keeps as a time (Object Reference, PermissionSetAssignment)
        PlanFields.addLastDay(fields, 'ExpirationDate', GrantRecords.expiresOn(draft, grant));
        const record: PlanRecord = {
          reference: `grant${records.length + 1}`,
          operation: 'create',
          sobjectType: 'PermissionSetAssignment',
          recordId: null,
          label: grant.label,
          fields
        };
        records.push(record);
      }
    }
    return records;
  }

  private static newGrants(facts: Facts, draft: Draft, user: ExistingUser | null): Grant[] {
    const grants: Grant[] = [];
    for (const grantId of draft.grantIds) {
      const grant = Lookup.grant(facts, grantId);
      const isHeld = user != null && user.grantIds.includes(grantId);
      if (grant != null && !isHeld && !grants.includes(grant)) {
        grants.push(grant);
      }
    }
    return grants;
  }

  private static assignee(user: ExistingUser | null, userReference: string): PlanField[] {
    const fields: PlanField[] = [];
    if (user == null) {
      PlanFields.addReference(fields, 'AssigneeId', userReference);
    } else {
      PlanFields.addNamed(fields, 'AssigneeId', user.userId, user.name);
    }
    return fields;
  }

  /** '' for an assignment that stays. */
  private static expiresOn(draft: Draft, grant: Grant): string {
    const expiration = draft.expirations.find((candidate) => candidate.grantId === grant.grantId);
    return expiration?.expiresOn ?? '';
  }
}
