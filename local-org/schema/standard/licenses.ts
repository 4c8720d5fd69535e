import {
  CREATE_ONLY,
  LOOK_UP_ONLY,
  READ_ONLY,
  REQUIRED,
  checkbox,
  choices,
  field,
  picklist,
  reference,
  standardObject,
  text
} from '../fields.ts';
import { LANGUAGES, LOCALES, TIME_ZONES, USER_TYPES } from '../picklists.ts';
import type { ObjectDescription } from '../schema.ts';
import { maximumPermissionFields } from './permissions.ts';

/** The org itself and what it has bought: user licenses, their profiles, permission set licenses. */
export function licenseObjects(): ObjectDescription[] {
  return [organization(), userLicense(), profile(), permissionSetLicense(), permissionSetLicenseAssign()];
}

const STATUS = choices('Active', 'Disabled');

function organization(): ObjectDescription {
  return standardObject(
    'Organization',
    '00D',
    ['Organization', 'Organizations'],
    [
      text('Name', 'Name', 80, { ...REQUIRED, nameField: true }),
      picklist('OrganizationType', 'Edition', choices('Developer Edition', 'Enterprise Edition')),
      text('InstanceName', 'Instance Name', 5),
      checkbox('IsSandbox', 'Is Sandbox'),
      field('TrialExpirationDate', 'Trial Expiration Date', 'datetime'),
      text('NamespacePrefix', 'Namespace Prefix', 15),
      picklist('LanguageLocaleKey', 'Default Language', LANGUAGES),
      picklist('DefaultLocaleSidKey', 'Default Locale', LOCALES),
      picklist('TimeZoneSidKey', 'Time Zone', TIME_ZONES)
    ],
    LOOK_UP_ONLY
  );
}

function userLicense(): ObjectDescription {
  return standardObject(
    'UserLicense',
    '100',
    ['User License', 'User Licenses'],
    [
      text('Name', 'Name', 40, { ...REQUIRED, nameField: true }),
      text('MasterLabel', 'Master Label', 40, REQUIRED),
      text('LicenseDefinitionKey', 'License Definition ID', 40),
      picklist('Status', 'Status', STATUS),
      field('TotalLicenses', 'Total Licenses', 'int'),
      // Object Reference, UserLicense: not filterable from API version 64.0.
      field('UsedLicenses', 'Used Licenses', 'int', { filterable: false }),
      field('UsedLicensesLastUpdated', 'Used Licenses Last Updated', 'datetime'),
      // Null for licenses that are charged by user and not by login.
      field('MonthlyLoginsEntitlement', 'Monthly Logins Entitlement', 'int'),
      field('MonthlyLoginsUsed', 'Monthly Logins Used', 'int')
    ],
    LOOK_UP_ONLY
  );
}

function profile(): ObjectDescription {
  return standardObject(
    'Profile',
    '00e',
    ['Profile', 'Profile'],
    [
      text('Name', 'Name', 255, { ...REQUIRED, nameField: true }),
      text('Description', 'Description', 255),
      picklist('UserType', 'User Type', USER_TYPES),
      reference('UserLicenseId', 'User License ID', 'UserLicense')
    ],
    LOOK_UP_ONLY
  );
}

function permissionSetLicense(): ObjectDescription {
  return standardObject(
    'PermissionSetLicense',
    '0PL',
    ['Permission Set License', 'Permission Set Licenses'],
    [
      text('DeveloperName', 'Permission Set License Developer Name', 80, REQUIRED),
      text('MasterLabel', 'Permission Set License Label', 40, { ...REQUIRED, nameField: true }),
      text('PermissionSetLicenseKey', 'Permission Set License Key', 80),
      picklist('Status', 'Status', STATUS),
      field('TotalLicenses', 'Total Licenses', 'int'),
      field('UsedLicenses', 'Used Licenses', 'int'),
      field('ExpirationDate', 'Expiration Date', 'date'),
      ...maximumPermissionFields()
    ],
    LOOK_UP_ONLY
  );
}

function permissionSetLicenseAssign(): ObjectDescription {
  return standardObject(
    'PermissionSetLicenseAssign',
    '2LA',
    ['Permission Set License Assignment', 'Permission Set License Assignments'],
    [
      reference('PermissionSetLicenseId', 'PermissionSetLicense ID', 'PermissionSetLicense', {
        ...REQUIRED,
        ...CREATE_ONLY,
        children: 'PermissionSetLicenseAssignments'
      }),
      reference('AssigneeId', 'Assignee ID', 'User', {
        ...REQUIRED,
        ...CREATE_ONLY,
        children: 'PermissionSetLicenseAssignments'
      }),
      checkbox('IsDeleted', 'Deleted', READ_ONLY)
    ],
    { updateable: false }
  );
}
