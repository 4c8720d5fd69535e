import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inOrg } from '../testing/inOrg.ts';
import { at, list } from '../testing/json.ts';
import type { Scenario } from '../testing/scenario.ts';

const LICENSES = [
  { name: 'Salesforce', total: 100 },
  { name: 'Customer Community', total: 10 },
  { name: 'Customer Community Plus', total: 10 },
  { name: 'Customer Community Plus Login', total: 10 },
  { name: 'Partner Community', total: 10 }
];

const CONTENT = 'UserPermissionsSFContentUser';
const NO_CONTENT_SEAT = {
  errorCode: 'LICENSE_LIMIT_EXCEEDED',
  message: 'content feature license limit exceeded',
  fields: []
};

describe('feature licenses', () => {
  const setup = {
    licenses: LICENSES,
    featureLicenses: [{ field: CONTENT, total: 1 }],
    profiles: [{ name: 'Author', license: 'Customer Community Plus', featureLicenses: [CONTENT] }]
  };

  test('are taken by those who are said to have them', () =>
    inOrg(setup, async (given) => {
      await given.externalUser(undefined, { [CONTENT]: true });
      const second = await given.user(undefined, { ContactId: await given.contact(), [CONTENT]: true });
      assert.deepEqual(await given.refused('User', second), NO_CONTENT_SEAT);
    }));

  test('come with the profile, which is the trap; saying no avoids it', () =>
    inOrg(setup, async (given) => {
      await given.externalUser('Author');
      const second = await given.user('Author', { ContactId: await given.contact() });
      assert.deepEqual(await given.refused('User', second), NO_CONTENT_SEAT);
      await given.create('User', { ...second, [CONTENT]: false });
    }));

  test('are free again when the user is deactivated, and asked for when the user comes back', () =>
    inOrg(setup, async (given) => {
      const first = await given.externalUser('Author');
      await given.update('User', first, { IsActive: false });
      await given.externalUser('Author');
      assert.deepEqual(await given.refusedUpdate('User', first, { IsActive: true }), NO_CONTENT_SEAT);
    }));

  test('an org has those of its setup only', () =>
    inOrg(setup, async (given) => {
      const user = await given.user('System Administrator', { UserPermissionsKnowledgeUser: true });
      assert.equal((await given.refused('User', user)).message, 'knowledge feature license limit exceeded');
    }));
});

describe('an external user moves to another license', () => {
  const setup = {
    licenses: LICENSES,
    permissionSets: [{ name: 'Plus', label: 'For Plus', license: 'Customer Community Plus' }]
  };
  const move = async (given: Scenario, profile: string) => ({ ProfileId: await given.profile(profile) });

  test('from a high-volume one to one with roles, and gets its role', () =>
    inOrg(setup, async (given) => {
      const id = await given.externalUser('Customer Community User');
      await given.update('User', id, await move(given, 'Customer Community Plus User'));
      const user = await given.single(`SELECT UserType, UserRole.Name FROM User WHERE Id = '${id}'`);
      assert.deepEqual(user, { UserType: 'PowerCustomerSuccess', 'UserRole.Name': 'Acme Customer User' });
    }));

  test('to a partner license only on a partner account', () =>
    inOrg(setup, async (given) => {
      const id = await given.externalUser('Customer Community User');
      const refusal = await given.refusedUpdate('User', id, await move(given, 'Partner Community User'));
      assert.equal(refusal.message, 'the account of a partner user must be enabled as a partner account');
    }));

  test('not while a permission set of the old license is assigned', () =>
    inOrg(setup, async (given) => {
      const AssigneeId = await given.externalUser();
      const PermissionSetId = await given.text('Id', `PermissionSet WHERE Name = 'Plus'`);
      const grant = await given.create('PermissionSetAssignment', { AssigneeId, PermissionSetId });
      const login = await move(given, 'Customer Community Plus Login User');
      const refusal = await given.refusedUpdate('User', AssigneeId, login);
      assert.equal(
        refusal.message,
        "the user's new license doesn't match the license of the assigned permission set For Plus"
      );
      await given.delete('PermissionSetAssignment', grant);
      await given.update('User', AssigneeId, login);
    }));

  for (const [from, to] of [
    ['Customer Community Plus User', 'Customer Community User'],
    ['Customer Community Plus User', 'Partner Community User'],
    ['Customer Community User', 'System Administrator']
  ] as const) {
    test(`from ${from} to ${to}: what the platform does is not known`, () =>
      inOrg(setup, async (given) => {
        const id = await given.externalUser(from);
        assert.equal((await given.refusedUpdate('User', id, await move(given, to))).errorCode, 'NOT_EMULATED');
      }));
  }
});

describe('preferences of the org', () => {
  test('encryption can bar external users', () =>
    inOrg({ licenses: LICENSES, preferences: { externalUsersRestrictedByEncryption: true } }, async (given) => {
      const refusal = await given.refused('User', await given.user(undefined, { ContactId: await given.contact() }));
      assert.equal(refusal.errorCode, 'PORTAL_USER_CREATION_RESTRICTED_WITH_ENCRYPTION');
    }));

  test('names of other orgs are taken for internal users and partners, not for customers', () => {
    const preferences = { usernamesElsewhere: ['Ada@Example.com'] };
    const Username = 'ada@example.com';
    return inOrg({ licenses: LICENSES, preferences }, async (given) => {
      const internal = await given.refused('User', await given.user('System Administrator', { Username }));
      assert.equal(internal.errorCode, 'DUPLICATE_USERNAME');
      const ContactId = await given.contact({ AccountId: await given.partnerAccount() });
      const partner = await given.refused('User', await given.user('Partner Community User', { Username, ContactId }));
      assert.equal(partner.errorCode, 'DUPLICATE_USERNAME');
      await given.externalUser(undefined, { Username });
    });
  });

  test('barred standard profiles bar changing over to them, too, but not other changes', () => {
    const profiles = [{ name: 'Student', license: 'Customer Community Plus' }];
    const preferences = { standardExternalProfilesAllowed: false };
    return inOrg({ licenses: LICENSES, profiles, preferences }, async (given) => {
      const id = await given.externalUser('Student');
      await given.update('User', id, { Title: 'Countess' });
      const ProfileId = await given.profile('Customer Community Plus User');
      assert.match((await given.refusedUpdate('User', id, { ProfileId })).message, /^To create or update users for/);
    });
  });

  test('External Identity users without a contact are not emulated, and the org says so', () =>
    inOrg({ licenses: [{ name: 'External Identity', total: 1 }] }, async (given) => {
      const refusal = await given.refused('User', await given.user('External Identity User'));
      assert.equal(refusal.errorCode, 'NOT_EMULATED');
    }));
});

describe('with lenient assumed rules', () => {
  const setup = { licenses: LICENSES, preferences: { assumedRules: 'lenient' } };

  test('a high-volume user needs no owner with a role, others still do', () =>
    inOrg(setup, async (given) => {
      const AccountId = await given.account({ OwnerId: await given.owner({ UserRoleId: null }) });
      await given.externalUser('Customer Community User', { ContactId: await given.contact({ AccountId }) });
      const user = await given.user(undefined, { ContactId: await given.contact({ AccountId }) });
      assert.equal((await given.refused('User', user)).message, 'portal account owner must have a role');
    }));

  test("a partner's account becomes a partner account", () =>
    inOrg(setup, async (given) => {
      const AccountId = await given.account();
      await given.externalUser('Partner Community User', { ContactId: await given.contact({ AccountId }) });
      assert.equal((await given.single(`SELECT IsPartner FROM Account WHERE Id = '${AccountId}'`)).IsPartner, true);
    }));

  test('a composite request may touch setup and other objects', () =>
    inOrg(setup, async (given) => {
      const user = await given.user('System Administrator', { UserRoleId: await given.role() });
      const request = (referenceId: string, object: string, body: unknown) => ({
        referenceId,
        method: 'POST',
        url: `/services/data/v68.0/sobjects/${object}`,
        body
      });
      const compositeRequest = [request('account', 'Account', { Name: 'Acme' }), request('user', 'User', user)];
      const answer: unknown = await (await given.post('/composite', { allOrNone: true, compositeRequest })).json();
      assert.deepEqual(list(at(answer, 'compositeResponse'), 'httpStatusCode'), [201, 201]);
    }));
});
