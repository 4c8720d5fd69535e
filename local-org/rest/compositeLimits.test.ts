import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { at, list } from '../testing/json.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const BASE = '/services/data/v68.0';
const times = <T>(count: number, make: (number: number) => T) => Array.from({ length: count }, (_, n) => make(n));
const create = (referenceId: string, body: object, version = '68.0') => ({
  referenceId,
  method: 'POST',
  url: `/services/data/v${version}/sobjects/Account`,
  body
});
const oneGraph = (compositeRequest: unknown[]) => ({ graphs: [{ graphId: 'g', compositeRequest }] });
const typed = (type: string) => ({ attributes: { type }, Name: 'x', LastName: 'x' });

/** Accounts that refer to each other in a row. */
const chain = (length: number) =>
  times(length, (n) => create(`r${n}`, { Name: n === 0 ? 'First' : `@{r${n - 1}.id}` }));

/** An account in an account in an account. */
const nested = (levels: number): object => ({
  attributes: { type: 'Account', referenceId: `level${levels}` },
  Name: 'Level',
  ...(levels > 1 ? { ChildAccounts: { records: [nested(levels - 1)] } } : {})
});

describe('limits of composite requests', () => {
  let running: RunningOrg;
  let given: Scenario;
  before(async () => {
    running = await startOrg();
    given = new Scenario(running);
  });
  after(() => running.stop());

  const send = async (path: string, body: unknown) => {
    const json: unknown = await (await given.post(path, body)).json();
    return json;
  };
  const query = (n: number) => ({
    referenceId: `q${n}`,
    method: 'GET',
    url: `${BASE}/query?q=SELECT+COUNT()+FROM+Account`
  });

  for (const [limit, path, fits, isTooMuch] of [
    ['5 queries', '/composite', { compositeRequest: times(5, query) }, { compositeRequest: times(6, query) }],
    ['15 levels in a graph', '/composite/graph', oneGraph(chain(15)), oneGraph(chain(16))],
    [
      '15 different nodes',
      '/composite/graph',
      oneGraph(times(15, (n) => create(`r${n}`, { Name: 'x' }, `${50 + n}.0`))),
      oneGraph(times(16, (n) => create(`r${n}`, { Name: 'x' }, `${50 + n}.0`)))
    ],
    [
      '10 changes between objects',
      '/composite/sobjects',
      { records: times(10, (n) => typed(n % 2 ? 'Account' : 'Contact')) },
      { records: times(11, (n) => typed(n % 2 ? 'Account' : 'Contact')) }
    ],
    ['5 levels in a tree', '/composite/tree/Account', { records: [nested(5)] }, { records: [nested(6)] }],
    [
      '25 requests in a batch',
      '/composite/batch',
      { batchRequests: times(25, () => ({ method: 'GET', url: 'v68.0/limits' })) },
      { batchRequests: times(26, () => ({ method: 'GET', url: 'v68.0/limits' })) }
    ]
  ] as const) {
    test(`${limit} are taken, more are refused`, async () => {
      assert.notEqual(at(await send(path, fits), '[0].errorCode'), 'LIMIT_EXCEEDED');
      assert.equal(at(await send(path, isTooMuch), '[0].errorCode'), 'LIMIT_EXCEEDED');
    });
  }

  test('200 ids are deleted at a time, more are refused', async () => {
    const ids = (count: number) => times(count, () => '001Lo0000zzzzzz').join(',');
    assert.equal((await given.send('DELETE', `/composite/sobjects?ids=${ids(200)}`)).status, 200);
    assert.equal((await given.send('DELETE', `/composite/sobjects?ids=${ids(201)}`)).status, 400);
  });

  test('after 14 graphs that failed the rest is not tried', async () => {
    const graphs = times(16, (n) => ({
      graphId: `g${n}`,
      compositeRequest: [create('a', n === 15 ? { Name: 'x' } : {})]
    }));
    const answer = await send('/composite/graph', { graphs });
    const codes = list(at(answer, 'graphs'), 'graphResponse.compositeResponse[0].body[0].errorCode');
    assert.deepEqual(codes, [...times(14, () => 'REQUIRED_FIELD_MISSING'), 'PROCESSING_HALTED', 'PROCESSING_HALTED']);
    assert.deepEqual([...new Set(list(at(answer, 'graphs'), 'isSuccessful'))], [false]);
  });

  test('a graph is made of records only', async () => {
    const answer = await send('/composite/graph', oneGraph([query(1)]));
    assert.match(String(at(answer, '[0].message')), /The nodes of a graph are records/);
  });

  test('references cannot make a request larger than requests may be', async () => {
    const Description = 'x'.repeat(30_000);
    const bomb = create('b', { Name: 'x', Description: '@{found.records[0].Description}'.repeat(1000) });
    const id = await given.create('Account', { Name: 'Long', Description });
    const url = `${BASE}/query?q=SELECT+Description+FROM+Account+WHERE+Id='${id}'`;
    const answer = await send('/composite', { compositeRequest: [{ referenceId: 'found', method: 'GET', url }, bomb] });
    assert.equal(at(answer, 'compositeResponse[1].body[0].errorCode'), 'LIMIT_EXCEEDED');
  });

  test('composite resources take POST only', async () => {
    for (const path of ['', '/graph', '/batch', '/tree/Account']) {
      assert.equal((await given.send('GET', `/composite${path}`)).status, 405);
    }
  });

  test('a tree with the same reference twice is refused', async () => {
    const record = { attributes: { type: 'Account', referenceId: 'same' }, Name: 'x' };
    const answer = await send('/composite/tree/Account', { records: [record, record] });
    assert.equal(at(answer, 'results[0].errors[0].message'), 'Duplicate ReferenceId provided in the request.');
  });
});
