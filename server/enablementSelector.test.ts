import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createEnablementController } from './enablementController.ts';
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
        country: null,
        accountId: '',
        accountName: 'Okafor Household',
        isPartnerAccount: 'no',
        isProcessingRefused: 'no',
        accountOwner: {
          userId: '',
          name: 'Dana Whitfield',
          isActive: 'yes',
          hasRole: 'yes',
          isExternal: 'no',
          ownedAccounts: 4
        }
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

  test('tell the country', async () => {
    assert.equal((await stage.factsOf(stage.contactId('山田'))).person.country, 'Japan');
    assert.equal((await stage.factsOf(stage.accountId('Søren Kjær'))).person.country, 'Denmark');
  });

  test('tell a frozen user from one that is not', async () => {
    assert.equal((await stage.factsOf(stage.contactId('Solberg'))).users[0]?.isFrozen, 'yes');
    assert.equal((await stage.factsOf(stage.contactId('Rahman'))).users[0]?.isFrozen, 'no');
  });

  test('tell who else has the e-mail address', async () => {
    const { sameEmailUsers } = await stage.factsOf(stage.contactId('Rahman-Khan'));
    assert.deepEqual(
      sameEmailUsers.map(({ name, username }) => [name, username]),
      [['Aisha Rahman', 'aisha.rahman@example.edu']]
    );
    assert.deepEqual((await stage.factsOf(stage.contactId('Rahman'))).sameEmailUsers, []);
  });

  test('tell who the operator is and what he may do', async () => {
    const { operator } = await stage.factsOf(stage.contactId('Okafor'));
    assert.deepEqual(
      { ...operator, userId: '' },
      {
        userId: '',
        name: 'Robin Castle',
        canManageExternalUsers: 'yes',
        canManagePartnerUsers: 'yes',
        canAssignPermissionSets: 'yes',
        canManageUsers: 'yes',
        canEditAccount: 'yes',
        canSetUpSites: 'yes',
        siteIds: []
      }
    );
  });

  test('tell the sites with their members', async () => {
    const { sites, areAllSitesVisible, profiles, grants } = await stage.factsOf(stage.contactId('Okafor'));
    const names = new Map([
      ...profiles.map(({ profileId, name }) => [profileId, name] as const),
      ...grants.map(({ grantId, name }) => [grantId, name] as const)
    ]);
    assert.deepEqual(
      sites.map(({ name, status, memberIds }) => [name, status, memberIds?.map((id) => names.get(id)).toSorted()]),
      [
        ['Riverside Partner Portal', 'preview', ['Riverside Partner']],
        [
          'Riverside Patient Portal',
          'live',
          ['Appointment_Self_Service', 'Customer Community User', 'Riverside Patient']
        ],
        [
          'Riverside Student Portal',
          'live',
          ['Customer Community Plus Login User', 'Customer Community Plus User', 'Riverside Student']
        ]
      ]
    );
    assert.equal(areAllSitesVisible, 'yes');
  });

  test('tell what day it is for the operator', async () => {
    const late = createEnablementController(stage.org.connection, () => new Date('2026-03-01T03:00:00Z'));
    const facts = await late.getFacts({ recordId: await stage.contactId('Okafor') });
    assert.equal(facts.today, '2026-02-28');
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
        ['Customer Community Plus', 'customer', true, 40, 3],
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
    assert.deepEqual([...kinds], ['permissionSet true', 'permissionSetGroup true', 'permissionSetLicense true']);
  });

  test('list the presets in their order, with their grants', async () => {
    const { presets } = await stage.factsOf(stage.contactId('Okafor'));
    assert.deepEqual(
      presets.map(({ name }) => name),
      [
        'Student_Success_Hub_Student',
        'Customer_User',
        'Partner_User',
        'Health_Cloud_Video_Visits',
        'Health_Cloud_Video_Visits_Community'
      ]
    );
    assert.deepEqual(
      presets[0]?.grants.map(({ name, isRequired }) => [name, isRequired]),
      [
        ['Student_Portal_Access', true],
        ['Appointment_Booking', false]
      ]
    );
  });

  test('take at most twelve queries, and nothing is described a second time', async () => {
    const recordId = await stage.contactId('Okafor');
    await stage.factsOf(recordId);
    const start = stage.org.requests.length;
    await stage.factsOf(recordId);
    const asked = stage.org.requests.slice(start);
    const queries = asked.filter((request) => request.includes('/query'));
    assert.ok(queries.length <= 12, `${queries.length} queries`);
    assert.deepEqual(
      asked.filter((request) => !queries.includes(request)).map((request) => request.replace(/\/00D.*/, '')),
      ['GET /services/data/v67.0/sobjects/Organization']
    );
  });

  test('about many people take no more queries than about one', async () => {
    const people = ['Okafor', 'Rahman', 'Becker', 'Haddad', 'Solberg', 'El-Sayed', 'Delgado'];
    const drafts = await Promise.all(people.map((name) => stage.draftFor(stage.contactId(name), 'Customer_User')));
    const start = stage.org.requests.length;
    await stage.controller.enable({ drafts, dryRun: true });
    const queries = stage.org.requests.slice(start).filter((request) => request.includes('/query'));
    // one more asks for the names
    assert.ok(queries.length <= 13, `${queries.length} queries`);
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

describe('Facts about a large org', () => {
  const many = (count: number, nameOf: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => nameOf(index));
  const profiles = many(500, (index) => `Customer profile ${index}`);
  const named = ['Student_Portal_Access', 'Appointment_Booking', 'Partner_Deal_Desk', 'Appointment_Self_Service'];
  const permissionSets = [...named, ...many(2000, (index) => `Feature_of_department_${index}`)];
  let large: Stage;

  before(async () => {
    large = await Stage.open({
      profiles: [
        { name: 'Standard User', license: 'Salesforce' },
        { name: 'Riverside Student', license: 'Customer Community Plus' },
        { name: 'Riverside Partner', license: 'Partner Community' },
        ...profiles.map((name) => ({ name, license: 'Customer Community Plus' }))
      ],
      permissionSets: permissionSets.map((name) => ({ name, label: name.replaceAll('_', ' ') })),
      permissionSetGroups: [],
      sites: many(20, (index) => `Customer site ${index}`).map((name, index) => ({
        name,
        urlPathPrefix: `site${index}`,
        status: 'Live',
        profiles: profiles.slice(index * 25, index * 25 + 100)
      }))
    });
  });
  after(() => large.close());

  test('with 2,000 permission sets, 500 profiles and 20 sites are complete', async () => {
    const facts = await large.factsOf(large.contactId('Okafor'));
    const sets = facts.grants.filter(({ kind }) => kind === 'permissionSet');
    assert.ok(sets.length >= 2000, `${sets.length} permission sets`);
    assert.ok(facts.profiles.length >= 500, `${facts.profiles.length} profiles`);
    assert.deepEqual(
      facts.sites.slice(0, 2).map(({ memberIds }) => memberIds?.length),
      [100, 100]
    );
  });

  test('are less than 150 KB on the wire, where answers are compressed', async () => {
    const facts = await large.factsOf(large.contactId('Okafor'));
    const size = gzipSync(JSON.stringify(facts)).length;
    assert.ok(size < 150 * 1024, `${size} bytes`);
  });
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
