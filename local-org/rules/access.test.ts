import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PermissionName } from '../schema/standard/permissions.ts';
import { inOrg } from '../testing/inOrg.ts';
import type { Scenario } from '../testing/scenario.ts';

const NO_ACCESS = {
  errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY',
  message: 'insufficient access rights on object id',
  fields: []
};

/** An org that is run by somebody who may do this much and no more. */
function asClerk(permissions: readonly PermissionName[], work: (given: Scenario) => Promise<void>): Promise<void> {
  const setup = {
    admin: { profile: 'Clerk' },
    licenses: [
      { name: 'Salesforce', total: 10 },
      { name: 'Customer Community Plus', total: 10 },
      { name: 'Partner Community', total: 10 }
    ],
    profiles: [{ name: 'Clerk', license: 'Salesforce', permissions }],
    permissionSetLicenses: [{ name: 'Chat', label: 'Chat', total: 5 }],
    permissionSets: [
      { name: 'Anyone', label: 'Anyone' },
      { name: 'Power', label: 'Power', permissions: ['ManagePartners', 'AssignPermissionSets'] }
    ],
    permissionSetGroups: [{ name: 'Powers', label: 'Powers', permissionSets: ['Power'] }]
  };
  return inOrg(setup, work);
}

/** A contact whose account the clerk owns; as nobody else may be needed for it, the clerk gets a role. */
async function contact(given: Scenario): Promise<string> {
  await given.update('User', await me(given), { UserRoleId: await given.role() });
  return given.contact({ AccountId: await given.create('Account', { Name: 'Acme', OwnerId: await me(given) }) });
}

const me = (given: Scenario) => given.text('Id', `User WHERE Profile.Name = 'Clerk'`);
const set = (given: Scenario, name: string) => given.text('Id', `PermissionSet WHERE Name = '${name}'`);

describe('without the permission', () => {
  test('nobody creates customers', () =>
    asClerk([], async (given) => {
      const ContactId = await contact(given);
      assert.deepEqual(await given.refused('User', await given.user(undefined, { ContactId })), NO_ACCESS);
    }));

  for (const permission of ['ManagePartners', 'ManageCssUsers', 'ManageUsers'] as const) {
    test(`${permission} is enough for customers`, () =>
      asClerk([permission], async (given) => {
        const ContactId = await contact(given);
        assert.match(await given.externalUser(undefined, { ContactId }), /^005/);
      }));
  }

  test('who manages customers only creates no partners', () =>
    asClerk(['ManageCssUsers'], async (given) => {
      const user = await given.user('Partner Community User', { ContactId: await contact(given) });
      assert.deepEqual(await given.refused('User', user), NO_ACCESS);
    }));

  test('who manages external users only creates no internal ones', () =>
    asClerk(['ManagePartners'], async (given) => {
      assert.deepEqual(await given.refused('User', await given.user('Clerk')), NO_ACCESS);
    }));

  test('nobody assigns permission sets or their licenses', () =>
    asClerk([], async (given) => {
      const AssigneeId = await me(given);
      const PermissionSetId = await set(given, 'Anyone');
      assert.deepEqual(await given.refused('PermissionSetAssignment', { AssigneeId, PermissionSetId }), NO_ACCESS);
      const PermissionSetLicenseId = await given.text('Id', 'PermissionSetLicense');
      assert.deepEqual(
        await given.refused('PermissionSetLicenseAssign', { AssigneeId, PermissionSetLicenseId }),
        NO_ACCESS
      );
    }));

  test('nobody freezes', () =>
    asClerk([], async (given) => {
      const login = await given.text('Id', 'UserLogin');
      assert.deepEqual(await given.refusedUpdate('UserLogin', login, { IsFrozen: true }), NO_ACCESS);
    }));

  test('nobody gives a profile that modifies all data', () =>
    asClerk(['ManageUsers'], async (given) => {
      const refusal = await given.refused('User', await given.user('System Administrator'));
      assert.equal(
        refusal.message,
        'Cannot grant or remove a profile with modify all data, without having the modify all data permission yourself.'
      );
    }));
});

describe('a permission comes', () => {
  for (const [how, grant] of [
    ['with a permission set', async (given: Scenario) => ({ PermissionSetId: await set(given, 'Power') })],
    [
      'with a permission set group',
      async (given: Scenario) => ({ PermissionSetGroupId: await given.text('Id', 'PermissionSetGroup') })
    ]
  ] as const) {
    test(how, () =>
      asClerk(['AssignPermissionSets'], async (given) => {
        const ContactId = await contact(given);
        assert.deepEqual(await given.refused('User', await given.user(undefined, { ContactId })), NO_ACCESS);
        await given.create('PermissionSetAssignment', { AssigneeId: await me(given), ...(await grant(given)) });
        assert.match(await given.externalUser(undefined, { ContactId }), /^005/);
      })
    );
  }
});

describe('the administrator of a customer portal', () => {
  const setup = {
    preferences: { isPortalAdministrator: true },
    profiles: [{ name: 'Clerk', license: 'Salesforce' }]
  };
  const admin = (given: Scenario) => given.text('Id', `User WHERE Profile.Name = 'System Administrator'`);

  test('keeps a profile that manages customers', () =>
    inOrg(setup, async (given) => {
      const refusal = await given.refusedUpdate('User', await admin(given), {
        ProfileId: await given.profile('Clerk')
      });
      assert.equal(
        refusal.message,
        'This user is a portal administrator and must have a profile with the "Edit Self-Service Users" permission.'
      );
    }));

  test('is not deactivated', () =>
    inOrg(setup, async (given) => {
      const refusal = await given.refusedUpdate('User', await admin(given), { IsActive: false });
      assert.deepEqual(refusal.fields, ['IsActive']);
    }));
});
