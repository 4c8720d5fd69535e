import { FactsService } from 'c/enablementServices';
import {
  ACCOUNT_ID,
  aContactRow,
  aHeldPermissionSet,
  anOperatorRow,
  anOwnerRow,
  aRoleRow,
  aSource,
  aUserRow,
  CONTACT_ID,
  factsFrom,
  OPERATOR_ID,
  OWNER_ID,
  USER_ID
} from '../../../../../../test/builders/rows';

type Contact = Parameters<typeof aContactRow>[0];
const personOf = (contact: Contact) => factsFrom({ contacts: [aContactRow(contact)] }).person;

describe('the record', () => {
  const personAccount = aContactRow({ isPersonAccount: true });

  it('of a person account is found by its account and by its contact', () => {
    const source = aSource({ contacts: [personAccount] });
    const kinds = FactsService.facts([ACCOUNT_ID, CONTACT_ID], source).map(({ person }) => person.kind);
    expect(kinds).toEqual(['personAccount', 'personAccount']);
  });

  it('of a business account is nobody’s', () => {
    expect(() => factsFrom({}, ACCOUNT_ID)).toThrow(/no contact behind/);
  });
});

describe('the owner of an account', () => {
  it('has a role, is active and internal', () => {
    expect(personOf({}).accountOwner).toEqual({
      userId: OWNER_ID,
      name: 'Olivia Owner',
      isActive: 'yes',
      hasRole: 'yes',
      isExternal: 'no',
      ownedAccounts: null
    });
  });

  it('has no role', () => {
    expect(personOf({ accountOwner: anOwnerRow({ roleId: null }) }).accountOwner?.hasRole).toBe('no');
  });

  it.each([
    ['CSPLitePortal', 'yes'],
    ['Standard', 'no'],
    [null, 'unknown']
  ])('of user type %s is external: %s', (userType, expected) => {
    expect(personOf({ accountOwner: anOwnerRow({ userType }) }).accountOwner?.isExternal).toBe(expected);
  });

  it('is unknown when the user cannot be seen', () => {
    expect(personOf({ accountOwner: null }).accountOwner).toMatchObject({
      name: OWNER_ID,
      isActive: 'unknown',
      hasRole: 'unknown',
      isExternal: 'unknown'
    });
  });

  it('is not there when the account cannot be seen', () => {
    expect(personOf({ accountOwnerId: null, accountOwner: null }).accountOwner).toBeNull();
  });

  it('owns as many accounts as were counted', () => {
    expect(factsFrom({ ownedAccounts: new Map([[OWNER_ID, 7]]) }).person.accountOwner?.ownedAccounts).toBe(7);
  });
});

describe('the person', () => {
  it('is never of a partner account as a person account', () => {
    expect(personOf({ isPersonAccount: true, isPartnerAccount: 'unknown' }).isPartnerAccount).toBe('no');
  });

  it('has the code of the country where the org has codes', () => {
    expect(personOf({ country: 'Denmark', countryCode: 'DK' }).country).toBe('DK');
  });

  it('has the name of the country otherwise', () => {
    expect(personOf({ country: 'Denmark' }).country).toBe('Denmark');
  });

  const wishes: [string, Contact, string][] = [
    ['without an Individual', { individualId: null }, 'no'],
    ['with "Don’t Process"', { individualId: '0PK', hasOptedOutProcessing: 'yes', shouldForget: 'no' }, 'yes'],
    ['with "Forget this Individual"', { individualId: '0PK', hasOptedOutProcessing: 'no', shouldForget: 'yes' }, 'yes'],
    ['without a wish', { individualId: '0PK', hasOptedOutProcessing: 'no', shouldForget: 'no' }, 'no'],
    ['whose Individual cannot be seen', { individualId: '0PK' }, 'unknown'],
    ['where wishes cannot be seen at all', { areWishesVisible: false }, 'unknown']
  ];
  it.each(wishes)('%s refuses to be processed', (_, contact, expected) => {
    expect(personOf(contact).isProcessingRefused).toBe(expected);
  });
});

describe('the users of a contact', () => {
  it('are those that point at it', () => {
    const users = [anOperatorRow(), aUserRow(), aUserRow({ userId: '0059', contactId: '0039' })];
    expect(factsFrom({ users }).users.map(({ userId }) => userId)).toEqual([USER_ID]);
  });

  it('hold what was granted to them, and not the permission set of their profile', () => {
    const user = aUserRow({
      permissionSets: [
        aHeldPermissionSet({ permissionSetId: '0PS1' }),
        aHeldPermissionSet({ permissionSetId: '0PS2', isOwnedByProfile: true }),
        aHeldPermissionSet({ permissionSetId: '0PS3', groupId: '0PG1' })
      ],
      permissionSetLicenseIds: ['0PL1']
    });
    expect(factsFrom({ users: [user] }).users[0]?.grantIds).toEqual(['0PS1', '0PG1', '0PL1']);
  });

  const frozen: [string, Map<string, boolean> | null, string][] = [
    ['frozen', new Map([[USER_ID, true]]), 'yes'],
    ['not frozen', new Map([[USER_ID, false]]), 'no'],
    ['frozen or not, when logins cannot be seen', null, 'unknown'],
    ['frozen or not, when this login cannot be seen', new Map<string, boolean>(), 'unknown']
  ];
  it.each(frozen)('are %s', (_, frozenUsers, expected) => {
    expect(factsFrom({ users: [aUserRow()], frozenUsers }).users[0]?.isFrozen).toBe(expected);
  });
});

describe('users with the same e-mail address', () => {
  const sister = aUserRow({ userId: '0059', contactId: '0039', name: 'Sister', email: 'ADA@example.com ' });
  const found = (...users: ReturnType<typeof aUserRow>[]) => factsFrom({ users }).sameEmailUsers;

  it('are found whatever the case of the address', () => {
    expect(found(sister)).toEqual([{ userId: '0059', name: 'Sister', username: 'ada@example.com' }]);
  });

  it('leave out the person’s own, inactive ones and those with another address', () => {
    const others = [aUserRow(), { ...sister, isActive: false }, { ...sister, email: 'other@example.com' }];
    expect(found(...others)).toEqual([]);
  });

  it('are nobody for a person without an address', () => {
    const contacts = [aContactRow({ email: null })];
    expect(factsFrom({ contacts, users: [{ ...sister, email: null }] }).sameEmailUsers).toEqual([]);
  });

  it('are at most twenty', () => {
    expect(found(...Array.from({ length: 30 }, () => sister))).toHaveLength(20);
  });
});

describe('the roles of an account', () => {
  const ofOwner = aRoleRow({ roleId: '00E2', accountId: null, accountOwnerId: OWNER_ID });
  const rolesOf = (isPersonAccount: boolean) =>
    factsFrom({ contacts: [aContactRow({ isPersonAccount })], roles: [aRoleRow(), ofOwner] }).roles.map(
      ({ roleId }) => roleId
    );

  it('are its own for a business account', () => {
    expect(rolesOf(false)).toEqual([aRoleRow().roleId]);
  });

  it('are those that its owner shares for a person account', () => {
    expect(rolesOf(true)).toEqual(['00E2']);
  });

  it.each([
    ['CustomerPortal', ['customer']],
    ['Partner', ['partner']],
    ['None', []],
    [null, []]
  ])('of portal type %s are %j', (portalType, expected) => {
    const facts = factsFrom({ roles: [aRoleRow({ portalType })] });
    expect(facts.roles.map((role) => role.portalType)).toEqual(expected);
  });
});

describe('the operator', () => {
  it('is named', () => {
    expect(factsFrom().operator).toMatchObject({ userId: OPERATOR_ID, name: 'Ann Admin' });
  });

  it('is known by id only, and by nothing else, when the own user is hidden', () => {
    expect(factsFrom({ users: [] }).operator).toMatchObject({ name: OPERATOR_ID, canManageUsers: 'unknown' });
  });

  const access: [string, string, Map<string, boolean> | null, string][] = [
    ['who may change all data', 'ModifyAllData', new Map(), 'yes'],
    ['who has access', 'ManageUsers', new Map([[ACCOUNT_ID, true]]), 'yes'],
    ['who has none', 'ManageUsers', new Map([[ACCOUNT_ID, false]]), 'no'],
    ['whose access cannot be seen', 'ManageUsers', null, 'unknown'],
    ['who does not see the account', 'ManageUsers', new Map(), 'unknown']
  ];
  it.each(access)('%s can edit the account', (_, permission, editableAccounts, expected) => {
    expect(factsFrom({ users: [anOperatorRow(permission)], editableAccounts }).operator.canEditAccount).toBe(expected);
  });

  it('can edit an account that nobody sees: unknown', () => {
    expect(factsFrom({ contacts: [aContactRow({ accountId: null })] }).operator.canEditAccount).toBe('unknown');
  });

  it('has the day of the own time zone, or else of the org', () => {
    const zones = [[anOperatorRow()], []].map((users) => FactsService.timeZone(users, OPERATOR_ID, 'GMT'));
    expect(zones).toEqual(['Europe/Berlin', 'GMT']);
  });
});
