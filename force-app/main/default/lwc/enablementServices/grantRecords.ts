import type { Enablement } from './enablement.ts';
import type { Grant } from './facts.ts';
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
    const records: PlanRecord[] = [];
    for (const grant of enablement.grants) {
      if (grant.kind === 'permissionSetLicense') {
        const record = GrantRecords.assignment(enablement, grant, 'PermissionSetLicenseAssign', userReference);
        record.reference = `grant${records.length + 1}`;
        PlanFields.addNamed(record.fields, 'PermissionSetLicenseId', grant.grantId, grant.label);
        records.push(record);
      }
    }
    for (const grant of enablement.grants) {
      if (grant.kind !== 'permissionSetLicense') {
        const record = GrantRecords.assignment(enablement, grant, 'PermissionSetAssignment', userReference);
        record.reference = `grant${records.length + 1}`;
        // One of the two is set, never both (Object Reference, PermissionSetAssignment).
        const name = grant.kind === 'permissionSetGroup' ? 'PermissionSetGroupId' : 'PermissionSetId';
        PlanFields.addNamed(record.fields, name, grant.grantId, grant.label);
        // the only day that the platform keeps as a time (Object Reference, PermissionSetAssignment)
        PlanFields.addLastDay(record.fields, 'ExpirationDate', GrantRecords.expiresOn(enablement, grant));
        records.push(record);
      }
    }
    return records;
  }

  private static assignment(
    enablement: Enablement,
    grant: Grant,
    sobjectType: PlanObject,
    userReference: string
  ): PlanRecord {
    const fields: PlanField[] = [];
    const user = enablement.user;
    if (user == null) {
      PlanFields.addReference(fields, 'AssigneeId', userReference);
    } else {
      PlanFields.addNamed(fields, 'AssigneeId', user.userId, user.name);
    }
    const record: PlanRecord = {
      reference: '',
      operation: 'create',
      sobjectType,
      recordId: null,
      label: grant.label,
      fields
    };
    return record;
  }

  /** '' for an assignment that stays. */
  private static expiresOn(enablement: Enablement, grant: Grant): string {
    const expiration = enablement.draft.expirations.find((candidate) => candidate.grantId === grant.grantId);
    return expiration?.expiresOn ?? '';
  }
}
