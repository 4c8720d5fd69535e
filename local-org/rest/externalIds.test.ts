import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { externalIdSource } from '../testing/externalIdSource.ts';
import { at, list } from '../testing/json.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

describe('external ids', () => {
  const source = externalIdSource('Account', 'Contact');
  let running: RunningOrg;
  let given: Scenario;
  before(async () => {
    running = await startOrg({ source, setup: { licenses: [{ name: 'Salesforce', total: 50 }] } });
    given = new Scenario(running);
  });
  after(async () => {
    await running.stop();
    rmSync(source, { recursive: true });
  });

  const send = async (method: string, path: string, fields?: unknown) => {
    const response = await given.send(method, path, fields);
    const text = await response.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, body };
  };

  test('create the record the first time and change it the second time', async () => {
    const first = await send('PATCH', '/sobjects/Account/Number__c/A%2F1', { Name: 'First' });
    assert.equal(first.status, 201);
    const id = at(first.body, 'id');
    assert.deepEqual(first.body, { id, success: true, errors: [], created: true });
    const second = await send('PATCH', '/sobjects/Account/number__c/a%2F1', { Name: 'Second' });
    assert.equal(second.status, 200);
    assert.deepEqual(second.body, { id, success: true, errors: [], created: false });
    const row = await given.single(`SELECT Id, Name FROM Account WHERE Number__c = 'A/1'`);
    assert.deepEqual([row['Id'], row['Name']], [id, 'Second']);
  });

  test('answer an update with nothing before version 46', async () => {
    await send('PATCH', '/sobjects/Account/Number__c/old', { Name: 'Old' });
    const response = await fetch(`${running.url}/services/data/v45.0/sobjects/Account/Number__c/old`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${running.org.token}` },
      body: '{"Name":"Older"}'
    });
    assert.equal(response.status, 204);
  });

  test('find a record to read and to delete', async () => {
    await send('PATCH', '/sobjects/Account/Number__c/find', { Name: 'Found' });
    const read = await send('GET', '/sobjects/Account/Number__c/find?fields=Name');
    assert.equal(at(read.body, 'Name'), 'Found');
    assert.equal((await send('DELETE', '/sobjects/Account/Number__c/find')).status, 204);
    assert.equal((await send('GET', '/sobjects/Account/Number__c/find')).status, 404);
  });

  test('are never taken as a reason to create with updateOnly', async () => {
    assert.equal((await send('PATCH', '/sobjects/Account/Number__c/new?updateOnly=true', { Name: 'No' })).status, 404);
  });

  test('that two records have change neither of them', async () => {
    const ids = [];
    for (const Name of ['One', 'Other']) ids.push(await given.create('Account', { Name, Number__c: 'twice' }));
    const answer = await send('PATCH', '/sobjects/Account/Number__c/twice', { Name: 'Changed' });
    assert.equal(answer.status, 300);
    assert.deepEqual(
      answer.body,
      ids.map((id) => `/services/data/v68.0/sobjects/Account/${id}`)
    );
    const list = await send('PATCH', '/composite/sobjects/Account/Number__c', {
      records: [{ attributes: { type: 'Account' }, Number__c: 'twice', Name: 'Changed' }]
    });
    assert.equal(at(list.body, '[0].errors[0].statusCode'), 'DUPLICATE_EXTERNAL_ID');
    assert.equal(
      at(list.body, '[0].errors[0].message'),
      `Number: more than one record found for external id field: [${ids.join(', ')}]`
    );
  });

  for (const [what, method, path, fields, status, code] of [
    ['a field that cannot tell records apart', 'PATCH', '/sobjects/Account/Phone/1', {}, 404, 'NOT_FOUND'],
    ['a field that is not there', 'GET', '/sobjects/Account/Nope__c/1', undefined, 404, 'NOT_FOUND'],
    ['the same field in the body', 'PATCH', '/sobjects/Account/Number__c/1', { number__c: '2' }, 400, 'INVALID_FIELD'],
    ['the id in the body', 'PATCH', '/sobjects/Account/001Lo0000000001', { Id: '001' }, 400, 'INVALID_FIELD'],
    ['another method', 'PUT', '/sobjects/Contact/Email/a@example.com', {}, 404, 'NOT_FOUND'],
    ['an id that no record has', 'PATCH', '/sobjects/Account/Id/001Lo0000zzzzzz', {}, 404, 'NOT_FOUND']
  ] as const) {
    test(`refuse ${what}`, async () => {
      const answer = await send(method, path, fields);
      assert.deepEqual([answer.status, at(answer.body, '[0].errorCode')], [status, code]);
    });
  }

  test('are also the standard fields that describe shows as idLookup', async () => {
    const user = await running.connection.describe('User');
    const lookups = user.fields.filter(({ idLookup }) => idLookup).map(({ name }) => name);
    assert.deepEqual(lookups, ['Id', 'Username']);
    const answer = await send('PATCH', '/sobjects/User/Username/admin@local-org.example.com', { FirstName: 'Grace' });
    assert.equal(answer.status, 200);
  });

  test('of an id without a value create a record', async () => {
    assert.equal((await send('POST', '/sobjects/Account/Id', { Name: 'New' })).status, 201);
  });

  test('save a list, each record created or changed', async () => {
    const records = (names: readonly string[]) => ({
      records: names.map((Name, number) => ({ attributes: { type: 'Account' }, Number__c: `list${number}`, Name }))
    });
    const path = '/composite/sobjects/Account/Number__c';
    const first = await send('PATCH', path, records(['One', 'Two']));
    assert.deepEqual(list(first.body, 'created'), [true, true]);
    const second = await send('PATCH', path, records(['One', 'Two', 'Three']));
    assert.deepEqual(list(second.body, 'created'), [false, false, true]);
    assert.deepEqual(list(second.body, 'id').slice(0, 2), list(first.body, 'id'));
  });

  test('must be there in every record of a list', async () => {
    const answer = await send('PATCH', '/composite/sobjects/Account/Number__c', {
      records: [{ attributes: { type: 'Account' }, Name: 'Nameless' }]
    });
    assert.equal(at(answer.body, '[0].errors[0].message'), 'Number__c not specified');
  });

  describe('of a parent', () => {
    test('connect a child', async () => {
      const parent = await given.create('Account', { Name: 'Parent', Number__c: 'parent' });
      const child = await given.create('Contact', { LastName: 'Child', Account: { Number__c: 'PARENT' } });
      assert.equal(await given.text('AccountId', `Contact WHERE Id = '${child}'`), parent);
    });

    test('that nobody has are refused in the words of Salesforce', async () => {
      const refusal = await given.refused('Contact', { LastName: 'Orphan', Account: { Number__c: 'gone' } });
      assert.equal(refusal.errorCode, 'INVALID_FIELD');
      assert.equal(refusal.message, 'Foreign key external ID: gone not found for field Number__c in entity Account');
    });

    for (const [what, Account] of [
      ['nothing', {}],
      ['two fields', { Number__c: '1', Name: 'A' }],
      ['a list', ['1']],
      ['a text', '1'],
      ['a field that finds nothing', { Phone: '1' }]
    ] as const) {
      test(`are not ${what}`, async () => {
        const refusal = await given.refused('Contact', { LastName: 'Orphan', Account });
        assert.match(refusal.errorCode, /^(JSON_PARSER_ERROR|INVALID_FIELD)$/);
      });
    }
  });

  test('work with an unpatched jsforce', async () => {
    const result = await running.connection.sobject('Account').upsert({ Number__c: 'js', Name: 'One' }, 'Number__c');
    assert.equal(result.success, true);
    const again = await running.connection.sobject('Account').upsert({ Number__c: 'js', Name: 'Two' }, 'Number__c');
    assert.equal(again.id, result.id);
  });
});
