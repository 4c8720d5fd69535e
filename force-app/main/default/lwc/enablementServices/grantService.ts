import type { Grant } from './facts.ts';
import type { PermissionSetGroupRow, PermissionSetLicenseRow, PermissionSetRow } from './orgRows.ts';

/** What can be granted in an org. */
export class GrantService {
  /** Permission sets and groups, then permission set licenses; the set that a profile owns is nothing to be granted. */
  static grants(sets: PermissionSetRow[], licenses: PermissionSetLicenseRow[]): Grant[] {
    const grants: Grant[] = [];
    for (const row of sets) {
      const setGroup = row.permissionSetGroup;
      if (setGroup != null) {
        grants.push(GrantService.ofGroup(setGroup));
      } else if (!row.isOwnedByProfile) {
        grants.push(GrantService.ofPermissionSet(row));
      }
    }
    for (const row of licenses) {
      grants.push(GrantService.ofLicense(row));
    }
    return grants;
  }

  private static ofPermissionSet(row: PermissionSetRow): Grant {
    const grant: Grant = {
      grantId: row.permissionSetId,
      kind: 'permissionSet',
      name: GrantService.apiName(row.namespace, row.name),
      label: row.label,
      licenseId: row.licenseId,
      isAssignable: true,
      requiresActivation: row.requiresActivation,
      isReady: true,
      totalSeats: null,
      usedSeats: null
    };
    return grant;
  }

  private static ofGroup(row: PermissionSetGroupRow): Grant {
    const grant: Grant = {
      grantId: row.groupId,
      kind: 'permissionSetGroup',
      name: GrantService.apiName(row.namespace, row.name),
      label: row.label,
      licenseId: null,
      isAssignable: true,
      requiresActivation: row.requiresActivation,
      isReady: row.status === 'Updated',
      totalSeats: null,
      usedSeats: null
    };
    return grant;
  }

  private static ofLicense(row: PermissionSetLicenseRow): Grant {
    const grant: Grant = {
      grantId: row.licenseId,
      kind: 'permissionSetLicense',
      name: row.name,
      label: row.label,
      licenseId: null,
      isAssignable: row.status === 'Active',
      requiresActivation: false,
      isReady: true,
      totalSeats: row.totalSeats,
      usedSeats: row.usedSeats
    };
    return grant;
  }

  /** Packages may repeat each other's names: only the namespace tells them apart. */
  private static apiName(namespace: string | null, name: string): string {
    return namespace == null ? name : namespace + '__' + name;
  }
}
