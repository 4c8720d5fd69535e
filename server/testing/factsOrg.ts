import type { FakeAnswer, FakeOrg, FakeRequest } from './fakeOrg.ts';
import { startFakeOrg } from './fakeOrg.ts';

export const CONTACT_ID = '003000000000001AAA';
export const ACCOUNT_ID = '001000000000001AAA';
export const OPERATOR_ID = '005000000000009AAA';
export const USER_ID = '005000000000001AAA';

type Rows = Readonly<Record<string, readonly object[] | 'hidden'>>;

/** Fields that a describe shows, beside those that no query can do without. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Account: ['IsPartner'],
  Contact: ['FirstName', 'Email', 'IndividualId'],
  Individual: ['HasOptedOutProcessing', 'ShouldForget'],
  Network: ['Status', 'OptionsSendWelcomeEmail'],
  PermissionSet: ['PermissionsManageUsers', 'PermissionsModifyAllData', 'PermissionsViewSetup'],
  User: ['ContactId', 'TimeZoneSidKey'],
  UserAccessPolicy: ['TriggerType'],
  UserLicense: ['MonthlyLoginsEntitlement']
};

const CHILDREN: Readonly<Record<string, readonly [child: string, field: string, name: string][]>> = {
  User: [
    ['PermissionSetAssignment', 'AssigneeId', 'Sets'],
    ['PermissionSetLicenseAssign', 'AssigneeId', 'Licenses']
  ],
  Network: [
    ['NetworkMemberGroup', 'NetworkId', 'Groups'],
    ['NetworkMember', 'NetworkId', 'Members']
  ]
};

const contact = {
  Id: CONTACT_ID,
  FirstName: 'Mira',
  LastName: 'Okafor',
  Email: 'mira@example.com',
  IndividualId: null,
  AccountId: ACCOUNT_ID,
  Account: {
    Name: 'Okafor Household',
    IsPartner: false,
    OwnerId: '005000000000005AAA',
    Owner: { Name: 'Dana', IsActive: true, UserRoleId: '00E000000000001AAA', UserType: 'Standard' }
  }
};

export const aUserRow = (fields: object) => ({
  Id: USER_ID,
  Name: 'Mira Okafor',
  Username: 'mira@example.com',
  Email: 'mira@example.com',
  IsActive: true,
  TimeZoneSidKey: 'Europe/Berlin',
  ContactId: CONTACT_ID,
  ...fields
});

/** The operator with one permission set that has these permissions. */
export const anOperatorRow = (permissions: Readonly<Record<string, boolean>>) =>
  aUserRow({
    Id: OPERATOR_ID,
    Name: 'Ann Admin',
    ContactId: null,
    Sets: {
      done: true,
      records: [{ PermissionSetId: '0PS9', PermissionSet: { IsOwnedByProfile: true, ...permissions } }]
    }
  });

const ROWS: Rows = {
  Account: [],
  Contact: [contact],
  Enablement_Preset__mdt: [],
  Enablement_Preset_Grant__mdt: [],
  Network: [],
  PermissionSet: [],
  PermissionSetLicense: [],
  User: [anOperatorRow({})],
  UserAccessPolicy: [],
  UserLicense: [],
  UserLogin: [],
  UserRole: []
};

/**
 * An org in which the running user sees everything that there can be, except for the objects that are `hidden`: for
 * what the embedded org, whose clients are administrators, never answers. @param rows by object, instead of few or none
 */
export function startFactsOrg(rows: Rows = {}): Promise<FakeOrg> {
  const all: Rows = { ...ROWS, ...rows };
  return startFakeOrg((request) => answer(all, request));
}

function answer(rows: Rows, { path, query }: FakeRequest): FakeAnswer {
  if (path === '/services/oauth2/userinfo') {
    return { json: { user_id: OPERATOR_ID, organization_id: '00D000000000001AAA' } };
  }
  if (path.startsWith('/sobjects/Organization/')) {
    const settings = { TimeZoneSidKey: 'GMT', DefaultLocaleSidKey: 'en_US', LanguageLocaleKey: 'en_US' };
    return { json: { Name: 'Riverside', ...settings } };
  }
  const described = /^\/sobjects\/(\w+)\/describe$/.exec(path)?.[1];
  if (described !== undefined) {
    return rows[described] === 'hidden' ? NO_SUCH_OBJECT : { json: describe(described) };
  }
  const object = [...(query.get('q') ?? '').matchAll(/FROM (\w+)/g)].at(-1)?.[1] ?? '';
  const records = rows[object];
  return records === undefined || records === 'hidden' ? NO_SUCH_OBJECT : { json: { done: true, records } };
}

const NO_SUCH_OBJECT: FakeAnswer = { status: 400, json: [{ errorCode: 'INVALID_TYPE', message: 'not supported' }] };

function describe(object: string): object {
  return {
    fields: (FIELDS[object] ?? []).map((name) => ({ name, createable: true })),
    childRelationships: (CHILDREN[object] ?? []).map(([childSObject, field, relationshipName]) => ({
      childSObject,
      field,
      relationshipName
    }))
  };
}
