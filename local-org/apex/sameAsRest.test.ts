import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const SETUP = {
  preferences: { personAccounts: true, dataProtection: true },
  licenses: [
    { name: 'Salesforce', total: 10 },
    { name: 'Customer Community Plus', total: 10 },
    { name: 'Partner Community', total: 10 }
  ],
  permissionSetLicenses: [{ name: 'Chat', label: 'Chat', total: 5 }],
  permissionSets: [{ name: 'Chatting', label: 'Chatting', license: 'Chat' }],
  permissionSetGroups: [{ name: 'Talk', label: 'Talk', permissionSets: ['Chatting'] }],
  sites: [{ name: 'Club', urlPathPrefix: 'club', status: 'Live', profiles: ['Customer Community Plus User'] }]
};

describe('Apex and REST see the same org:', () => {
  let running: RunningOrg;
  before(async () => {
    running = await startOrg({ setup: SETUP });
    const given = new Scenario(running);
    const AssigneeId = await given.externalUser();
    const PermissionSetId = await given.text('Id', `PermissionSet WHERE Name = 'Chatting'`);
    await given.create('PermissionSetAssignment', { AssigneeId, PermissionSetId });
    await given.create('Individual', { LastName: 'Lovelace' });
  });
  after(() => running.stop());

  test('the same objects', async () => {
    const { sobjects } = await running.connection.describeGlobal();
    assert.deepEqual(
      running.org.apexSession().objectNames(),
      sobjects.map(({ name }) => name)
    );
  });

  test('the same fields, with the same access', async () => {
    const session = running.org.apexSession();
    for (const name of session.objectNames()) {
      const { fields } = await running.connection.describe(name);
      assert.deepEqual(
        session.describe(name)?.fields.map((field) => [field.name, field.type, field.isCreateable, field.isUpdateable]),
        fields.map((field) => [field.name, field.type, field.createable, field.updateable])
      );
    }
  });

  test('the same records', async () => {
    const session = running.org.apexSession();
    // nobody can ask for all records of that object
    for (const name of session.objectNames().filter((each) => each !== 'UserRecordAccess')) {
      const soql = `SELECT Id FROM ${name}`;
      const { records } = await running.connection.query(soql);
      assert.deepEqual(
        session.query(soql, {}).map(({ fields }) => fields['Id']),
        records.map(({ Id }) => Id)
      );
    }
  });
});
