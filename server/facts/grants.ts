import type { Grant } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** Kinds of permission sets that are part of something else and never assigned by hand. */
const UNASSIGNABLE_TYPES = ['session', 'group', 'profile'];

export function parsePermissionSet(row: Row): Grant {
  const type = row.textOrNull('Type')?.toLowerCase() ?? '';
  return {
    grantId: row.text('Id'),
    kind: 'permissionSet',
    name: apiName(row.textOrNull('NamespacePrefix'), row.text('Name')),
    label: row.text('Label'),
    licenseId: row.textOrNull('LicenseId'),
    isAssignable: !row.flag('IsOwnedByProfile') && !UNASSIGNABLE_TYPES.includes(type)
  };
}

export function parsePermissionSetGroup(row: Row): Grant {
  return {
    grantId: row.text('Id'),
    kind: 'permissionSetGroup',
    name: apiName(row.textOrNull('NamespacePrefix'), row.text('DeveloperName')),
    label: row.text('MasterLabel'),
    licenseId: null,
    isAssignable: true
  };
}

/** Packages may repeat each other's names: only the namespace tells them apart. */
function apiName(namespace: string | null, name: string): string {
  return namespace === null ? name : `${namespace}__${name}`;
}
