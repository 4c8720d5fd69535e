import type { Facts, RepairKind, RepairRequest } from 'c/enablementServices';
import { RepairService } from 'c/enablementServices';
import { aLicense, anOwner, aPlatformError, PARTNER, someFacts } from '../../../../../../test/builders/enablement';

const CONTACT_ID = someFacts().person.contactId;
const ACCOUNT_ID = someFacts().person.accountId ?? '';
const OWNER_ID = anOwner().userId;
const request = (kind: RepairKind, targetId: string, value: string | null = null): RepairRequest => ({
  recordId: CONTACT_ID,
  kind,
  targetId,
  value
});
const withoutRole = someFacts({ person: { accountOwner: anOwner({ hasRole: 'no' }) } });

describe('a repair', () => {
  it('is offered when a finding offers it', () => {
    expect(RepairService.isOffered(withoutRole, request('ownerRole', OWNER_ID))).toBe(true);
  });

  it('is offered when a finding offers it under another license', () => {
    const licenses = [aLicense(), aLicense({ licenseId: PARTNER, name: 'Partner Community', portalType: 'partner' })];
    expect(RepairService.isOffered(someFacts({ licenses }), request('partnerAccount', ACCOUNT_ID))).toBe(true);
  });

  it('is not offered when there is nothing to repair', () => {
    expect(RepairService.isOffered(someFacts(), request('ownerRole', OWNER_ID))).toBe(false);
  });

  it('is not offered for another record', () => {
    expect(RepairService.isOffered(withoutRole, request('ownerRole', '005Lo0000000999AAA'))).toBe(false);
  });
});

describe('the value of a repair', () => {
  it.each<[RepairKind, string | null, string | undefined]>([
    ['personEmail', 'ada', 'EMAIL_INVALID'],
    ['personEmail', null, 'FIELD_REQUIRED'],
    ['personEmail', 'ada@example.com', undefined],
    ['personLastName', ' ', 'FIELD_REQUIRED'],
    ['personLastName', 'Lovelace', undefined],
    ['ownerRole', '00E', undefined]
  ])('of %s as %j: %s', (kind, value, code) => {
    const facts = someFacts({ person: { email: null, lastName: null } });
    expect(RepairService.check(facts, request(kind, CONTACT_ID, value))?.code).toBe(code);
  });

  it('must be one of the org’s roles for an owner', () => {
    const roles = [{ roleId: '00E1', name: 'Leadership' }];
    const isOneOf = ['00E1', '00E2', null].map((value) =>
      RepairService.isOneOf(roles, request('ownerRole', OWNER_ID, value))
    );
    expect(isOneOf).toEqual([true, false, false]);
  });
});

describe('the change of a repair', () => {
  const personAccount = someFacts({ person: { kind: 'personAccount' } });
  const cases: [RepairRequest, Facts, object][] = [
    [
      request('ownerRole', OWNER_ID, '00E1'),
      someFacts(),
      { sobjectType: 'User', recordId: OWNER_ID, fields: [{ name: 'UserRoleId', value: '00E1' }] }
    ],
    [
      request('partnerAccount', ACCOUNT_ID),
      someFacts(),
      { sobjectType: 'Account', recordId: ACCOUNT_ID, fields: [{ name: 'IsPartner', kind: 'boolean', value: 'true' }] }
    ],
    [
      request('personEmail', CONTACT_ID, ' ada@example.com '),
      someFacts(),
      { sobjectType: 'Contact', recordId: CONTACT_ID, fields: [{ name: 'Email', value: 'ada@example.com' }] }
    ],
    [
      request('personEmail', CONTACT_ID, 'ada@example.com'),
      personAccount,
      { sobjectType: 'Account', recordId: ACCOUNT_ID, fields: [{ name: 'PersonEmail', value: 'ada@example.com' }] }
    ],
    [
      request('personLastName', CONTACT_ID, 'Lovelace'),
      personAccount,
      { sobjectType: 'Account', recordId: ACCOUNT_ID, fields: [{ name: 'LastName', value: 'Lovelace' }] }
    ]
  ];
  it.each(cases)('%j is one field of one record', (asked, facts, expected) => {
    expect(RepairService.record(facts, asked)).toMatchObject({ operation: 'update', ...expected });
  });
});

describe('the outcome of a repair', () => {
  it('is done without an error', () => {
    expect(RepairService.outcome(someFacts(), [])).toEqual({ isDone: true, finding: null });
  });

  it('explains the first error', () => {
    const errors = [aPlatformError({ statusCode: 'STRING_TOO_LONG' }), aPlatformError()];
    expect(RepairService.outcome(someFacts(), errors)).toMatchObject({
      isDone: false,
      finding: { code: 'PLATFORM_VALUE_TOO_LONG' }
    });
  });
});
