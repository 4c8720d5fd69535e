import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { at } from '../testing/json.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const RUNS = { numRuns: 200 };

describe('wild input', () => {
  let running: RunningOrg;
  let given: Scenario;
  before(async () => {
    running = await startOrg();
    given = new Scenario(running);
  });
  after(() => running.stop());

  test('text of every script comes back as it went in, without the blanks around it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 15 }), async (text) => {
        fc.pre(text.trim() !== '' && text.trim().length <= 80);
        const id = await given.create('Contact', { LastName: text });
        assert.equal(await given.text('LastName', `Contact WHERE Id = '${id}'`), text.trim());
      }),
      RUNS
    );
  });

  test('a record of any shape is saved or refused in words, and never breaks the org', async () => {
    const names = fc.constantFrom(
      'LastName',
      'AccountId',
      'Birthdate',
      'Email',
      'Id',
      'attributes',
      'Account',
      '__proto__'
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, fc.jsonValue({ maxDepth: 2 })), async (fields) => {
        const response = await given.post('/sobjects/Contact', fields);
        const body: unknown = await response.json();
        assert.ok([201, 400, 501].includes(response.status), JSON.stringify({ fields, body }));
        assert.equal(typeof at(body, response.status === 201 ? 'id' : '[0].message'), 'string');
      }),
      RUNS
    );
  });

  test('a composite request of any shape is answered or refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', '/graph', '/batch', '/tree/Account', '/sobjects'),
        fc.jsonValue(),
        async (path, body) => {
          const keys = ['compositeRequest', 'graphs', 'batchRequests', 'records'];
          const wrapped = Object.fromEntries(keys.map((key) => [key, [body]]));
          for (const sent of [body, wrapped]) {
            const response = await given.post(`/composite${path}`, sent);
            assert.ok([200, 400, 501].includes(response.status), JSON.stringify({ path, sent }));
          }
        }
      ),
      RUNS
    );
  });
});
