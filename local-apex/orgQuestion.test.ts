import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { ApexMachine } from './apexMachine.ts';
import { needsJdk } from './testing/needsJdk.ts';
import { startSampleMachine } from './testing/sampleMachine.ts';
import { ScriptedOrg } from './testing/scriptedOrg.ts';

describe('Apex that asks an org', needsJdk(), () => {
  const org = new ScriptedOrg();
  let machine: ApexMachine;
  before(async () => {
    machine = await startSampleMachine(org);
  });
  beforeEach(() => {
    org.reset();
  });
  after(() => {
    machine.close();
  });
  const ask = (method: string, ...args: readonly unknown[]) => machine.call('OrgCalls', method, args);

  test('sends queries with the values of their binds, and in whose rights they are meant', async () => {
    await ask('find', ['A', 'B'], '2024-02-29');
    assert.deepEqual(org.queries, [
      {
        soql: 'SELECT Id, Name FROM Account WHERE (Name IN :names AND CreatedDate > :after)',
        binds: { names: ['A', 'B'], after: '2024-02-29' },
        accessMode: 'user'
      }
    ]);
  });

  test('gets records with values of their types', async () => {
    org.rows = [{ type: 'Account', fields: { Id: '001000000000001', NumberOfEmployees: 5 } }];
    const { value } = await ask('describeFirst');
    assert.equal(value, 'Account 001000000000001AAA 6');
  });

  test('sends what an update changed, and nothing else', async () => {
    org.rows = [{ type: 'Account', fields: { Id: '001000000000001AAA', Name: 'Old', NumberOfEmployees: 5 } }];
    await ask('rename', 'New');
    assert.deepEqual(
      org.saves.map(({ operation, records }) => [operation, records]),
      [['update', [{ type: 'Account', fields: { Id: '001000000000001AAA', Name: 'New' } }]]]
    );
  });

  test('says whether users are told by e-mail', async () => {
    await ask('createUser', true);
    assert.deepEqual(
      org.saves.map(({ options, accessMode, allOrNone }) => [options, accessMode, allOrNone]),
      [[{ triggerUserEmail: true }, 'user', false]]
    );
  });

  test('catches a query that the org refuses', async () => {
    org.refusal = { statusCode: 'INVALID_FIELD', message: 'No such column' };
    const { value } = await ask('describeProblem');
    assert.equal(value, 'System.QueryException: No such column');
  });

  test('cannot catch what the org does not emulate', async () => {
    org.refusal = { statusCode: 'NOT_EMULATED', message: 'Grouping by cube' };
    await assert.rejects(ask('describeProblem'), { type: 'NotEmulated', message: /^Grouping by cube is not/ });
  });

  test('fails with the defect of an org that breaks', async () => {
    org.defect = new RangeError('broken');
    await assert.rejects(ask('describeProblem'), { name: 'RangeError', message: 'broken' });
  });

  test('has saved nothing when it fails', async () => {
    await assert.rejects(ask('saveAndFail'), { type: 'System.IllegalArgumentException' });
    assert.deepEqual(org.steps, ['begin', 'savepoint 1', 'rollback 1', 'release 1']);
  });
});
