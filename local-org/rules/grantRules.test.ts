import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const SETUP = {
  licenses: [
    { name: 'Salesforce', total: 100 },
    { name: 'Customer Community Plus', total: 100 },
    { name: 'Partner Community', total: 100, apps: 2 }
  ],
  permissionSetLicenses: [
    { name: 'Video', label: 'Video Visits', total: 1 },
    { name: 'Chat', label: 'Chat', total: 5 },
    { name: 'Auditor', label: 'Auditor', total: 5, permissions: ['ViewSetup'] }
  ],
  permissionSets: [
    { name: 'Anyone', label: 'Anyone' },
    { name: 'Partners', label: 'Partners Only', license: 'Partner Community' },
    { name: 'Visits', label: 'Visits', license: 'Video' },
    { name: 'Talks', label: 'Talks', license: 'Chat' },
    { name: 'Whispers', label: 'Whispers', license: 'Chat' },
    { name: 'Admins', label: 'Admins', permissions: ['ViewSetup', 'PortalSuperUser'] },
    { name: 'SuperUsers', label: 'Super Users', permissions: ['PortalSuperUser'] },
    { name: 'Audit', label: 'Audit', permissions: ['ViewSetup'], license: 'Auditor' },
    { name: 'Desk', label: 'Desk', apps: ['Sales', 'Service'] },
    { name: 'Sales', label: 'Sales', apps: ['Sales'] },
    { name: 'Field', label: 'Field', apps: ['Field'] }
  ],
  permissionSetGroups: [
    { name: 'Starter', label: 'Starter', permissionSets: ['Anyone', 'Talks'] },
    { name: 'Mixed', label: 'Mixed', permissionSets: ['Anyone', 'Partners'] }
  ]
};

describe('granting permission sets', () => {
  let running: RunningOrg;
  let given: Scenario;
  before(async () => {
    running = await startOrg({ setup: SETUP });
    given = new Scenario(running);
  });
  after(() => running.stop());

  const set = (name: string) => given.text('Id', `PermissionSet WHERE Name = '${name}' AND Type != 'Group'`);
  const group = (name: string) => given.text('Id', `PermissionSetGroup WHERE DeveloperName = '${name}'`);
  const license = async (name: string) =>
    given.single(`SELECT Id, UsedLicenses FROM PermissionSetLicense WHERE DeveloperName = '${name}'`);

  test('a set without a license goes to anyone, also to inactive users', async () => {
    const AssigneeId = await given.externalUser(undefined, { IsActive: false });
    await given.create('PermissionSetAssignment', { AssigneeId, PermissionSetId: await set('Anyone') });
    const grants = await given.query(
      `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${AssigneeId}' AND PermissionSet.Name = 'Anyone'`
    );
    assert.equal(grants.length, 1);
  });

  test('the same set is refused the second time', async () => {
    const grant = { AssigneeId: await given.externalUser(), PermissionSetId: await set('Anyone') };
    await given.create('PermissionSetAssignment', grant);
    assert.deepEqual(await given.refused('PermissionSetAssignment', grant), {
      errorCode: 'DUPLICATE_VALUE',
      message:
        `Duplicate PermissionSetAssignment. Assignee: ${grant.AssigneeId}; ` +
        `Permission Set: ${grant.PermissionSetId}`,
      fields: []
    });
  });

  test('a set of another user license is refused, alone or in a group', async () => {
    const AssigneeId = await given.externalUser();
    const grants = [{ PermissionSetId: await set('Partners') }, { PermissionSetGroupId: await group('Mixed') }];
    for (const grant of grants) {
      const refusal = await given.refused('PermissionSetAssignment', { AssigneeId, ...grant });
      assert.equal(refusal.errorCode, 'FIELD_INTEGRITY_EXCEPTION');
      assert.match(refusal.message, /Can't assign permission set Partners Only to user Ada Lovelace\./);
    }
  });

  test("a profile's own set and a group's aggregate set are not assigned by themselves", async () => {
    const AssigneeId = await given.externalUser();
    const owned = await given.query(`SELECT Id FROM PermissionSet WHERE IsOwnedByProfile = true OR Type = 'Group'`);
    for (const { Id } of owned) {
      const refusal = await given.refused('PermissionSetAssignment', { AssigneeId, PermissionSetId: Id });
      assert.equal(refusal.errorCode, 'FIELD_INTEGRITY_EXCEPTION');
    }
    assert.equal(owned.length, 5);
  });

  test('an assignment names a set or a group that exists', async () => {
    const AssigneeId = await given.externalUser();
    const nothing = await given.refused('PermissionSetAssignment', { AssigneeId });
    assert.equal(nothing.message, 'Required fields are missing: [PermissionSetId]');
    const unknown = await given.refused('PermissionSetAssignment', { AssigneeId, PermissionSetId: '0PSLo00000ZZZZZ' });
    assert.equal(unknown.errorCode, 'INVALID_CROSS_REFERENCE_KEY');
  });

  test('a group is granted through its aggregate set', async () => {
    const grant = { AssigneeId: await given.externalUser(), PermissionSetGroupId: await group('Starter') };
    const id = await given.create('PermissionSetAssignment', grant);
    const created = await given.single(
      `SELECT PermissionSetGroupId, PermissionSet.Type FROM PermissionSetAssignment WHERE Id = '${id}'`
    );
    assert.equal(created.PermissionSetGroupId, grant.PermissionSetGroupId);
    assert.equal(created['PermissionSet.Type'], 'Group');
    assert.equal((await given.refused('PermissionSetAssignment', grant)).errorCode, 'DUPLICATE_VALUE');
  });

  test('a permission set license comes with the set that is bound to it, while there are seats', async () => {
    const PermissionSetId = await set('Visits');
    const [first, second] = [await given.externalUser(), await given.externalUser()];
    await given.create('PermissionSetAssignment', { AssigneeId: first, PermissionSetId });
    const { Id, UsedLicenses } = await license('Video');
    assert.equal(UsedLicenses, 1);
    const held = await given.single(
      `SELECT PermissionSetLicenseId FROM PermissionSetLicenseAssign WHERE AssigneeId = '${first}'`
    );
    assert.equal(held.PermissionSetLicenseId, Id);
    const refusal = await given.refused('PermissionSetAssignment', { AssigneeId: second, PermissionSetId });
    assert.equal(refusal.errorCode, 'LICENSE_LIMIT_EXCEEDED');
  });

  test('a permission set license is assigned once and given back', async () => {
    const { Id, UsedLicenses } = await license('Chat');
    const grant = { AssigneeId: await given.externalUser(), PermissionSetLicenseId: Id };
    const assigned = await given.create('PermissionSetLicenseAssign', grant);
    assert.equal((await license('Chat')).UsedLicenses, Number(UsedLicenses) + 1);
    assert.equal((await given.refused('PermissionSetLicenseAssign', grant)).errorCode, 'DUPLICATE_VALUE');
    await given.delete('PermissionSetLicenseAssign', assigned);
    assert.equal((await license('Chat')).UsedLicenses, UsedLicenses);
  });

  describe('a permission set license that came with a set goes with it', () => {
    const held = async (AssigneeId: string) =>
      (await given.query(`SELECT Id FROM PermissionSetLicenseAssign WHERE AssigneeId = '${AssigneeId}'`)).length;
    const assign = async (AssigneeId: string, name: string) =>
      given.create('PermissionSetAssignment', { AssigneeId, PermissionSetId: await set(name) });

    test('and its seat is free again', async () => {
      const before = (await license('Chat')).UsedLicenses;
      const AssigneeId = await given.externalUser();
      await given.delete('PermissionSetAssignment', await assign(AssigneeId, 'Talks'));
      assert.equal(await held(AssigneeId), 0);
      assert.equal((await license('Chat')).UsedLicenses, before);
    });

    test('but not while another set needs it', async () => {
      const AssigneeId = await given.externalUser();
      const [first, second] = [await assign(AssigneeId, 'Talks'), await assign(AssigneeId, 'Whispers')];
      await given.delete('PermissionSetAssignment', first);
      assert.equal(await held(AssigneeId), 1);
      await given.delete('PermissionSetAssignment', second);
      assert.equal(await held(AssigneeId), 0);
    });

    test('also when it came with a group', async () => {
      const AssigneeId = await given.externalUser();
      const grant = { AssigneeId, PermissionSetGroupId: await group('Starter') };
      await given.delete('PermissionSetAssignment', await given.create('PermissionSetAssignment', grant));
      assert.equal(await held(AssigneeId), 0);
    });
  });

  describe('what is inside a permission set', () => {
    test('is refused when the license of an external user does not allow it', async () => {
      const grant = { AssigneeId: await given.externalUser(), PermissionSetId: await set('Admins') };
      assert.deepEqual(await given.refused('PermissionSetAssignment', grant), {
        errorCode: 'FIELD_INTEGRITY_EXCEPTION',
        message:
          "Can't assign permission set Admins to user Ada Lovelace. The user license doesn't allow the permission: " +
          'View Setup and Configuration',
        fields: ['PermissionSetId']
      });
    });

    test('is allowed to internal users', async () => {
      const grant = { AssigneeId: await given.owner(), PermissionSetId: await set('Admins') };
      assert.match(await given.create('PermissionSetAssignment', grant), /^0Pa/);
    });

    for (const [why, name] of [
      ['it administers nothing', 'SuperUsers'],
      ['the permission set license that comes with it allows it', 'Audit']
    ] as const) {
      test(`is allowed to external users when ${why}`, async () => {
        const grant = { AssigneeId: await given.externalUser(), PermissionSetId: await set(name) };
        assert.match(await given.create('PermissionSetAssignment', grant), /^0Pa/);
      });
    }

    test('may not be apps, for external users', async () => {
      const grant = { AssigneeId: await given.externalUser(), PermissionSetId: await set('Sales') };
      const refusal = await given.refused('PermissionSetAssignment', grant);
      assert.equal(refusal.message, "The user license doesn't allow Assigned Apps");
    });

    test('may be as many different apps as the license allows', async () => {
      const ContactId = await given.contact({ AccountId: await given.partnerAccount() });
      const AssigneeId = await given.externalUser('Partner Community User', { ContactId });
      for (const name of ['Desk', 'Sales']) {
        await given.create('PermissionSetAssignment', { AssigneeId, PermissionSetId: await set(name) });
      }
      const grant = { AssigneeId, PermissionSetId: await set('Field') };
      assert.equal(
        (await given.refused('PermissionSetAssignment', grant)).message,
        "Can't complete this operation because it would exceed the number of apps allowed by the user license."
      );
    });
  });

  test('an assignment can end by itself at a given time', async () => {
    const id = await given.create('PermissionSetAssignment', {
      AssigneeId: await given.externalUser(),
      PermissionSetId: await set('Anyone'),
      ExpirationDate: '2030-01-31T12:00:00+02:00'
    });
    const created = await given.single(`SELECT ExpirationDate FROM PermissionSetAssignment WHERE Id = '${id}'`);
    assert.equal(created.ExpirationDate, '2030-01-31T10:00:00.000+0000');
  });
});
