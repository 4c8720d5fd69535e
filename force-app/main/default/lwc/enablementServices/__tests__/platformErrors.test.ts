import type { Finding, PlatformError } from 'c/enablementServices';
import { PlatformErrorService } from 'c/enablementServices';
import { aDraft } from '../../../../../../test/builders/enablement';

const anError = (error: Partial<PlatformError>): PlatformError => ({
  statusCode: 'UNKNOWN_EXCEPTION',
  message: '',
  fields: [],
  sobjectType: 'User',
  label: null,
  ...error
});
const aGrantError = (error: Partial<PlatformError>): PlatformError =>
  anError({ sobjectType: 'PermissionSetAssignment', label: 'Advising', ...error });
const explain = (error: PlatformError) => PlatformErrorService.explain(error, aDraft());

interface Case {
  statusCode: string;
  message: string;
  fields?: string[];
  means: Partial<Finding>;
}

/** Texts as the platform words them. */
const ABOUT_THE_USER: Case[] = [
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

const ABOUT_A_GRANT: Case[] = [
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message:
      "Can't assign permission set Advising to user Ada. The user license doesn't allow the permission: Read Cases",
    fields: ['PermissionSetId'],
    means: {
      code: 'PLATFORM_GRANT_LICENSE',
      params: [
        'Advising',
        "Can't assign permission set Advising to user Ada. The user license doesn't allow the permission: Read Cases"
      ]
    }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'Die Benutzerlizenz lässt die Berechtigung nicht zu: Kundenvorgänge lesen',
    means: {
      code: 'PLATFORM_GRANT_LICENSE',
      params: ['Advising', 'Die Benutzerlizenz lässt die Berechtigung nicht zu: Kundenvorgänge lesen']
    }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'ユーザーライセンスではこの権限は許可されません',
    means: { code: 'PLATFORM_GRANT_LICENSE', params: ['Advising', 'ユーザーライセンスではこの権限は許可されません'] }
  },
  {
    statusCode: 'LICENSE_LIMIT_EXCEEDED',
    message: 'license limit exceeded',
    means: { code: 'PLATFORM_GRANT_SEATS_NONE', params: ['Advising', 'license limit exceeded'] }
  },
  {
    statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY',
    message: 'insufficient access rights on object id',
    means: { code: 'PLATFORM_ACCESS_DENIED', params: ['Advising', 'insufficient access rights on object id'] }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: "You can't assign permission set Advising which contains a [update] object permission to a guest user.",
    means: {
      code: 'PLATFORM_GRANT_REFUSED',
      params: [
        'Advising',
        'FIELD_INTEGRITY_EXCEPTION',
        "You can't assign permission set Advising which contains a [update] object permission to a guest user."
      ]
    }
  },
  {
    statusCode: 'UNKNOWN_EXCEPTION',
    message: "Can't complete this operation because it would exceed the number of apps allowed by the user license.",
    means: {
      code: 'PLATFORM_GRANT_APPS',
      params: [
        'Advising',
        "Can't complete this operation because it would exceed the number of apps allowed by the user license."
      ]
    }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: "The user license doesn't allow Assigned Apps",
    means: { code: 'PLATFORM_GRANT_APPS', params: ['Advising', "The user license doesn't allow Assigned Apps"] }
  },
  {
    statusCode: 'INVALID_CROSS_REFERENCE_KEY',
    message: 'invalid cross reference id',
    means: { code: 'PLATFORM_REFERENCE_INVALID', params: ['Advising', 'invalid cross reference id'] }
  },
  {
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: "permission sets of profiles and of groups can't be assigned by themselves",
    means: {
      code: 'PLATFORM_GRANT_REFUSED',
      params: [
        'Advising',
        'FIELD_INTEGRITY_EXCEPTION',
        "permission sets of profiles and of groups can't be assigned by themselves"
      ]
    }
  }
];

const ABOUT_THE_TRANSACTION: Case[] = [
  {
    statusCode: 'UNKNOWN_EXCEPTION',
    message: 'group membership operation already in progress',
    means: { code: 'PLATFORM_BUSY', params: ['group membership operation already in progress'] }
  },
  {
    statusCode: 'UNABLE_TO_LOCK_ROW',
    message: 'unable to obtain exclusive access to this record',
    means: { code: 'PLATFORM_BUSY', params: ['unable to obtain exclusive access to this record'] }
  },
  {
    statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    message: 'Ask the front desk',
    means: { code: 'PLATFORM_AUTOMATION_FAILED', params: ['FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Ask the front desk'] }
  },
  {
    statusCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
    message: 'UserTrigger: execution of AfterInsert',
    means: {
      code: 'PLATFORM_AUTOMATION_FAILED',
      params: ['CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', 'UserTrigger: execution of AfterInsert']
    }
  },
  {
    statusCode: 'CANNOT_EXECUTE_FLOW_TRIGGER',
    message: 'An unhandled fault has occurred in this flow',
    means: {
      code: 'PLATFORM_AUTOMATION_FAILED',
      params: ['CANNOT_EXECUTE_FLOW_TRIGGER', 'An unhandled fault has occurred in this flow']
    }
  },
  {
    statusCode: 'MIXED_DML_OPERATION',
    message: 'DML operation on setup object is not permitted after you have updated a non-setup object',
    means: {
      code: 'PLATFORM_MIXED_DML',
      params: ['DML operation on setup object is not permitted after you have updated a non-setup object']
    }
  },
  {
    statusCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
    message: 'UserTrigger: Insert failed. First exception on row 0; first error: MIXED_DML_OPERATION, ...',
    means: {
      code: 'PLATFORM_MIXED_DML',
      params: ['UserTrigger: Insert failed. First exception on row 0; first error: MIXED_DML_OPERATION, ...']
    }
  },
  {
    statusCode: 'ANSWER_LOST',
    message: 'socket hang up',
    means: { code: 'PLATFORM_ANSWER_LOST', params: ['socket hang up'] }
  }
];

describe('an error of the platform about the user', () => {
  it.each(ABOUT_THE_USER)('$statusCode "$message" means $means.code', ({ means, ...said }) => {
    expect(explain(anError(said))).toMatchObject({ severity: 'error', ...means });
  });
});

describe.each(['PermissionSetAssignment', 'PermissionSetLicenseAssign'])(
  'an error of the platform about a %s',
  (type) => {
    it.each(ABOUT_A_GRANT)('$statusCode "$message" means $means.code', ({ means, ...said }) => {
      const finding = explain(aGrantError({ sobjectType: type, ...said }));
      expect(finding).toMatchObject({ severity: 'error', step: 'access', field: 'grantIds', ...means });
    });

    it('only informs that it is held already', () => {
      const error = aGrantError({ sobjectType: type, statusCode: 'DUPLICATE_VALUE', message: 'Duplicate' });
      expect(explain(error)).toMatchObject({ code: 'USER_HAS_GRANT', severity: 'info', params: ['Advising'] });
    });
  }
);

describe.each(['User', 'PermissionSetAssignment'])('an error of the platform about the transaction of a %s', (type) => {
  it.each(ABOUT_THE_TRANSACTION)('$statusCode "$message" means $means.code', ({ means, ...said }) => {
    expect(explain(anError({ sobjectType: type, ...said }))).toMatchObject({ severity: 'error', ...means });
  });
});

describe('an error of the platform', () => {
  it('about the e-mail is a warning, because the user exists', () => {
    const error = anError({ statusCode: 'INVALID_OPERATION', message: 'no email for you' });
    expect(PlatformErrorService.explainEmail(error)).toMatchObject({
      code: 'PLATFORM_EMAIL_REFUSED',
      severity: 'warning',
      params: ['INVALID_OPERATION', 'no email for you']
    });
  });

  it.each([
    { statusCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access to this record', then: true },
    { statusCode: 'UNKNOWN_EXCEPTION', message: 'group membership operation already in progress', then: true },
    { statusCode: 'UNKNOWN_EXCEPTION', message: 'Could not acquire lock', then: true },
    { statusCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message: 'first error: UNABLE_TO_LOCK_ROW, …', then: true },
    { statusCode: 'QUERY_TIMEOUT', message: '', then: true },
    { statusCode: 'REQUEST_RUNNING_TOO_LONG', message: '', then: true },
    { statusCode: 'UNKNOWN_EXCEPTION', message: 'portal account owner must have a role', then: false },
    { statusCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message: 'first error: MIXED_DML_OPERATION, …', then: false },
    { statusCode: 'DUPLICATE_USERNAME', message: '', then: false }
  ])('is worth a retry: $then for $statusCode "$message"', ({ then, ...said }) => {
    expect(PlatformErrorService.isTransient(anError(said))).toBe(then);
  });

  it.each([
    { statusCode: 'DUPLICATE_VALUE', sobjectType: 'PermissionSetAssignment', then: true },
    { statusCode: 'DUPLICATE_VALUE', sobjectType: 'PermissionSetLicenseAssign', then: true },
    { statusCode: 'DUPLICATE_VALUE', sobjectType: 'User', then: false },
    { statusCode: 'FIELD_INTEGRITY_EXCEPTION', sobjectType: 'PermissionSetAssignment', then: false }
  ])('means already granted: $then for $statusCode on $sobjectType', ({ then, ...said }) => {
    expect(PlatformErrorService.isAlreadyGranted(anError(said))).toBe(then);
  });
});
