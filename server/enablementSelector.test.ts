import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Stage } from './testing/stage.ts';

let stage: Stage;

describe('Facts', () => {
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  test('tell the person, the account and its owner', async () => {
    const { person } = await stage.factsOf(stage.contactId('Okafor'));
    assert.deepEqual(
      { ...person, contactId: '', accountId: '', accountOwner: { ...person.accountOwner, userId: '' } },
      {
        kind: 'contact',
        contactId: '',
        firstName: 'Mira',
        lastName: 'Okafor',
        email: 'mira.okafor@example.edu',
        accountId: '',
        accountName: 'Okafor Household',
        isPartnerAccount: 'no',
        accountOwner: { userId: '', name: 'Dana Whitfield', isActive: 'yes', hasRole: 'yes' }
      }
    );
  });

  test('tell the contact behind a person account', async () => {
    const recordId = await stage.accountId('Amina El-Sayed');
    const { person } = await stage.factsOf(recordId);
    assert.equal(person.contactId, await stage.org.idOf(`SELECT Id FROM Contact WHERE AccountId = '${recordId}'`));
    assert.deepEqual([person.kind, person.email], ['personAccount', 'amina.elsayed@example.org']);
  });

  test('know a person account by its contact too', async () => {
    const { person } = await stage.factsOf(stage.contactId('El-Sayed'));
    assert.equal(person.kind, 'personAccount');
  });

  test('tell a partner account from another one', async () => {
    assert.equal((await stage.factsOf(stage.contactId('Haddad'))).person.isPartnerAccount, 'yes');
    assert.equal((await stage.factsOf(stage.contactId('Kim'))).person.isPartnerAccount, 'no');
  });

  test('tell that the owner of the account has no role', async () => {
    assert.equal((await stage.factsOf(stage.contactId('Delgado'))).person.accountOwner?.hasRole, 'no');
  });

  test('tell that there is no account', async () => {
    const { person } = await stage.factsOf(stage.contactId('Morgan'));
    assert.deepEqual([person.accountId, person.accountOwner], [null, null]);
  });

  test('tell the user that is there, and what it holds', async () => {
    const { users, grants } = await stage.factsOf(stage.contactId('Rahman'));
    const held = grants.filter(({ grantId }) => users[0]?.grantIds.includes(grantId));
    assert.deepEqual(
      users.map(({ username, isActive, profileName }) => [username, isActive, profileName]),
      [['aisha.rahman@example.edu', true, 'Riverside Student']]
    );
    assert.deepEqual(
      held.map(({ name }) => name),
      ['Student_Portal_Access']
    );
  });

  test('count the seats of external licenses', async () => {
    const { licenses } = await stage.factsOf(stage.contactId('Okafor'));
    assert.deepEqual(
      licenses.map(({ name, portalType, hasRoles, totalSeats, usedSeats }) => [
        name,
        portalType,
        hasRoles,
        totalSeats,
        usedSeats
      ]),
      [
        ['Customer Community', 'customer', false, 250, 0],
        ['Customer Community Plus', 'customer', true, 40, 2],
        ['Customer Community Plus Login', 'customer', true, 400, 0],
        ['Partner Community', 'partner', true, 1, 1]
      ]
    );
  });

  test('list the roles of the account, which its first user brought', async () => {
    const { roles } = await stage.factsOf(stage.contactId('Okafor'));
    assert.deepEqual(
      roles.map(({ name, portalType }) => [name, portalType]),
      [
        ['Okafor Household Customer Manager', 'customer'],
        ['Okafor Household Customer User', 'customer']
      ]
    );
  });

  test('list what can be granted, and nothing that cannot', async () => {
    const { grants } = await stage.factsOf(stage.contactId('Okafor'));
    const kinds = new Set(grants.map(({ kind, isAssignable }) => `${kind} ${String(isAssignable)}`));
    assert.deepEqual([...kinds], ['permissionSet true', 'permissionSetGroup true']);
  });

  test('list the presets in their order, with their grants', async () => {
    const { presets } = await stage.factsOf(stage.contactId('Okafor'));
    assert.deepEqual(
      presets.map(({ name, grants }) => [name, grants.map((grant) => grant.name)]),
      [
        ['Student_Success_Hub_Student', ['Student_Portal_Access', 'Appointment_Booking']],
        ['Customer_User', []],
        ['Partner_User', []]
      ]
    );
  });

  test('take at most twelve queries', async () => {
    const recordId = await stage.contactId('Okafor');
    await stage.factsOf(recordId);
    const start = stage.org.requests.length;
    await stage.factsOf(recordId);
    const queries = stage.org.requests.slice(start).filter((request) => request.includes('/query'));
    assert.ok(queries.length <= 12, `${queries.length} queries`);
    assert.equal(stage.org.requests.length - start, queries.length, 'nothing is described a second time');
  });

  const refused: [string, string | (() => Promise<string>), number, RegExp][] = [
    [
      'of a user',
      () => stage.org.idOf("SELECT Id FROM User WHERE LastName = 'Whitfield'"),
      400,
      /neither a contact nor/
    ],
    ['of a business account', () => stage.accountId('Okafor Household'), 404, /open one of its contacts/],
    ['of nobody', '003000000000001AAA', 404, /no contact/],
    ['that is no id', 'Mira', 400, /recordId must be a record id/]
  ];
  for (const [what, recordId, status, message] of refused) {
    test(`are refused for the id ${what}`, async () => {
      const id = typeof recordId === 'string' ? recordId : await recordId();
      await assert.rejects(stage.controller.getFacts({ recordId: id }), { status, message });
    });
  }
});

describe('Names', () => {
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  test('are taken whatever their case, and also by a deactivated user', async () => {
    const names = await stage.controller.findTakenNames({
      usernames: ['JORDAN.LEE@example.edu', 'tom.becker@example.edu', 'free@example.edu'],
      nicknames: ['Aisha.Rahman', 'free']
    });
    assert.deepEqual(names.takenUsernames.toSorted(), ['jordan.lee@example.edu', 'tom.becker@example.edu']);
    assert.deepEqual(names.takenNicknames, ['aisha.rahman']);
  });

  test('with quotes and backslashes are just names', async () => {
    const names = await stage.controller.findTakenNames({
      usernames: ["' OR Name != '", "o\\'hara@example.edu"],
      nicknames: []
    });
    assert.deepEqual(names.takenUsernames, []);
  });

  test('can be as many and as long as a query has no room for in an address', async () => {
    const long = (n: number) => `${'ü'.repeat(60)}${n}@example.edu`;
    const usernames = ['jordan.lee@example.edu', ...Array.from({ length: 199 }, (_, n) => long(n))];
    const names = await stage.controller.findTakenNames({ usernames, nicknames: [] });
    assert.deepEqual(names.takenUsernames, ['jordan.lee@example.edu']);
  });

  test('take one query', async () => {
    const start = stage.org.requests.length;
    await stage.controller.findTakenNames({ usernames: ['a@example.edu'], nicknames: ['b'] });
    assert.equal(stage.org.requests.length - start, 1);
  });
});
