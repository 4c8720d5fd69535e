import type { Draft } from './draft.ts';
import type { Enablement } from './enablement.ts';
import type { ExistingUser, Grant } from './facts.ts';
import type { PlanField, PlanObject, PlanRecord } from './plan.ts';
import { PlanFields } from './planFields.ts';

/** The assignments of a plan. */
export class GrantRecords {
  /**
   * Permission set licenses first, because permission sets may need them.
   *
   * @param userReference the planned user, to whose id the assignments point when the plan creates one
   */
  static assignments(enablement: Enablement, userReference: string): PlanRecord[] {
    const user = enablement.user;
    if (user != null) {
      return GrantRecords.make(enablement, user, userReference);
    }
    const made = enablement.directory.assignments;
    const key = GrantRecords.key(enablement.draft);
    const known = made.get(key) ?? null;
    if (known != null) {
      return known;
    }
    const records = GrantRecords.make(enablement, null, userReference);
    made.set(key, records);
    return records;
  }

  /** What is granted, and until when. */
  private static key(draft: Draft): string {
    let key = draft.grantIds.join(' ');
    for (const expiration of draft.expirations) {
      key = `${key} ${expiration.grantId} ${expiration.expiresOn}`;
    }
    return key;
  }

  private static make(enablement: Enablement, user: ExistingUser | null, userReference: string): PlanRecord[] {
    const records: PlanRecord[] = [];
    for (const grant of enablement.grants) {
      if (grant.kind === 'permissionSetLicense') {
        const fields = GrantRecords.assignee(user, userReference);
        PlanFields.addNamed(fields, 'PermissionSetLicenseId', grant.grantId, grant.label);
        GrantRecords.add(records, 'PermissionSetLicenseAssign', grant, fields);
      }
    }
    for (const grant of enablement.grants) {
      if (grant.kind !== 'permissionSetLicense') {
        const fields = GrantRecords.assignee(user, userReference);
        // One of the two is set, never both (Object Reference, PermissionSetAssignment).
        const name = grant.kind === 'permissionSetGroup' ? 'PermissionSetGroupId' : 'PermissionSetId';
        PlanFields.addNamed(fields, name, grant.grantId, grant.label);
        // the only day that the platform keeps as a time (Object Reference, PermissionSetAssignment)
        PlanFields.addLastDay(fields, 'ExpirationDate', GrantRecords.expiresOn(enablement.draft, grant));
        GrantRecords.add(records, 'PermissionSetAssignment', grant, fields);
      }
    }
    return records;
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

  private static add(records: PlanRecord[], sobjectType: PlanObject, grant: Grant, fields: PlanField[]): void {
    const record: PlanRecord = {
      reference: `grant${records.length + 1}`,
      operation: 'create',
      sobjectType,
      recordId: null,
      label: grant.label,
      fields
    };
    records.push(record);
  }

  /** '' for an assignment that stays. */
  private static expiresOn(draft: Draft, grant: Grant): string {
    const expiration = draft.expirations.find((candidate) => candidate.grantId === grant.grantId);
    return expiration?.expiresOn ?? '';
  }
}
