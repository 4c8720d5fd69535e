import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { at, list } from '../testing/json.ts';
import { SalesforceCli } from '../testing/salesforceCli.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

describe('the Salesforce CLI and records', () => {
  let running: RunningOrg;
  let cli: SalesforceCli;
  before(async () => {
    running = await startOrg();
    cli = await SalesforceCli.signedIn(running);
  });
  after(async () => {
    await running.stop();
    cli.remove();
  });

  test('queries, also through relationships', async () => {
    const answer = await cli.run('data', 'query', '--query', 'SELECT Name, Profile.Name FROM User');
    assert.deepEqual(list(at(answer, 'result.records'), 'Profile.Name'), ['System Administrator']);
  });

  test('prints a query as a table of values', async () => {
    const soql = 'SELECT Profile.Name, Username FROM User';
    assert.equal(
      await cli.print('data', 'query', '--query', soql, '--result-format', 'csv'),
      'Profile.Name,Username\nSystem Administrator,admin@local-org.example.com\n'
    );
  });

  test('creates a record, and shows why one was refused', async () => {
    const create = (values: string) => cli.run('data', 'create', 'record', '--sobject', 'Account', '--values', values);
    assert.equal(at(await create("Name='Acme'"), 'result.success'), true);
    assert.match(String(at(await create("Phone='1'"), 'message')), /Required fields are missing: \[Name\]/);
  });

  test('finds, changes and deletes a record by a field', async () => {
    const record = (verb: string, ...more: string[]) =>
      cli.run('data', verb, 'record', '--sobject', 'Contact', '--where', "LastName='Hopper'", ...more);
    await cli.run('data', 'create', 'record', '--sobject', 'Contact', '--values', "LastName='Hopper'");
    assert.equal(at(await record('update', '--values', "FirstName='Grace'"), 'result.success'), true);
    assert.equal(at(await record('get'), 'result.Name'), 'Grace Hopper');
    assert.equal(at(await record('delete'), 'result.success'), true);
  });

  test('imports a tree', async () => {
    const contact = { attributes: { type: 'Contact', referenceId: 'child' }, LastName: 'Leaf' };
    const account = {
      attributes: { type: 'Account', referenceId: 'top' },
      Name: 'Tree',
      Contacts: { records: [contact] }
    };
    const file = cli.file('tree.json', JSON.stringify({ records: [account] }));
    const answer = await cli.run('data', 'import', 'tree', '--files', file);
    assert.deepEqual(list(at(answer, 'result'), 'refId'), ['top', 'child']);
  });

  test('sends any request', async () => {
    const printed = await cli.print('api', 'request', 'rest', '/services/data/v68.0/limits');
    const limits: unknown = JSON.parse(printed);
    assert.equal(at(limits, 'DailyBulkV2QueryJobs.Max'), 10_000);
  });
});
