import type {
  PermissionSetGroupRow,
  PermissionSetLicenseRow,
  PermissionSetRow
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** A row of PermissionSet. */
export function parsePermissionSet(row: Row): PermissionSetRow {
  return {
    permissionSetId: row.text('Id'),
    namespace: row.textOrNull('NamespacePrefix'),
    name: row.text('Name'),
    label: row.text('Label'),
    licenseId: row.textOrNull('LicenseId'),
    isOwnedByProfile: row.flag('IsOwnedByProfile'),
    requiresActivation: row.known('HasActivationRequired') === 'yes',
    permissionSetGroup: parseGroup(row)
  };
}

function parseGroup(row: Row): PermissionSetGroupRow | null {
  const groupId = row.textOrNull('PermissionSetGroupId');
  return groupId === null
    ? null
    : {
        groupId,
        namespace: row.textOrNull('PermissionSetGroup.NamespacePrefix'),
        name: row.text('PermissionSetGroup.DeveloperName'),
        label: row.text('PermissionSetGroup.MasterLabel'),
        status: row.text('PermissionSetGroup.Status'),
        requiresActivation: row.known('PermissionSetGroup.HasActivationRequired') === 'yes'
      };
}

export function parsePermissionSetLicense(row: Row): PermissionSetLicenseRow {
  return {
    licenseId: row.text('Id'),
    name: row.text('DeveloperName'),
    label: row.text('MasterLabel'),
    status: row.text('Status'),
    totalSeats: row.countOrNull('TotalLicenses'),
    usedSeats: row.countOrNull('UsedLicenses')
  };
}
