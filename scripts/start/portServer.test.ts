import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { listen, type PortServer } from './portServer.ts';

let server: PortServer;

beforeEach(async () => {
  server = await listen(0);
});

afterEach(() => server.close());

/** fetch would not let us lie about Host. */
async function get(headers: IncomingHttpHeaders): Promise<{ status: number | undefined; body: string }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, headers }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, body: await text(response) };
}

test('until there is something to answer with, requests get 503', async () => {
  assert.deepEqual(await get({}), { status: 503, body: 'The preview is still starting.\n' });
});

test('a busy port is refused with what to do about it', async () => {
  await assert.rejects(listen(server.port), {
    name: 'StartError',
    exitCode: 1,
    message: `Port ${server.port} is in use; stop what uses it, or choose another with --port.`
  });
});

describe('requests from elsewhere', () => {
  beforeEach(() => {
    server.answerWith((_request, response) => {
      response.end('answered');
    });
  });

  const port = () => String(server.port);
  const CASES: [string, () => IncomingHttpHeaders, number][] = [
    ['this computer by address', () => ({ host: `127.0.0.1:${port()}` }), 200],
    ['this computer by name', () => ({ host: `localhost:${port()}` }), 200],
    ['a page of the preview', () => ({ origin: `http://127.0.0.1:${port()}` }), 200],
    ['a host name that was bent to this computer', () => ({ host: `evil.example:${port()}` }), 403],
    ['another port', () => ({ host: '127.0.0.1:1' }), 403],
    ['a page of another site', () => ({ origin: 'https://evil.example' }), 403],
    ['a page of another program on this computer', () => ({ origin: 'http://127.0.0.1:1' }), 403],
    ['a page without an origin of its own', () => ({ origin: 'null' }), 403]
  ];
  for (const [who, headers, status] of CASES) {
    test(`${who}: ${status}`, async () => {
      assert.equal((await get(headers())).status, status);
    });
  }
});

test('closing waits for a request that is being answered', async () => {
  const arrived = new Promise<() => void>((resolve) => {
    server.answerWith((_request, response) => {
      resolve(() => response.end('finished'));
    });
  });
  const answer = get({});
  const finish = await arrived;
  const closed = server.close();
  finish();
  assert.equal((await answer).body, 'finished');
  await closed;
});

test('closing does not wait for a connection that asks nothing', async () => {
  const idle = connect(server.port, '127.0.0.1');
  await once(idle, 'connect');
  await server.close();
  await once(idle, 'close');
  assert.ok(idle.destroyed);
});
