import type { Finding, PlatformError } from 'c/enablementServices';
import { PlatformErrorService } from 'c/enablementServices';
import { aDraft, aPlatformError } from '../../../../../../test/builders/enablement';

const explain = (error: Partial<PlatformError>) => PlatformErrorService.explain(aPlatformError(error), aDraft());

interface Case {
  statusCode: string;
  message: string;
  fields?: string[];
  means: Partial<Finding>;
}

/** Texts as the platform words them. */
const CASES: Case[] = [
  {
    statusCode: 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT',
    message: 'portal user already exists for contact',
    means: { code: 'PLATFORM_USER_EXISTS', step: 'person', params: [] }
  },
  {
    statusCode: 'UNKNOWN_EXCEPTION',
    message: 'portal account owner must have a role',
    means: { code: 'PLATFORM_OWNER_ROLE_OR_ACCOUNT', step: 'person', params: [] }
  },
  {
    statusCode: 'UNKNOWN_EXCEPTION',
    message: 'Portal Account Owner Has No Role',
    means: { code: 'PLATFORM_OWNER_ROLE_OR_ACCOUNT', step: 'person', params: [] }
  },
  {
    statusCode: 'PORTAL_NO_ACCESS',
    message: 'no access to portal',
    means: { code: 'PLATFORM_NO_SITE', step: 'access', field: 'siteId', params: [] }
  },
  {
    statusCode: 'INVALID_CROSS_REFERENCE_KEY',
    message: 'Cannot create a portal user without contact',
    fields: ['ContactId'],
    means: { code: 'PLATFORM_CONTACT_REQUIRED', step: 'person', params: [] }
  },
  {
    statusCode: 'INVALID_CROSS_REFERENCE_KEY',
    message: '取引先責任者のないポータルユーザは作成できません',
    means: { code: 'PLATFORM_CONTACT_REQUIRED', step: 'person', params: [] }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'only portal users can be associated to a contact',
    means: { code: 'PLATFORM_PROFILE_INTERNAL', field: 'profileId', params: [] }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'Username must be in the form of an email address (for example, john@acme.com): Username',
    means: { code: 'USERNAME_INVALID', field: 'username', params: ['ada@example.com'] }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: '別の言語',
    fields: ['Username'],
    means: { code: 'USERNAME_INVALID', field: 'username', params: ['ada@example.com'] }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message:
      'To create or update users for this profile, go to Setup > Digital Experiences > Settings and select Allow using standard external profiles for self-registration, user creation, and login.',
    means: { code: 'PLATFORM_PROFILE_STANDARD', field: 'profileId', params: [] }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'role type must match user type',
    means: { code: 'PLATFORM_ROLE_REFUSED', field: 'roleId', params: [] }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'Der Rollentyp passt nicht zum Benutzertyp',
    fields: ['UserRoleId'],
    means: { code: 'PLATFORM_ROLE_REFUSED', field: 'roleId', params: [] }
  },
  {
    statusCode: 'DUPLICATE_USERNAME',
    message: 'Doppelter Benutzername',
    fields: ['Username'],
    means: { code: 'USERNAME_TAKEN', field: 'username', params: ['ada@example.com'] }
  },
  {
    statusCode: 'DUPLICATE_COMM_NICKNAME',
    message: 'Duplicate Nickname.<br>Another user has already selected this nickname.<br>Please select another.',
    means: { code: 'NICKNAME_TAKEN', field: 'nickname', params: ['ada.lovelace'] }
  },
  {
    statusCode: 'LICENSE_LIMIT_EXCEEDED',
    message: 'License Limit Exceeded - Customer Community',
    means: {
      code: 'PLATFORM_SEATS_NONE',
      field: 'licenseId',
      params: ['License Limit Exceeded - Customer Community']
    }
  },
  {
    statusCode: 'LICENSE_LIMIT_EXCEEDED',
    message: 'content feature license limit exceeded',
    means: {
      code: 'PLATFORM_FEATURE_SEATS_NONE',
      field: 'profileId',
      params: ['content feature license limit exceeded']
    }
  },
  {
    statusCode: 'REQUIRED_FIELD_MISSING',
    message: 'Required fields are missing: [Email, ProfileId]',
    fields: ['Email', 'ProfileId'],
    means: { code: 'PLATFORM_FIELDS_REQUIRED', step: 'details', field: null, params: ['Email, ProfileId'] }
  },
  {
    statusCode: 'INVALID_EMAIL_ADDRESS',
    message: 'Email: invalid email address: ada',
    fields: ['Email'],
    means: { code: 'EMAIL_INVALID', field: 'email', params: ['ada@example.com'] }
  },
  {
    statusCode: 'STRING_TOO_LONG',
    message: 'Alias: data value too large: adalovelace (max length=8)',
    fields: ['Alias'],
    means: {
      code: 'PLATFORM_VALUE_TOO_LONG',
      field: 'alias',
      params: ['Alias', 'Alias: data value too large: adalovelace (max length=8)']
    }
  },
  {
    statusCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    message: 'Time Zone: bad value for restricted picklist field: Mars/Base',
    fields: ['TimeZoneSidKey'],
    means: {
      code: 'PLATFORM_OPTION_UNKNOWN',
      field: 'timeZone',
      params: ['TimeZoneSidKey', 'Time Zone: bad value for restricted picklist field: Mars/Base']
    }
  },
  {
    statusCode: 'INVALID_CROSS_REFERENCE_KEY',
    message: 'invalid cross reference id',
    means: { code: 'PLATFORM_REFERENCE_INVALID', field: null, params: ['User', 'invalid cross reference id'] }
  },
  {
    statusCode: 'MALFORMED_ID',
    message: 'Profile ID: id value of incorrect type: 005',
    fields: ['ProfileId'],
    means: {
      code: 'PLATFORM_REFERENCE_INVALID',
      step: 'access',
      field: 'profileId',
      params: ['ProfileId', 'Profile ID: id value of incorrect type: 005']
    }
  },
  {
    statusCode: 'UNKNOWN_EXCEPTION',
    message: 'portal users cannot own partner accounts',
    means: { code: 'PLATFORM_OWNER_EXTERNAL', step: 'person', params: [] }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message:
      'Cannot grant or remove a profile with modify all data, without having the modify all data permission yourself.',
    means: { code: 'PLATFORM_PROFILE_TOO_STRONG', field: 'profileId', params: [] }
  },
  {
    statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY',
    message: 'Cannot insert a user of type guest.',
    means: { code: 'PLATFORM_PROFILE_REFUSED', field: 'profileId', params: ['Cannot insert a user of type guest.'] }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'ce profil est refusé',
    fields: ['ProfileId'],
    means: { code: 'PLATFORM_PROFILE_REFUSED', field: 'profileId', params: ['ce profil est refusé'] }
  },
  {
    statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY',
    message: 'insufficient access rights on object id',
    means: { code: 'PLATFORM_ACCESS_DENIED', params: ['User', 'insufficient access rights on object id'] }
  },
  {
    statusCode: 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    message: 'insufficient access rights on cross-reference id',
    means: { code: 'PLATFORM_ACCESS_DENIED', params: ['User', 'insufficient access rights on cross-reference id'] }
  },
  {
    statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
    message: 'Unable to create/update fields: Enablement_Purpose__c. Please check the security settings of this field.',
    fields: ['Enablement_Purpose__c'],
    means: {
      code: 'PLATFORM_FIELDS_REFUSED',
      step: 'review',
      field: 'purpose',
      params: ['Enablement_Purpose__c']
    }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message:
      'This user is a portal administrator and must have a profile with the "Edit Self-Service Users" permission.',
    means: { code: 'PLATFORM_PORTAL_ADMINISTRATOR', field: 'profileId', params: [] }
  },
  {
    statusCode: 'PORTAL_USER_CREATION_RESTRICTED_WITH_ENCRYPTION',
    message: '',
    means: { code: 'PLATFORM_ENCRYPTION', params: [] }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'partner users cannot be created for person accounts',
    fields: ['ContactId'],
    means: {
      code: 'PLATFORM_ERROR',
      params: ['FIELD_INTEGRITY_EXCEPTION', 'partner users cannot be created for person accounts']
    }
  },
  {
    statusCode: 'A_CODE_OF_NEXT_YEAR',
    message: 'Nobody has seen this yet',
    means: { code: 'PLATFORM_ERROR', params: ['A_CODE_OF_NEXT_YEAR', 'Nobody has seen this yet'] }
  }
];

describe('an error of the platform about the user', () => {
  it.each(CASES)('$statusCode "$message" means $means.code', ({ means, ...said }) => {
    expect(explain(said)).toMatchObject({ severity: 'error', ...means });
  });
});

describe('a field that the platform blames', () => {
  it.each([
    { name: 'FirstName', step: 'details', field: 'firstName' },
    { name: 'LastName', step: 'details', field: 'lastName' },
    { name: 'Email', step: 'details', field: 'email' },
    { name: 'Username', step: 'details', field: 'username' },
    { name: 'Alias', step: 'details', field: 'alias' },
    { name: 'CommunityNickname', step: 'details', field: 'nickname' },
    { name: 'TimeZoneSidKey', step: 'details', field: 'timeZone' },
    { name: 'LocaleSidKey', step: 'details', field: 'locale' },
    { name: 'LanguageLocaleKey', step: 'details', field: 'language' },
    { name: 'EmailEncodingKey', step: 'details', field: 'emailEncoding' },
    { name: 'ProfileId', step: 'access', field: 'profileId' },
    { name: 'UserRoleId', step: 'access', field: 'roleId' },
    { name: 'Enablement_Purpose__c', step: 'review', field: 'purpose' },
    { name: 'Enablement_Deactivation_Trigger__c', step: 'review', field: 'deactivationTrigger' },
    { name: 'Enablement_Review_Date__c', step: 'review', field: 'reviewDate' },
    { name: 'EmployeeNumber', step: 'details', field: null }
  ])('is shown where the form has it: $name in the step $step', ({ name, step, field }) => {
    const error = aPlatformError({ statusCode: 'STRING_TOO_LONG', message: 'too long', fields: [name] });
    expect(explain(error)).toMatchObject({ step, field, params: [name, 'too long'] });
  });

  it('is not singled out when there are several', () => {
    const error = aPlatformError({ statusCode: 'STRING_TOO_LONG', message: 'too long', fields: ['Alias', 'Username'] });
    expect(explain(error)).toMatchObject({ step: 'details', field: null, params: ['Alias, Username', 'too long'] });
  });
});
