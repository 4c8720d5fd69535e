import type { Finding, PlatformError } from 'c/enablementServices';
import { PlatformErrorService } from 'c/enablementServices';
import { aDraft, aPlatformError } from '../../../../../../test/builders/enablement';

const explain = (error: Partial<PlatformError>) =>
  PlatformErrorService.explain(aPlatformError({ label: 'Advising', ...error }), aDraft());

interface Case {
  statusCode: string;
  message: string;
  fields?: string[];
  means: Partial<Finding>;
}

const CASES: Case[] = [
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
    statusCode: 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    message: 'insufficient access rights on cross-reference id',
    means: { code: 'PLATFORM_ACCESS_DENIED', params: ['Advising', 'insufficient access rights on cross-reference id'] }
  },
  {
    statusCode: 'MALFORMED_ID',
    message: 'Permission Set ID: id value of incorrect type: 005',
    fields: ['PermissionSetId'],
    means: {
      code: 'PLATFORM_REFERENCE_INVALID',
      params: ['PermissionSetId', 'Permission Set ID: id value of incorrect type: 005']
    }
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

describe.each(['PermissionSetAssignment', 'PermissionSetLicenseAssign'])(
  'an error of the platform about a %s',
  (type) => {
    it.each(CASES)('$statusCode "$message" means $means.code', ({ means, ...said }) => {
      const finding = explain({ sobjectType: type, ...said });
      expect(finding).toMatchObject({ severity: 'error', step: 'access', field: 'grantIds', ...means });
    });

    it('only informs that it is held already', () => {
      const error = { sobjectType: type, statusCode: 'DUPLICATE_VALUE', message: 'Duplicate' };
      expect(explain(error)).toMatchObject({ code: 'USER_HAS_GRANT', severity: 'info', params: ['Advising'] });
    });
  }
);
