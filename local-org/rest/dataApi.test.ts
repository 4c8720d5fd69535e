import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Connection } from '@jsforce/jsforce-node';
import { list } from '../testing/json.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

describe('the data API with an unpatched jsforce', () => {
  let running: RunningOrg;
  let connection: Connection;
  let given: Scenario;
  before(async () => {
    running = await startOrg({
      setup: { organization: { name: 'REST' }, licenses: [{ name: 'Salesforce', total: 9 }] }
    });
    connection = running.connection;
    given = new Scenario(running);
  });
  after(() => running.stop());

  test('tells who the token belongs to', async () => {
    const identity = await connection.identity();
    assert.equal(identity.organization_id, running.org.organizationId);
    assert.equal(identity.username, 'admin@local-org.example.com');
  });

  test('refuses a wrong token', async () => {
    const stranger = new Connection({ instanceUrl: running.url, accessToken: '00DLo0000000001!x', version: '68.0' });
    await assert.rejects(async () => stranger.query('SELECT Id FROM User'), { errorCode: 'INVALID_SESSION_ID' });
  });

  test('creates, reads, changes and deletes a record', async () => {
    const contacts = connection.sobject('Contact');
    const { id = '' } = await contacts.create({ LastName: 'Lovelace', Email: 'ada@example.com' });
    assert.match(id, /^003Lo0\w{12}$/);
    await contacts.update({ Id: id, FirstName: 'Ada' });
    const contact = await contacts.retrieve(id);
    assert.equal(contact.Name, 'Ada Lovelace');
    assert.equal(contact.attributes?.type, 'Contact');
    await contacts.destroy(id);
    await assert.rejects(() => contacts.retrieve(id), { errorCode: 'NOT_FOUND' });
  });

  test('takes names of objects and fields in any case, and ids in both lengths', async () => {
    const id = await given.create('contact', { lastname: 'Lovelace' });
    const short = id.slice(0, 15);
    const found = await given.query(`SELECT Id FROM Contact WHERE Id = '${short}'`);
    assert.equal(found.length, 1);
    assert.equal((await connection.sobject('Contact').retrieve(short)).Id, id);
  });

  test('stores every script as it came and empty text as nothing', async () => {
    const id = await given.create('Contact', {
      FirstName: '太郎',
      LastName: "O'Brien-Łódź 🎓",
      Title: '',
      Phone: '  '
    });
    const contact = await given.single(`SELECT Name, Title, Phone FROM Contact WHERE Id = '${id}'`);
    assert.deepEqual([contact.Name, contact.Title, contact.Phone], ["太郎 O'Brien-Łódź 🎓", null, null]);
  });

  test('hands out long results in pages', async () => {
    const records = Array.from({ length: 401 }, (_, number) => ({ Name: `Page ${number}` }));
    await connection.sobject('Account').create(records, { allowRecursive: true });
    const soql = `SELECT Name FROM Account WHERE Name LIKE 'Page %'`;
    const headers = { 'Sforce-Query-Options': 'batchSize=200' };
    const first = await connection.query(soql, { headers, autoFetch: false });
    assert.deepEqual([first.totalSize, first.done, first.records.length], [401, false, 200]);
    const all = await connection.query(soql, { headers, autoFetch: true, maxFetch: 1000 });
    assert.equal(new Set(list(all.records, 'Name')).size, 401);
    await assert.rejects(async () => connection.queryMore('/services/data/v68.0/query/01gLo0000000000099-200'), {
      errorCode: 'INVALID_QUERY_LOCATOR'
    });
  });

  test('describes objects, and only those that the org has', async () => {
    const { sobjects } = await connection.describeGlobal();
    assert.ok(sobjects.some(({ name }) => name === 'User'));
    const user = await connection.describe('User');
    const timeZones = user.fields.find(({ name }) => name === 'TimeZoneSidKey')?.picklistValues;
    assert.ok(list(timeZones, 'value').includes('Europe/Berlin'));
    assert.equal(
      user.fields.some(({ name }) => name === 'ContactId'),
      false,
      'no external license, no ContactId'
    );
    await assert.rejects(() => connection.describe('Spaceship'), { errorCode: 'NOT_FOUND' });
  });

  test('saves what it can of a list, or all or none', async () => {
    const records = [{ Name: 'Good' }, { Phone: '1' }, { Name: 'Better' }];
    const partly = await connection.sobject('Account').create(records, { allOrNone: false });
    assert.deepEqual(
      partly.map((result) => result.success),
      [true, false, true]
    );
    const before = await given.count('Account');
    const none = await connection.sobject('Account').create(records, { allOrNone: true });
    const codes = none.map((result) => result.errors[0]?.errorCode ?? Object.values(result.errors[0] ?? {})[0]);
    assert.deepEqual(codes, [
      'ALL_OR_NONE_OPERATION_ROLLED_BACK',
      'REQUIRED_FIELD_MISSING',
      'ALL_OR_NONE_OPERATION_ROLLED_BACK'
    ]);
    assert.equal(await given.count('Account'), before);
  });

  test('updates, retrieves and deletes lists', async () => {
    const accounts = connection.sobject('Account');
    const ids = [await given.create('Account', { Name: 'One' }), await given.create('Account', { Name: 'Two' })];
    await accounts.update(ids.map((Id) => ({ Id, Phone: '42' })));
    const found = await accounts.retrieve([...ids, '001Lo00000ZZZZZ'], { fields: ['Phone'] });
    assert.deepEqual(list(found, 'Phone'), ['42', '42', undefined]);
    const deleted = await accounts.destroy(ids);
    assert.ok(deleted.every((result) => result.success));
  });

  test('refuses setup and other objects in one transaction', async () => {
    const response = await given.post('/composite/sobjects', {
      allOrNone: false,
      records: [
        { attributes: { type: 'Account' }, Name: 'Acme' },
        { attributes: { type: 'UserRole' }, Name: 'Sales' }
      ]
    });
    const body = await response.text();
    assert.match(
      body,
      /MIXED_DML_OPERATION.*DML operation on setup object is not permitted.*: UserRole, original object: Account/
    );
  });

  for (const [what, path] of [
    ['SOSL', '/search?q=FIND'],
    ['tooling API', '/tooling/query'],
    ['UI API', '/ui-api/records/x'],
    ['children of a record', '/sobjects/Account/001Lo0000000001/Contacts'],
    ['deleted records', '/queryAll?q=SELECT']
  ] as const) {
    test(`says that it does not emulate: ${what}`, async () => {
      const response = await fetch(`${running.url}/services/data/v68.0${path}`, {
        headers: { authorization: `Bearer ${running.org.token}` }
      });
      assert.equal(response.status, 501);
      assert.match(await response.text(), /"errorCode":"NOT_EMULATED"/);
    });
  }

  test('answers Salesforce CLI habits: two slashes, older versions, columns of a query', async () => {
    const get = (path: string) =>
      fetch(`${running.url}${path}`, { headers: { authorization: `Bearer ${running.org.token}` } });
    assert.equal((await get('//services/data/v51.0/sobjects/User/describe')).status, 200);
    const columns = await get('/services/data/v68.0/query?q=SELECT+Name+FROM+User&columns=true');
    assert.match(await columns.text(), /"columnName":"Name"/);
    const scratch = await get('/services/data/v68.0/query?q=SELECT+Id+FROM+ScratchOrgInfo');
    assert.equal(scratch.status, 400);
    assert.match(await scratch.text(), /"errorCode":"INVALID_TYPE"/);
  });

  test('refuses a body that is not what the resource takes', async () => {
    const send = (body: string) =>
      fetch(`${running.url}/services/data/v68.0/sobjects/Account`, {
        method: 'POST',
        headers: { authorization: `Bearer ${running.org.token}` },
        body
      });
    for (const body of ['{', '[]', '"text"', '', '['.repeat(1000) + ']'.repeat(1000)]) {
      const response = await send(body);
      assert.equal(response.status, 400);
      assert.match(await response.text(), /JSON_PARSER_ERROR/);
    }
    assert.equal((await send(`{"Name":"${'x'.repeat(11_000_000)}"}`)).status, 413);
  });

  for (const [field, value] of [
    ['LastName', 42],
    ['LastName', { first: 'Ada' }],
    ['Birthdate', '2024-02-30'],
    ['Birthdate', 'yesterday']
  ] as const) {
    test(`refuses ${JSON.stringify(value)} as ${field}`, async () => {
      const refusal = await given.refused('Contact', { LastName: 'Lovelace', [field]: value });
      assert.equal(refusal.errorCode, 'JSON_PARSER_ERROR');
      assert.deepEqual(refusal.fields, [field]);
    });
  }
});
