import type { Grant } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** The permission set, or the group whose permissions this set adds up; none for a set that is part of something else. */
export function parsePermissionSet(row: Row): Grant[] {
  if (row.flag('IsOwnedByProfile')) {
    return [];
  }
  if (row.textOrNull('PermissionSetGroupId') !== null) {
    return [permissionSetGroup(row)];
  }
  return [
    {
      ...UNLIMITED,
      grantId: row.text('Id'),
      kind: 'permissionSet',
      name: apiName(row.textOrNull('NamespacePrefix'), row.text('Name')),
      label: row.text('Label'),
      licenseId: row.textOrNull('LicenseId'),
      requiresActivation: row.known('HasActivationRequired') === 'yes'
    }
  ];
}

function permissionSetGroup(row: Row): Grant {
  const group = 'PermissionSetGroup';
  return {
    ...UNLIMITED,
    grantId: row.text('PermissionSetGroupId'),
    kind: 'permissionSetGroup',
    name: apiName(row.textOrNull(`${group}.NamespacePrefix`), row.text(`${group}.DeveloperName`)),
    label: row.text(`${group}.MasterLabel`),
    requiresActivation: row.known(`${group}.HasActivationRequired`) === 'yes',
    isReady: row.text(`${group}.Status`) === 'Updated'
  };
}

export function parsePermissionSetLicense(row: Row): Grant {
  return {
    ...UNLIMITED,
    grantId: row.text('Id'),
    kind: 'permissionSetLicense',
    name: row.text('DeveloperName'),
    label: row.text('MasterLabel'),
    isAssignable: row.text('Status') === 'Active',
    totalSeats: row.countOrNull('TotalLicenses'),
    usedSeats: row.countOrNull('UsedLicenses')
  };
}

const UNLIMITED = {
  licenseId: null,
  isAssignable: true,
  requiresActivation: false,
  isReady: true,
  totalSeats: null,
  usedSeats: null
} as const;

/** Packages may repeat each other's names: only the namespace tells them apart. */
function apiName(namespace: string | null, name: string): string {
  return namespace === null ? name : `${namespace}__${name}`;
}
