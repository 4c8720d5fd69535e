import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, describe, test } from 'node:test';
import { ApexMachine } from '../../local-apex/apexMachine.ts';
import type { ApexRun, Nulls } from '../../local-apex/apexMachine.ts';
import { needsJdk } from '../../local-apex/testing/needsJdk.ts';
import { openLocalOrg } from '../../local-org/localOrg.ts';

const PACKAGE = fileURLToPath(new URL('testing/package', import.meta.url));
/** Tests that a limit ends, with what it says. */
const ENDED_BY_LIMIT: Readonly<Record<string, string>> = {
  'LimitTest.theHundredAndFirstQueryCannotBeCaught': 'Too many SOQL queries: 101',
  'LimitTest.theHundredAndFiftyFirstStatementCannotBeCaught': 'Too many DML statements: 151'
};

const org = openLocalOrg({ dataFolder: ':memory:', source: [PACKAGE] });
const session = org.apexSession();
const jdk = needsJdk();
const machine = jdk.skip === false ? await ApexMachine.start({ sourceFolders: [PACKAGE], org: session }) : null;
const results = (await machine?.runTests())?.results ?? [];

after(() => {
  machine?.close();
  org.close();
});

const callNotes: (method: string, parameters: object, options?: { nulls: Nulls }) => Promise<ApexRun> = async (
  method,
  parameters,
  options
) => {
  assert.ok(machine);
  return machine.callAura('Notes', method, { ...parameters }, options);
};

const namesOf = (soql: string) => session.query(soql, {}).map(({ fields }) => fields.Name);

describe('executed Apex in the embedded org', jdk, () => {
  for (const { name, failure } of results) {
    const limit = ENDED_BY_LIMIT[name];
    test(name, () => {
      if (limit === undefined) assert.equal(failure, null);
      else assert.partialDeepStrictEqual(failure, { type: 'System.LimitException', message: limit });
    });
  }

  test('leaves no record of its tests', () => {
    assert.deepEqual(namesOf('SELECT Name FROM Account'), []);
  });
});

describe('a call of a component', jdk, () => {
  test('is kept when it ends well, and told without what is hidden or empty', async () => {
    const { value, dmlStatements } = await callNotes('saved', { times: 2, name: 'Kept' });
    assert.deepEqual(namesOf(`SELECT Name FROM Account WHERE Name = 'Kept'`), ['Kept', 'Kept']);
    assert.match(JSON.stringify(value), /^\{"id":"001\w{15}"\}$/);
    assert.equal(dmlStatements, 2);
  });

  test('has nulls when they are wanted', async () => {
    const { value } = await callNotes('saved', { times: 0 }, { nulls: 'kept' });
    assert.deepEqual(value, { id: null, remark: null });
  });

  test('is undone when it fails, but for events that were published at once', async () => {
    await assert.rejects(callNotes('refused', { name: 'Undone' }), {
      type: 'System.AuraHandledException',
      message: 'Not today.'
    });
    assert.deepEqual(namesOf(`SELECT Name FROM Account WHERE Name LIKE 'Undone%'`), ['Undone tried']);
  });

  test('counts its queries', async () => {
    const { queries } = await callNotes('found', { name: 'Nobody' });
    assert.equal(queries, 1);
  });

  test('has static variables of its own', async () => {
    const both = [await callNotes('countUp', {}), await callNotes('countUp', {})];
    assert.deepEqual(
      both.map(({ value }) => value),
      [1, 1]
    );
  });

  test('reaches only what is @AuraEnabled', async () => {
    await assert.rejects(callNotes('notForComponents', {}), {
      message:
        'Notes has no static @AuraEnabled method notForComponents. Look at the method’s modifiers and annotation.'
    });
  });
});
