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

const CASES: Case[] = [
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

describe.each(['User', 'PermissionSetAssignment'])('an error of the platform about the transaction of a %s', (type) => {
  it.each(CASES)('$statusCode "$message" means $means.code', ({ means, ...said }) => {
    expect(explain({ sobjectType: type, ...said })).toMatchObject({ severity: 'error', ...means });
  });
});

describe('an error of the platform', () => {
  it('about the e-mail is a warning, because the user exists', () => {
    const error = aPlatformError({ statusCode: 'INVALID_OPERATION', message: 'no email for you' });
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
    expect(PlatformErrorService.isTransient(aPlatformError(said))).toBe(then);
  });

  it.each([
    { statusCode: 'DUPLICATE_VALUE', sobjectType: 'PermissionSetAssignment', then: true },
    { statusCode: 'DUPLICATE_VALUE', sobjectType: 'PermissionSetLicenseAssign', then: true },
    { statusCode: 'DUPLICATE_VALUE', sobjectType: 'User', then: false },
    { statusCode: 'FIELD_INTEGRITY_EXCEPTION', sobjectType: 'PermissionSetAssignment', then: false }
  ])('means already granted: $then for $statusCode on $sobjectType', ({ then, ...said }) => {
    expect(PlatformErrorService.isAlreadyGranted(aPlatformError(said))).toBe(then);
  });
});
