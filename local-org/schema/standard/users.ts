import {
  CREATE_ONLY,
  READ_ONLY,
  REQUIRED,
  checkbox,
  choices,
  email,
  field,
  phone,
  picklist,
  reference,
  standardObject,
  text
} from '../fields.ts';
import { EMAIL_ENCODINGS, LANGUAGES, LOCALES, TIME_ZONES, USER_TYPES } from '../picklists.ts';
import type { FieldDescription, ObjectDescription } from '../schema.ts';
import { featureFields } from './featureLicenses.ts';
import type { Features } from './features.ts';

/** Lengths and properties from the Object Reference and the Field Reference, User, UserRole and UserLogin. */
export function userObjects(features: Features): ObjectDescription[] {
  return [user(features), userRole(), userLogin()];
}

function user(features: Features): ObjectDescription {
  const hasExternalUsers = features.customerLicenses || features.partnerLicenses;
  return standardObject(
    'User',
    '005',
    ['User', 'Users'],
    [
      text('Username', 'Username', 80, { ...REQUIRED, unique: true }),
      text('LastName', 'Last Name', 80, REQUIRED),
      text('FirstName', 'First Name', 40),
      text('MiddleName', 'Middle Name', 40),
      text('Suffix', 'Suffix', 40),
      text('Name', 'Full Name', 203, { nillable: false, nameField: true, ...READ_ONLY }),
      email('Email', 'Email', 128, REQUIRED),
      text('Alias', 'Alias', 8, REQUIRED),
      text('CommunityNickname', 'Nickname', 40, { nillable: false, defaultedOnCreate: true, unique: true }),
      text('Title', 'Title', 80),
      text('CompanyName', 'Company Name', 80),
      text('Department', 'Department', 80),
      phone('Phone', 'Phone'),
      phone('MobilePhone', 'Mobile'),
      checkbox('IsActive', 'Active', { defaultValue: true }),
      picklist('TimeZoneSidKey', 'Time Zone', TIME_ZONES, REQUIRED),
      picklist('LocaleSidKey', 'Locale', LOCALES, REQUIRED),
      picklist('LanguageLocaleKey', 'Language', LANGUAGES, REQUIRED),
      picklist('EmailEncodingKey', 'Email Encoding', EMAIL_ENCODINGS, REQUIRED),
      reference('ProfileId', 'Profile ID', 'Profile', { ...REQUIRED, children: 'Users' }),
      reference('UserRoleId', 'Role ID', 'UserRole', { children: 'Users' }),
      reference('ManagerId', 'Manager ID', 'User', { children: 'ManagedUsers' }),
      picklist('UserType', 'User Type', USER_TYPES, READ_ONLY),
      ...(hasExternalUsers ? externalUserFields() : []),
      text('FederationIdentifier', 'SAML Federation ID', 512, { unique: true }),
      checkbox('ReceivesInfoEmails', 'Info Emails', { defaultValue: false }),
      checkbox('ReceivesAdminInfoEmails', 'Admin Info Emails', { defaultValue: false }),
      checkbox('ForecastEnabled', 'Allow Forecasting'),
      ...featureFields(),
      field('LastLoginDate', 'Last Login', 'datetime', READ_ONLY)
    ],
    // Object Reference, User: users are deactivated, never deleted.
    { deletable: false }
  );
}

function externalUserFields(): FieldDescription[] {
  return [
    reference('ContactId', 'Contact ID', 'Contact', { ...CREATE_ONLY, children: 'Users' }),
    reference('AccountId', 'Account ID', 'Account', { ...READ_ONLY, children: 'Users' }),
    picklist('PortalRole', 'Portal Role Level', choices('Executive', 'Manager', 'User', 'PersonAccount')),
    checkbox('IsPortalEnabled', 'External User', { createable: false })
  ];
}

function userRole(): ObjectDescription {
  return standardObject(
    'UserRole',
    '00E',
    ['Role', 'Roles'],
    [
      text('Name', 'Name', 80, { ...REQUIRED, nameField: true }),
      text('DeveloperName', 'Developer Name', 80, { defaultedOnCreate: true }),
      reference('ParentRoleId', 'Parent Role ID', 'UserRole'),
      text('RollupDescription', 'Description', 80),
      picklist('PortalType', 'Portal Type', choices('None', 'CustomerPortal', 'Partner'), {
        ...READ_ONLY,
        defaultValue: 'None'
      }),
      picklist('PortalRole', 'Portal Role', choices('Executive', 'Manager', 'User', 'PersonAccount'), READ_ONLY),
      // No relationship name: on the platform these two cannot be walked in a query.
      reference('PortalAccountId', 'Portal Account ID', 'Account', { ...READ_ONLY, relationshipName: null }),
      reference('PortalAccountOwnerId', 'Portal Account Owner ID', 'User', { ...READ_ONLY, relationshipName: null })
    ]
  );
}

function userLogin(): ObjectDescription {
  return standardObject(
    'UserLogin',
    '0Yw',
    ['User Login', 'User Login'],
    [
      // A plain id on the platform too: no relationship leads to the user.
      reference('UserId', 'User ID', 'User', { ...READ_ONLY, relationshipName: null }),
      checkbox('IsFrozen', 'Frozen'),
      checkbox('IsPasswordLocked', 'Password Locked')
    ],
    { createable: false, deletable: false }
  );
}
