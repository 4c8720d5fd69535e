import type { FindingCode, PlatformError } from 'c/enablementServices';
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
const explain = (error: Partial<PlatformError>) => PlatformErrorService.explain(anError(error), aDraft());

interface Case {
  said: Partial<PlatformError>;
  means: FindingCode;
  params: string[];
}

const CASES: Case[] = [
  {
    said: { statusCode: 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT', message: 'portal user already exists for contact' },
    means: 'PLATFORM_USER_EXISTS',
    params: []
  },
  {
    said: { message: 'portal account owner must have a role' },
    means: 'PLATFORM_OWNER_ROLE_OR_ACCOUNT',
    params: []
  },
  {
    said: {
      statusCode: 'FIELD_INTEGRITY_EXCEPTION',
      message: 'Username must be in the form of an email address (for example, john@acme.com): Username'
    },
    means: 'USERNAME_INVALID',
    params: ['ada@example.com']
  },
  {
    said: { statusCode: 'FIELD_INTEGRITY_EXCEPTION', message: '別の言語', fields: ['Username'] },
    means: 'USERNAME_INVALID',
    params: ['ada@example.com']
  },
  {
    said: { statusCode: 'DUPLICATE_USERNAME', message: 'Doppelter Benutzername', fields: ['Username'] },
    means: 'USERNAME_TAKEN',
    params: ['ada@example.com']
  },
  { said: { statusCode: 'DUPLICATE_COMM_NICKNAME' }, means: 'NICKNAME_TAKEN', params: ['ada.lovelace'] },
  {
    said: { statusCode: 'LICENSE_LIMIT_EXCEEDED', message: 'License Limit Exceeded - Customer Community' },
    means: 'PLATFORM_SEATS_NONE',
    params: ['License Limit Exceeded - Customer Community']
  },
  {
    said: {
      statusCode: 'REQUIRED_FIELD_MISSING',
      message: 'Required fields are missing: [Email, ProfileId]',
      fields: ['Email', 'ProfileId']
    },
    means: 'PLATFORM_FIELDS_REQUIRED',
    params: ['Email, ProfileId']
  },
  {
    said: {
      statusCode: 'FIELD_INTEGRITY_EXCEPTION',
      message: "The user license doesn't match",
      sobjectType: 'PermissionSetAssignment',
      label: 'Advising'
    },
    means: 'PLATFORM_GRANT_REFUSED',
    params: ['Advising', 'FIELD_INTEGRITY_EXCEPTION', "The user license doesn't match"]
  },
  {
    said: { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Ask the front desk' },
    means: 'PLATFORM_ERROR',
    params: ['FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Ask the front desk']
  }
];

describe('an error of the platform', () => {
  it.each(CASES)('$said.statusCode "$said.message" means $means', ({ said, means, params }) => {
    expect(explain(said)).toMatchObject({ code: means, params, severity: 'error' });
  });

  it.each([
    {
      said: { statusCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access to this record' },
      then: true
    },
    { said: { message: 'group membership operation already in progress' }, then: true },
    { said: { message: 'could not acquire lock' }, then: true },
    { said: { message: 'portal account owner must have a role' }, then: false },
    { said: { statusCode: 'DUPLICATE_USERNAME' }, then: false }
  ])('is worth a retry: $then for $said.statusCode "$said.message"', ({ said, then }) => {
    expect(PlatformErrorService.isTransient(anError(said))).toBe(then);
  });

  it.each([
    { said: { statusCode: 'DUPLICATE_VALUE', sobjectType: 'PermissionSetAssignment' }, then: true },
    { said: { statusCode: 'DUPLICATE_VALUE', sobjectType: 'User' }, then: false },
    { said: { statusCode: 'FIELD_INTEGRITY_EXCEPTION', sobjectType: 'PermissionSetAssignment' }, then: false }
  ])('means already granted: $then for $said.statusCode on $said.sobjectType', ({ said, then }) => {
    expect(PlatformErrorService.isAlreadyGranted(anError(said))).toBe(then);
  });
});
