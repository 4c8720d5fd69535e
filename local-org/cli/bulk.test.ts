import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { externalIdSource } from '../testing/externalIdSource.ts';
import { at } from '../testing/json.ts';
import { SalesforceCli } from '../testing/salesforceCli.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

describe('the Salesforce CLI and bulk jobs', () => {
  const source = externalIdSource('Account');
  let running: RunningOrg;
  let given: Scenario;
  let cli: SalesforceCli;
  before(async () => {
    running = await startOrg({ source });
    given = new Scenario(running);
    cli = await SalesforceCli.signedIn(running);
  });
  after(async () => {
    await running.stop();
    cli.remove();
    rmSync(source, { recursive: true });
  });

  const bulk = (command: readonly string[], csv: string, ...more: string[]) => {
    const options = ['--sobject', 'Account', '--file', cli.file('rows.csv', csv), '--wait', '1', '--line-ending', 'LF'];
    return cli.run('data', ...command, 'bulk', ...options, ...more);
  };

  test('imports records', async () => {
    const answer = await bulk(['import'], 'Name\nOne\nTwo\n');
    assert.equal(at(answer, 'result.processedRecords'), 2);
    assert.equal(await given.count('Account'), 2);
  });

  test('shows that records failed, and why', async () => {
    const answer = await bulk(['import'], 'Name,Phone\nThree,1\n,2\n');
    assert.equal(at(answer, 'status'), 1);
    const jobId = String(at(answer, 'data.jobId'));
    const results = await cli.run('data', 'bulk', 'results', '--job-id', jobId);
    assert.equal(at(results, 'result.failedRecords'), 1);
    const failed = readFileSync(cli.path(String(at(results, 'result.failedFilePath'))), 'utf8');
    assert.match(failed, /REQUIRED_FIELD_MISSING:Required fields are missing: \[Name\]:Name --/);
  });

  test('shows why a whole file was refused', async () => {
    const answer = await bulk(['import'], 'Name,Nope\nFour,1\n');
    assert.match(String(at(answer, 'message')), /InvalidBatch : Field name not found : Nope/);
  });

  test('upserts and deletes records', async () => {
    await bulk(['upsert'], 'Number__c,Name\nn1,First\n', '--external-id', 'Number__c');
    await bulk(['upsert'], 'Number__c,Name\nn1,Second\n', '--external-id', 'Number__c');
    const id = await given.text('Id', `Account WHERE Number__c = 'n1' AND Name = 'Second'`);
    const answer = await bulk(['delete'], `Id\n${id}\n`);
    assert.equal(at(answer, 'status'), 0);
    assert.deepEqual(await given.query(`SELECT Id FROM Account WHERE Number__c = 'n1'`), []);
  });

  test('exports a query', async () => {
    const file = cli.path('export.csv');
    const soql = `SELECT Name FROM Account WHERE Name IN ('One', 'Two') ORDER BY Name`;
    // With --line-ending LF this version of the CLI asks for CRLF.
    await cli.run('data', 'export', 'bulk', '--query', soql, '--output-file', file, '--wait', '1');
    assert.equal(readFileSync(file, 'utf8'), '"Name"\n"One"\n"Two"\n');
  });
});
