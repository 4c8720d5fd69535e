import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, json, text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { Connection } from '@jsforce/jsforce-node';
import { HttpProblem } from './httpProblem.ts';
import { previewHandler } from './previewHandler.ts';

const root = mkdtempSync(join(tmpdir(), 'preview-handler-'));
const reported: string[] = [];
let server: Server;

before(async () => {
  const folder = join(root, 'built');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<title>Preview</title>');
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'notes.txt'), 'secret');
  writeFileSync(join(root, 'secret.html'), 'secret');
  const apex = new Map<string, (parameters: unknown) => Promise<unknown>>([
    ['Echo.say', (parameters) => Promise.resolve({ parameters })],
    ['Echo.refuse', () => Promise.reject(new HttpProblem(404, 'There is no such contact.'))],
    ['Echo.break', () => Promise.reject(new Error('The org does not answer.'))]
  ]);
  const org = { connection: new Connection({ instanceUrl: 'http://127.0.0.1:9' }), outbox: () => [] };
  const handler = previewHandler({ folder, org, apex, report: (line) => reported.push(line) });
  server = createServer((incoming, response) => {
    void handler(incoming, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(root, { recursive: true });
});

interface Call {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends the path as it is; fetch would tidy it up first. */
function call(path: string, { method = 'GET', headers = {}, body = '' }: Call = {}): Promise<IncomingMessage> {
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: address.port, path, method, headers }, resolve).on('error', reject).end(body);
  });
}

function post(path: string, body: string, type = 'application/json'): Promise<IncomingMessage> {
  return call(path, { method: 'POST', headers: { 'content-type': type }, body });
}

describe('files', () => {
  const PAGES = ['/', '/lightning/o/Contact/list', '/lightning/r/Contact/003000000000001AAA/view', '//outbox'];
  for (const path of PAGES) {
    test(`${path} is the page of the application`, async () => {
      const response = await call(path);
      assert.equal(response.statusCode, 200);
      assert.equal(await text(response), '<title>Preview</title>');
    });
  }

  test('the page may load scripts from here only', async () => {
    const response = await call('/');
    response.resume();
    assert.match(String(response.headers['content-security-policy']), /default-src 'none'; script-src 'self'/);
    assert.equal(response.headers['x-content-type-options'], 'nosniff');
  });

  test('assets may be kept for good, because their names change with their content', async () => {
    const response = await call('/assets/app-1a2b.js');
    response.resume();
    assert.equal(response.headers['content-type'], 'text/javascript; charset=utf-8');
    assert.match(response.headers['cache-control'] ?? '', /immutable/);
  });

  const NOTHING = [
    '/../secret.html',
    '/assets/../../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/assets/..\\..\\secret.html',
    'http://evil.example/secret.html',
    '/notes.txt',
    '/assets/gone.js',
    '/services/data'
  ];
  for (const path of NOTHING) {
    test(`${path} leads nowhere`, async () => {
      const response = await call(path);
      assert.equal(response.statusCode, 404);
      assert.doesNotMatch(await text(response), /secret/);
    });
  }
});

describe('Apex calls', () => {
  test('parameters go in and the result comes out as JSON', async () => {
    const response = await post('/apex/Echo/say', '{"recordId":"003"}');
    assert.equal(response.statusCode, 200);
    assert.deepEqual(await json(response), { parameters: { recordId: '003' } });
  });

  test('a long result is compressed for a browser that understands it', async () => {
    const parameters = { grants: 'Permission Set '.repeat(1_000) };
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip, br' };
    const response = await call('/apex/Echo/say', { method: 'POST', headers, body: JSON.stringify(parameters) });
    const bytes = await buffer(response);
    assert.equal(response.headers['content-encoding'], 'gzip');
    assert.ok(bytes.length < 1_000, `${bytes.length} bytes`);
    assert.deepEqual(JSON.parse(gunzipSync(bytes).toString()), { parameters });
  });

  const REFUSED: [string, () => Promise<IncomingMessage>, number, RegExp][] = [
    ['a method that does not exist', () => post('/apex/Echo/shout', '{}'), 404, /no Apex method Echo\.shout/],
    ['a name that every object has', () => post('/apex/Echo/constructor', '{}'), 404, /no Apex method/],
    ['anything but POST', () => call('/apex/Echo/say'), 405, /POST/],
    ['a form of another site', () => post('/apex/Echo/say', '{}', 'text/plain'), 415, /application\/json/],
    ['something that is not JSON', () => post('/apex/Echo/say', '{'), 400, /not valid JSON/],
    ['JSON that is not an object', () => post('/apex/Echo/say', '[1]'), 400, /JSON object/],
    ['a body without end', () => post('/apex/Echo/say', `"${'x'.repeat(1_000_001)}"`), 413, /1000000 bytes/],
    ['what the method itself refuses', () => post('/apex/Echo/refuse', '{}'), 404, /no such contact/]
  ];
  for (const [what, send, status, message] of REFUSED) {
    test(`${what} is refused with ${status} and a sentence`, async () => {
      const response = await send();
      assert.equal(response.statusCode, status);
      assert.match(await text(response), message);
    });
  }

  test('a failure of the method is answered with 500 and reported to the terminal without its text', async () => {
    const response = await post('/apex/Echo/break', '{}');
    assert.equal(response.statusCode, 500);
    assert.deepEqual(await json(response), { message: 'The org does not answer.' });
    assert.deepEqual(reported, ['POST /apex/Echo/break failed: Error']);
  });
});

describe('data of pages', () => {
  const REFUSED: [string, string, number][] = [
    ['an id that is none', "/preview/api/people/003'%20OR%20Name%20LIKE%20'", 400],
    ['an id that is too short', '/preview/api/users/005', 400],
    ['a collection that does not exist', '/preview/api/accounts', 404],
    ['a path that is too long', '/preview/api/people/003000000000001AAA/more', 404]
  ];
  for (const [what, path, status] of REFUSED) {
    test(`${what} is refused with ${status}`, async () => {
      const response = await call(path);
      response.resume();
      assert.equal(response.statusCode, status);
    });
  }

  test('they can only be read', async () => {
    const response = await call('/preview/api/people', { method: 'DELETE' });
    response.resume();
    assert.equal(response.statusCode, 405);
  });

  test('the outbox of an org that keeps one is a list', async () => {
    assert.deepEqual(await json(await call('/preview/api/outbox')), { mails: [] });
  });
});
