import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { BulkClient } from '../testing/bulkClient.ts';
import { at } from '../testing/json.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const BASE = '/services/data/v68.0';
const MEGABYTE = 1024 * 1024;

describe('hostile input is answered with an error, and nothing is saved', () => {
  let running: RunningOrg;
  let given: Scenario;
  let accounts = 0;
  before(async () => {
    running = await startOrg();
    given = new Scenario(running);
    await given.create('Account', { Name: 'Good' });
    accounts = await given.count('Account');
  });
  after(async () => {
    assert.equal(await given.count('Account'), accounts);
    await running.stop();
  });

  const post = async (body: string | Uint8Array, type = 'application/json') => {
    const response = await fetch(`${running.url}${BASE}/sobjects/Account`, {
      method: 'POST',
      headers: { authorization: `Bearer ${running.org.token}`, 'content-type': type },
      body
    });
    const json: unknown = await response.json();
    return { status: response.status, code: at(json, '[0].errorCode'), message: String(at(json, '[0].message')) };
  };
  const query = async (q: string) => {
    const response = await fetch(`${running.url}${BASE}/query?q=${q}`, {
      headers: { authorization: `Bearer ${running.org.token}` }
    });
    const json: unknown = await response.json();
    return { status: response.status, code: at(json, '[0].errorCode') };
  };
  const utf16 = (json: string) => new Uint8Array(Buffer.from(json, 'utf16le'));

  for (const [what, body, type, status] of [
    ['a million brackets', '['.repeat(MEGABYTE), 'application/json', 400],
    ['a million objects in each other', '{"a":'.repeat(MEGABYTE) + '1' + '}'.repeat(MEGABYTE), 'application/json', 400],
    ['a million keys', `{${Array.from({ length: 100_000 }, (_, n) => `"k${n}":1`).join()}}`, 'application/json', 400],
    ['UTF-16', utf16('{"Name":"wide"}'), 'application/json', 400],
    ['UTF-16 that says so', utf16('{"Name":"wide"}'), 'application/json; charset=utf-16', 415],
    [
      'Latin 1 that says so',
      new Uint8Array(Buffer.from('{"Name":"Zoë"}', 'latin1')),
      'application/json; charset=iso-8859-1',
      415
    ],
    ['Latin 1 that says nothing', new Uint8Array(Buffer.from('{"Name":"Zoë"}', 'latin1')), 'application/json', 400],
    ['UTF-8 that breaks off', new Uint8Array([...Buffer.from('{"Name":"'), 0xf0, 0x9f]), 'application/json', 400],
    ['half a character', '{"Name":"\\ud83d"}', 'application/json', 400],
    ['half a character as a key', '{"Name":"x","\\ud83d":1}', 'application/json', 400],
    ['the character 0', '{"Name":"A\\u0000B"}', 'application/json', 400],
    ['numbers without end', '{"Name":"x","AnnualRevenue":1e999}', 'application/json', 400],
    ['a prototype', '{"Name":"x","__proto__":{"createable":true}}', 'application/json', 400],
    ['a form', 'Name=x', 'application/x-www-form-urlencoded', 400],
    ['a multipart body', 'x', 'multipart/form-data; boundary=x', 501]
  ] as const) {
    test(`${what}: ${status}`, async () => {
      const answer = await post(body, type);
      assert.equal(answer.status, status, answer.message);
    });
  }

  test('a CSV in place of a record', async () => {
    assert.equal((await post('Name\nx\n', 'text/csv')).status, 400);
  });

  test('compressed bodies, which could hide gigabytes', async () => {
    const response = await fetch(`${running.url}${BASE}/sobjects/Account`, {
      method: 'POST',
      headers: { authorization: `Bearer ${running.org.token}`, 'content-encoding': 'gzip' },
      body: new Uint8Array([0x1f, 0x8b])
    });
    assert.equal(response.status, 501);
  });

  for (const [what, q] of [
    ['bytes that are no text', '%FF%FE'],
    ['half a character', 'SELECT+Id+FROM+Account+WHERE+Name=%27%ED%A0%80%27'],
    ['the character 0', 'SELECT+Id+FROM+Account+WHERE+Name=%27%00%27'],
    ['nothing', '']
  ] as const) {
    test(`a query of ${what}`, async () => {
      assert.deepEqual(await query(q), { status: 400, code: 'MALFORMED_QUERY' });
    });
  }

  test('a query of brackets in each other', async () => {
    const nested = `SELECT+Id+FROM+Account+WHERE+${'('.repeat(3000)}`;
    assert.deepEqual(await query(nested), { status: 400, code: 'QUERY_TOO_COMPLICATED' });
  });

  test('a query longer than Salesforce takes, hidden in a composite request', async () => {
    const ids = Array.from({ length: 100_000 }, () => `'001Lo0000zzzzzz'`).join();
    const url = `${BASE}/query?q=SELECT+Id+FROM+Account+WHERE+Id+IN+(${ids})`;
    const response = await given.post('/composite/batch', { batchRequests: [{ method: 'GET', url: url.slice(15) }] });
    const json: unknown = await response.json();
    assert.equal(at(json, 'results[0].result[0].errorCode'), 'MALFORMED_QUERY');
  });

  test('a path of any kind', async () => {
    const segment = fc.oneof(
      fc.constantFrom('..', '%2e%2e', '%00', '%ff', '%', "'", '{}', 'Account', 'Id'),
      fc.string()
    );
    await fc.assert(
      fc.asyncProperty(fc.array(segment, { minLength: 1, maxLength: 5 }), async (segments) => {
        const path = segments.map((each) => (each.startsWith('%') ? each : encodeURIComponent(each))).join('/');
        const response = await fetch(`${running.url}${BASE}/sobjects/${path}`, {
          method: 'DELETE',
          headers: { authorization: `Bearer ${running.org.token}` }
        });
        // an answer that nobody reads keeps its connection
        await response.arrayBuffer();
        assert.ok(response.status >= 400 && response.status !== 500, `${response.status} for ${path}`);
      }),
      { numRuns: 200 }
    );
  });

  test('HTTP that breaks off or is none', async () => {
    const { port } = new URL(running.url);
    const head = `POST ${BASE}/sobjects/Account HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${running.org.token}\r\n`;
    const [broken, none] = [`${head}Content-Length: 100\r\n\r\n{"Name":`, '\0\r\n\r\n'].map(async (sent) => {
      const socket = connect(Number(port), '127.0.0.1');
      socket.end(sent);
      return text(socket);
    });
    assert.doesNotMatch(String(await broken), /HTTP\/1.1 2/);
    assert.match(String(await none), /^HTTP\/1.1 400/);
    assert.equal((await query('SELECT+Id+FROM+Account')).status, 200);
  });

  describe('in a bulk job', () => {
    const failure = async (csv: string) => {
      const bulk = new BulkClient(running, running.org.token);
      const id = await bulk.load({ object: 'Account', operation: 'insert' }, csv);
      return String(at(await bulk.finished(id), 'errorMessage'));
    };

    for (const [what, csv] of [
      ['a million columns', `Name${','.repeat(MEGABYTE)}\nx\n`],
      ['one endless line', `Name\n${'x'.repeat(20 * MEGABYTE)}`],
      ['one endless quote', `Name\n"${'x""'.repeat(5 * MEGABYTE)}`],
      ['a last record that is wrong', `Name\n${'x\n'.repeat(100_000)}"`]
    ] as const) {
      test(what, async () => {
        assert.match(await failure(csv), /^InvalidBatch : Record \d+ has /);
      });
    }

    for (const [what, body] of [
      ['bytes that are no text', new Uint8Array([...Buffer.from('Name\n'), 0xff])],
      ['the character 0', new Uint8Array(Buffer.from('Name\nA\0B\n'))]
    ] as const) {
      test(what, async () => {
        const bulk = new BulkClient(running, running.org.token);
        const id = await bulk.create({ object: 'Account', operation: 'insert' });
        const response = await fetch(`${running.url}${BASE}/jobs/ingest/${id}/batches`, {
          method: 'PUT',
          headers: { authorization: `Bearer ${running.org.token}`, 'content-type': 'text/csv' },
          body
        });
        assert.equal(response.status, 400);
      });
    }
  });
});
