import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { BulkClient } from '../testing/bulkClient.ts';
import { externalIdSource } from '../testing/externalIdSource.ts';
import { at, list } from '../testing/json.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const INSERT = { object: 'Account', operation: 'insert' };
const UPSERT = { object: 'Account', operation: 'upsert', externalIdFieldName: 'Number__c' };

describe('bulk jobs', () => {
  const source = externalIdSource('Account');
  let running: RunningOrg;
  let given: Scenario;
  let bulk: BulkClient;
  before(async () => {
    running = await startOrg({ source });
    given = new Scenario(running);
    bulk = new BulkClient(running, running.org.token);
  });
  after(async () => {
    await running.stop();
    rmSync(source, { recursive: true });
  });

  const run = async (job: object, csv: string) => {
    const id = await bulk.load(job, csv);
    return { id, job: await bulk.finished(id) };
  };
  const idsOf = (csv: string) => [...csv.matchAll(/^"(\w{18})"/gm)].map(([, id]) => id);

  test('save what they can, and tell what became of every record', async () => {
    const { id, job } = await run(INSERT, 'Name,Phone\n"Acme, ""Inc""\nEast",1\n,2\nBeta,\n');
    assert.equal(at(job, 'state'), 'JobComplete');
    assert.equal(at(job, 'numberRecordsProcessed'), 3);
    assert.equal(at(job, 'numberRecordsFailed'), 1);
    const saved = await bulk.result(id, 'successfulResults');
    const [first = '', last = ''] = idsOf(saved);
    assert.equal(
      saved,
      `"sf__Id","sf__Created","Name","Phone"\n"${first}","true","Acme, ""Inc""\nEast","1"\n"${last}","true","Beta",""\n`
    );
    assert.equal(
      await bulk.result(id, 'failedResults'),
      '"sf__Id","sf__Error","Name","Phone"\n' +
        '"","REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --","","2"\n'
    );
    assert.equal(await bulk.result(id, 'unprocessedrecords'), '"Name","Phone"\n');
    assert.equal(await given.text('Name', `Account WHERE Id = '${first}'`), 'Acme, "Inc"\nEast');
  });

  test('are what an unpatched jsforce takes for the Bulk API 2.0', async () => {
    const records = Array.from({ length: 450 }, (_, number) => ({ Name: `Bulk ${number}` }));
    const { successfulResults, failedResults } = await running.connection.bulk2.loadAndWaitForResults({
      ...INSERT,
      operation: 'insert',
      input: records,
      pollInterval: 5
    });
    assert.deepEqual([successfulResults.length, failedResults.length], [450, 0]);
    assert.equal((await given.query(`SELECT Id FROM Account WHERE Name LIKE 'Bulk %'`)).length, 450);
  });

  test('change records by id; an empty cell changes nothing, #N/A empties the field', async () => {
    const keep = await given.create('Account', { Name: 'Keep', Phone: '1' });
    const empty = await given.create('Account', { Name: 'Empty', Phone: '1' });
    const update = { object: 'Account', operation: 'update' };
    const { id } = await run(update, `Id,Name,Phone\n${keep},Kept,\n${empty},,#N/A\n001Lo0000zzzzzz,Gone,\n,Nobody,\n`);
    assert.deepEqual(await given.query(`SELECT Name, Phone FROM Account WHERE Id IN ('${keep}', '${empty}')`), [
      { Name: 'Kept', Phone: '1' },
      { Name: 'Empty', Phone: null }
    ]);
    assert.match(
      await bulk.result(id, 'failedResults'),
      /"001Lo0000zzzzzz","INVALID_CROSS_REFERENCE_KEY:invalid cross/
    );
    assert.match(await bulk.result(id, 'failedResults'), /"","MISSING_ARGUMENT:Id not specified:Id --"/);
  });

  test('upsert by external id, and connect parents by theirs', async () => {
    const { id } = await run(UPSERT, 'Number__c,Name\nu1,One\nu1,Uno\n,None\n');
    assert.match(await bulk.result(id, 'successfulResults'), /"true","u1","One"\n"\w{18}","false","u1","Uno"/);
    assert.match(await bulk.result(id, 'failedResults'), /MISSING_ARGUMENT:Number__c not specified/);
    const contacts = { object: 'Contact', operation: 'insert' };
    await run(contacts, 'LastName,Account.Number__c\nChild,U1\n');
    assert.equal(await given.text('Account.Name', `Contact WHERE LastName = 'Child'`), 'Uno');
  });

  test('delete', async () => {
    const gone = await given.create('Account', { Name: 'Gone' });
    const { job } = await run({ object: 'Account', operation: 'delete' }, `Id\r\n${gone}`.replace('\r', ''));
    assert.equal(at(job, 'numberRecordsFailed'), 0);
    assert.equal((await given.query(`SELECT Id FROM Account WHERE Id = '${gone}'`)).length, 0);
  });

  test('read check boxes in the ways that Salesforce does', async () => {
    const csv = 'Name,DeveloperName,MasterLabel\nx,y,z\n';
    assert.match(String(at((await run(INSERT, csv)).job, 'errorMessage')), /Field name not found : DeveloperName/);
    const users = await run({ object: 'User', operation: 'update' }, `Id,IsActive\n${await given.owner()},YES\n`);
    assert.equal(at(users.job, 'numberRecordsFailed'), 0);
    const wrong = await run({ object: 'User', operation: 'update' }, `Id,IsActive\n${await given.owner()},perhaps\n`);
    assert.equal(at(wrong.job, 'numberRecordsFailed'), 1);
  });

  for (const [what, job, csv, expected] of [
    ['an unknown column', INSERT, 'Name,Nope\nA,B\n', 'InvalidBatch : Field name not found : Nope'],
    ['a column twice', INSERT, 'Name,name\nA,B\n', 'InvalidBatch : Field name is there twice : name'],
    [
      'no id to update by',
      { ...INSERT, operation: 'update' },
      'Name\nA\n',
      'InvalidBatch : The column Id is missing, which update needs'
    ],
    [
      'more than ids to delete',
      { ...INSERT, operation: 'delete' },
      'Id,Name\n1,A\n',
      'InvalidBatch : The CSV of a delete job has the column Id only'
    ],
    ['no external id', UPSERT, 'Name\nA\n', 'InvalidBatch : The column Number__c is missing, which upsert needs'],
    [
      'a bad record at the end',
      INSERT,
      `Name\n${'A\n'.repeat(500)}"B`,
      'InvalidBatch : Record 502 has a quote that is not around a whole field; double those inside a field'
    ],
    [
      'other line endings',
      INSERT,
      'Name\r\nA\r\n',
      'ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is LF'
    ],
    ['nothing', INSERT, '', 'InvalidBatch : No data was uploaded']
  ] as const) {
    test(`with ${what} fail before any record is saved, and keep what was uploaded`, async () => {
      const before = await given.count('Account');
      const { id, job: ended } = await run(job, csv);
      assert.deepEqual([at(ended, 'state'), at(ended, 'errorMessage')], ['Failed', expected]);
      assert.equal(await given.count('Account'), before);
      assert.equal(await bulk.result(id, 'unprocessedrecords'), csv);
    });
  }

  test('do only what their state allows', async () => {
    const id = await bulk.create(INSERT);
    assert.equal(await bulk.upload(id, 'Name\nA\n'), 201);
    assert.equal(await bulk.upload(id, 'Name\nB\n'), 400);
    assert.equal((await bulk.send('DELETE', `/ingest/${id}`)).status, 400);
    assert.equal(at((await bulk.setState(id, 'Aborted')).json, 'state'), 'Aborted');
    assert.equal(at((await bulk.setState(id, 'UploadComplete')).json, '[0].errorCode'), 'INVALIDJOBSTATE');
    assert.equal((await bulk.send('DELETE', `/ingest/${id}`)).status, 204);
    assert.equal((await bulk.send('GET', `/ingest/${id}`)).status, 404);
  });

  for (const [what, job, status, code] of [
    ['an unknown object', { object: 'Spaceship', operation: 'insert' }, 400, 'INVALIDENTITY'],
    ['an unknown operation', { object: 'Account', operation: 'toString' }, 400, 'INVALIDJOB'],
    ['an unknown delimiter', { ...INSERT, columnDelimiter: 'toString' }, 400, 'INVALIDJOB'],
    ['hard deletion', { object: 'Account', operation: 'hardDelete' }, 501, 'NOT_EMULATED'],
    ['a field that is no external id', { ...UPSERT, externalIdFieldName: 'Phone' }, 404, 'NOT_FOUND']
  ] as const) {
    test(`are not created for ${what}`, async () => {
      const { status: answered, json } = await bulk.send('POST', '/ingest', JSON.stringify(job));
      assert.deepEqual([answered, at(json, '[0].errorCode')], [status, code]);
    });
  }

  test('count against the limits of a day, deleted ones too', async () => {
    const remaining = async () => {
      const limits: unknown = await running.connection.request('/services/data/v68.0/limits');
      return [at(limits, 'DailyBulkApiBatches.Remaining'), at(limits, 'DailyBulkV2QueryJobs.Remaining')].map(Number);
    };
    const [batches = 0, queries = 0] = await remaining();
    const { id } = await run(INSERT, 'Name\nA\n');
    await bulk.send('DELETE', `/ingest/${id}`);
    await bulk.send('POST', '/query', JSON.stringify({ operation: 'query', query: 'SELECT Id FROM User' }));
    assert.deepEqual(await remaining(), [batches - 1, queries - 1]);
  });

  describe('of queries', () => {
    const create = async (query: string, more: object = {}) =>
      bulk.send('POST', '/query', JSON.stringify({ operation: 'query', query, ...more }));

    test('write the result as CSV, in parts as large as the client wants', async () => {
      const account = await given.create('Account', { Name: 'Say "hi"' });
      for (const LastName of ['Q1', 'Q2', 'Q3']) await given.create('Contact', { LastName, AccountId: account });
      const soql = `SELECT LastName, Account.Name, Email FROM Contact WHERE AccountId = '${account}' ORDER BY LastName`;
      const id = String(at((await create(soql, { columnDelimiter: 'PIPE' })).json, 'id'));
      assert.equal(at(await bulk.finished(id, 'query'), 'numberRecordsProcessed'), 3);
      const first = await bulk.send('GET', `/query/${id}/results?maxRecords=2`);
      const header = '"LastName"|"Account.Name"|"Email"\n';
      assert.equal(first.text, `${header}"Q1"|"Say ""hi"""|""\n"Q2"|"Say ""hi"""|""\n`);
      assert.equal(first.headers.get('sforce-numberofrecords'), '2');
      const locator = String(first.headers.get('sforce-locator'));
      const second = await bulk.send('GET', `/query/${id}/results?maxRecords=2&locator=${locator}`);
      assert.equal(second.text, `${header}"Q3"|"Say ""hi"""|""\n`);
      assert.equal(second.headers.get('sforce-locator'), 'null');
    });

    for (const soql of [
      'SELECT COUNT() FROM Account',
      'SELECT Name, COUNT(Id) FROM Account GROUP BY Name',
      'SELECT Id, (SELECT Id FROM Contacts) FROM Account',
      'SELECT Nope FROM Account',
      'SELECT'
    ]) {
      test(`are refused when the result is no table: ${soql}`, async () => {
        assert.equal((await create(soql)).status, 400);
      });
    }

    test('do not pretend to see deleted records', async () => {
      assert.equal((await create('SELECT Id FROM Account', { operation: 'queryAll' })).status, 501);
    });
  });

  test('are listed', async () => {
    const { json } = await bulk.send('GET', '/ingest');
    assert.equal(at(json, 'done'), true);
    assert.ok(list(at(json, 'records'), 'jobType').every((type) => type === 'V2Ingest'));
  });
});

test('a bulk job goes on after a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-org-bulk-'));
  const first = await startOrg({ dataFolder: folder });
  const rows = Array.from({ length: 1000 }, (_, number) => `A${number}\n`);
  const id = await new BulkClient(first, first.org.token).load(INSERT, `Name\n${rows.join('')}`);
  await first.stop();
  const second = await startOrg({ dataFolder: folder });
  const job = await new BulkClient(second, second.org.token).finished(id);
  assert.deepEqual([at(job, 'state'), at(job, 'numberRecordsProcessed')], ['JobComplete', 1000]);
  assert.equal(await new Scenario(second).count('Account'), 1000);
  await second.stop();
  rmSync(folder, { recursive: true });
});
