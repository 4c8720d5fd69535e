import type {
  HeldPermissionSetRow,
  UserRow
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { RightsService } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** The field of PermissionSet that tells whether it gives this permission. */
export function permissionField(permission: string): string {
  return `Permissions${permission}`;
}

/**
 * A row of User.
 * @param assignments, licenses names of the child subqueries; null for one that was not asked for
 */
export function parseUser(row: Row, assignments: string | null, licenses: string | null): UserRow {
  const assigned = assignments === null ? [] : row.children(assignments);
  const licensed = licenses === null ? [] : row.children(licenses);
  return {
    userId: row.text('Id'),
    name: row.text('Name'),
    username: row.text('Username'),
    email: row.textOrNull('Email'),
    isActive: row.flag('IsActive'),
    contactId: row.textOrNull('ContactId'),
    timeZone: row.text('TimeZoneSidKey'),
    profileId: row.textOrNull('ProfileId'),
    profileName: row.textOrNull('Profile.Name'),
    licenseId: row.textOrNull('Profile.UserLicenseId'),
    licenseName: row.textOrNull('Profile.UserLicense.Name'),
    permissionSets: assigned.map(parseHeldPermissionSet),
    permissionSetLicenseIds: licensed.map((license) => license.text('PermissionSetLicenseId'))
  };
}

function parseHeldPermissionSet(row: Row): HeldPermissionSetRow {
  return {
    permissionSetId: row.text('PermissionSetId'),
    groupId: row.textOrNull('PermissionSetGroupId'),
    isOwnedByProfile: row.known('PermissionSet.IsOwnedByProfile') === 'yes',
    requiresActivation: row.known('PermissionSet.HasActivationRequired'),
    permissions: RightsService.permissions().filter(
      (permission) => row.known(`PermissionSet.${permissionField(permission)}`) === 'yes'
    )
  };
}
