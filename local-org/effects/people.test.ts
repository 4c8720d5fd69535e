import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

describe('person accounts', () => {
  let running: RunningOrg;
  let given: Scenario;
  before(async () => {
    running = await startOrg({
      setup: { preferences: { personAccounts: true }, licenses: [{ name: 'Partner Community', total: 1 }] }
    });
    given = new Scenario(running);
  });
  after(() => running.stop());

  const personAccount = (fields = {}) =>
    given.create('Account', { FirstName: 'Søren', LastName: 'Kjær', PersonEmail: 'soren@example.dk', ...fields });
  const contactOf = (account: string) =>
    given.single(`SELECT Id, Name, Email, IsPersonAccount, OwnerId FROM Contact WHERE AccountId = '${account}'`);

  test('are accounts that are given a last name and no name', async () => {
    const id = await personAccount();
    const account = await given.single(
      `SELECT Name, IsPersonAccount, RecordType.DeveloperName FROM Account WHERE Id = '${id}'`
    );
    assert.deepEqual(account, {
      Name: 'Søren Kjær',
      IsPersonAccount: true,
      'RecordType.DeveloperName': 'PersonAccount'
    });
  });

  test('are accounts of their record type', async () => {
    const RecordTypeId = await given.text('Id', 'RecordType WHERE IsPersonType = true');
    const refusal = await given.refused('Account', { RecordTypeId });
    assert.equal(refusal.message, 'Required fields are missing: [LastName]');
  });

  test('carry a contact that follows them', async () => {
    const id = await personAccount();
    const PersonContactId = await given.text('PersonContactId', `Account WHERE Id = '${id}'`);
    assert.equal((await contactOf(id)).Id, PersonContactId);
    await given.update('Account', id, { LastName: 'Kjær-Holm', PersonEmail: 'holm@example.dk' });
    const contact = await contactOf(id);
    assert.deepEqual([contact.Name, contact.Email], ['Søren Kjær-Holm', 'holm@example.dk']);
  });

  test('have no name of their own, and companies no last name', async () => {
    const named = await given.refused('Account', {
      Name: 'Søren',
      LastName: 'Kjær',
      RecordTypeId: await given.text('Id', 'RecordType')
    });
    assert.equal(named.message, 'Account: bad field names on insert/update call: Name');
    const company = await given.refused('Account', { Name: 'Acme', LastName: 'Kjær' });
    assert.equal(company.message, 'Account: bad field names on insert/update call: LastName');
  });

  test('take no other contacts', async () => {
    const refusal = await given.refused('Contact', { LastName: 'Second', AccountId: await personAccount() });
    assert.equal(refusal.errorCode, 'FIELD_INTEGRITY_EXCEPTION');
  });

  test('never become partner accounts', async () => {
    const refusal = await given.refusedUpdate('Account', await personAccount(), { IsPartner: true });
    assert.equal(refusal.message, 'person accounts cannot be partner accounts');
  });

  test('go with their contact', async () => {
    const id = await personAccount();
    await given.delete('Account', id);
    assert.deepEqual(await given.query(`SELECT Id FROM Contact WHERE AccountId = '${id}'`), []);
  });

  test('are not changed through their contact: not emulated', async () => {
    const contact = String((await contactOf(await personAccount())).Id);
    assert.equal((await given.refusedUpdate('Contact', contact, { LastName: 'X' })).errorCode, 'NOT_EMULATED');
    assert.equal((await given.refusedDelete('Contact', contact)).errorCode, 'NOT_EMULATED');
  });
});

describe('companies and contacts', () => {
  let running: RunningOrg;
  let given: Scenario;
  before(async () => {
    running = await startOrg();
    given = new Scenario(running);
  });
  after(() => running.stop());

  test('belong to whoever creates them, unless somebody else is named', async () => {
    const id = await given.create('Account', { Name: 'Acme' });
    assert.equal(await given.text('Owner.Username', `Account WHERE Id = '${id}'`), 'admin@local-org.example.com');
  });

  test('have no inactive owners', async () => {
    const OwnerId = await given.owner({ IsActive: false });
    const refusal = await given.refused('Account', { Name: 'Acme', OwnerId });
    assert.deepEqual(refusal, {
      errorCode: 'INACTIVE_OWNER_OR_USER',
      message: `operation performed with inactive user [${OwnerId}] as owner of account`,
      fields: []
    });
  });

  test('go together, unless a contact has an external user', async () => {
    const AccountId = await given.account();
    const ContactId = await given.contact({ AccountId });
    await given.externalUser('Customer Community User', { ContactId });
    assert.equal((await given.refusedDelete('Account', AccountId)).errorCode, 'DELETE_FAILED');
    assert.equal((await given.query(`SELECT Id FROM Contact WHERE Id = '${ContactId}'`)).length, 1);
  });

  test('partner accounts are not deleted', async () => {
    const refusal = await given.refusedDelete('Account', await given.partnerAccount());
    assert.match(refusal.message, /^partner accounts cannot be deleted/);
  });

  test('let go of what points at them', async () => {
    const ParentId = await given.create('Account', { Name: 'Parent' });
    const child = await given.create('Account', { Name: 'Child', ParentId });
    await given.delete('Account', ParentId);
    assert.equal((await given.single(`SELECT ParentId FROM Account WHERE Id = '${child}'`)).ParentId, null);
  });

  test('a contact with an external user stays with its account: moving it is not emulated', async () => {
    const ContactId = await given.contact();
    await given.externalUser(undefined, { ContactId });
    const refusal = await given.refusedUpdate('Contact', ContactId, { AccountId: await given.account() });
    assert.equal(refusal.errorCode, 'NOT_EMULATED');
  });
});
