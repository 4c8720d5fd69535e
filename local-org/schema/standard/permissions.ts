import { checkbox } from '../fields.ts';
import type { FieldDescription } from '../schema.ts';

interface Permission {
  readonly name: string;
  readonly label: string;
  /** Whether licenses of external users allow it. No page of Salesforce lists this; what administers an org is assumed to be barred. */
  readonly external: boolean;
}

/**
 * The user permissions that have to do with users and sites, of the several hundred that Salesforce has. Names are those
 * of the metadata; labels are the ones that error texts show.
 */
export const PERMISSIONS = [
  { name: 'AssignPermissionSets', label: 'Assign Permission Sets', external: false },
  { name: 'DelegatedPortalUserAdmin', label: 'Delegated External User Administrator', external: true },
  { name: 'FreezeUsers', label: 'Freeze Users', external: false },
  { name: 'ManageCssUsers', label: 'Manage Customer Users', external: false },
  { name: 'ManageInternalUsers', label: 'Manage Internal Users', external: false },
  { name: 'ManageMyExternalUsers', label: 'Manage External Users (Limited)', external: false },
  { name: 'ManageNetworks', label: 'Create and Set Up Experiences', external: false },
  { name: 'ManagePartners', label: 'Manage External Users', external: false },
  { name: 'ManageUsers', label: 'Manage Users', external: false },
  { name: 'ModifyAllData', label: 'Modify All Data', external: false },
  { name: 'PortalSuperUser', label: 'Portal Super User', external: true },
  { name: 'ViewAllData', label: 'View All Data', external: false },
  { name: 'ViewSetup', label: 'View Setup and Configuration', external: false }
] as const satisfies readonly Permission[];

export type PermissionName = (typeof PERMISSIONS)[number]['name'];

/** `PermissionsManageUsers` and so on: what a permission set grants. */
export function permissionFields(): FieldDescription[] {
  return PERMISSIONS.map(({ name, label }) => checkbox(`Permissions${name}`, label));
}

/** `MaximumPermissionsManageUsers` and so on: what a permission set license lets its holders be granted. */
export function maximumPermissionFields(): FieldDescription[] {
  return PERMISSIONS.map(({ name, label }) => checkbox(`MaximumPermissions${name}`, label));
}
