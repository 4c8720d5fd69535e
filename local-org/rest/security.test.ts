import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

describe('who may talk to the org', () => {
  let running: RunningOrg;
  before(async () => {
    running = await startOrg();
  });
  after(() => running.stop());

  /** The status that a request with these headers gets; fetch would not send a foreign Host. */
  const status = (headers: OutgoingHttpHeaders) =>
    new Promise<number>((resolve, reject) => {
      const { port } = new URL(running.url);
      const sent = request({
        port,
        host: '127.0.0.1',
        path: '/services/data/v68.0/sobjects',
        headers: { authorization: `Bearer ${running.org.token}`, ...headers }
      });
      sent.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end();
    });

  test('local programs', async () => {
    const { port } = new URL(running.url);
    assert.equal(await status({}), 200);
    assert.equal(await status({ host: `localhost:${port}` }), 200);
    assert.equal(await status({ origin: running.url }), 200);
  });

  for (const host of ['evil.example', 'evil.example:80', '127.0.0.1:1', '127.0.0.1.evil.example']) {
    test(`nobody who came by the name ${host}`, async () => {
      assert.equal(await status({ host }), 403);
    });
  }

  for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1']) {
    test(`no page of ${origin}`, async () => {
      assert.equal(await status({ origin }), 403);
    });
  }

  for (const authorization of ['', 'Bearer', 'Bearer x', 'Basic YTpi']) {
    test(`nobody with "${authorization}" for a token`, async () => {
      assert.equal(await status({ authorization }), 401);
    });
  }
});
