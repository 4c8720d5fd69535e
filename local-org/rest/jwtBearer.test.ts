import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Connection } from '@jsforce/jsforce-node';
import { openLocalOrg } from '../localOrg.ts';
import { at } from '../testing/json.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const ADMIN = 'admin@local-org.example.com';
const NOW = new Date('2026-03-01T08:00:00Z');
const SOON = NOW.getTime() / 1000 + 180;

const newKeys = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
  });
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('signing in by JWT', () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-org-jwt-'));
  const keys = newKeys();
  const strangers = newKeys();
  const jwtKey = join(folder, 'public.pem');
  let running: RunningOrg;
  before(async () => {
    writeFileSync(jwtKey, keys.publicKey);
    running = await startOrg({ jwtKey, now: () => NOW });
  });
  after(async () => {
    await running.stop();
    rmSync(folder, { recursive: true });
  });

  const signed = (claims: object, privateKey = keys.privateKey, header: object = { alg: 'RS256' }) => {
    const whole = { iss: 'app', sub: ADMIN, aud: 'https://login.salesforce.com', exp: SOON, ...claims };
    const text = `${encoded(header)}.${encoded(whole)}`;
    return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
  };
  const ask = async (form: Record<string, string>) => {
    const body = new URLSearchParams(form);
    const response = await fetch(`${running.url}/services/oauth2/token`, { method: 'POST', body });
    const json: unknown = await response.json();
    return { status: response.status, json };
  };

  test('answers with a token, and with who it belongs to', async () => {
    const { status, json } = await ask({ grant_type: GRANT, assertion: signed({}) });
    const { organizationId, token } = running.org;
    const userId = await new Scenario(running).text('Id', 'User');
    assert.deepEqual(
      { status, json },
      {
        status: 200,
        json: {
          access_token: token,
          instance_url: running.url,
          id: `${running.url}/id/${organizationId}/${userId}`,
          token_type: 'Bearer',
          issued_at: String(NOW.getTime())
        }
      }
    );
  });

  test('is what jsforce does, and then it can query', async () => {
    const connection = new Connection({ oauth2: { loginUrl: running.url } });
    await connection.authorize({ grant_type: GRANT, assertion: signed({}) });
    const { records } = await connection.query('SELECT Username FROM User');
    assert.equal(at(records, '[0].Username'), ADMIN);
  });

  for (const [what, assertion, complaint] of [
    ['nothing', () => '', 'the assertion is no JWT'],
    ['no JWT', () => 'a.b.c', 'the assertion is no JWT'],
    ['no signature', () => `${encoded({ alg: 'none' })}.${encoded({})}.`, 'the assertion is no JWT'],
    ['another algorithm', () => signed({}, keys.privateKey, { alg: 'HS256' }), 'the assertion must be a JWT of RS256'],
    [
      'the signature of a stranger',
      () => signed({}, strangers.privateKey),
      'the assertion is not signed with the key that the local org was started with'
    ],
    [
      'other claims under the same signature',
      () => signed({}).replace(/\.[^.]+\./, `.${encoded({ iss: 'app', sub: ADMIN, aud: 'org', exp: SOON + 1 })}.`),
      'the assertion is not signed with the key that the local org was started with'
    ],
    [
      'an assertion of the past',
      () => signed({ exp: NOW.getTime() / 1000 }),
      'the assertion has expired: in the local org it is 2026-03-01T08:00:00.000Z'
    ],
    ['no end', () => signed({ exp: undefined }), 'the assertion has no exp in seconds'],
    ['no audience', () => signed({ aud: [] }), 'the assertion has no aud'],
    ['no client', () => signed({ iss: '' }), 'the assertion has no iss'],
    ['nobody', () => signed({ sub: undefined }), 'the assertion has no sub'],
    [
      'another user',
      () => signed({ sub: 'ada@example.com' }),
      `every request to the local org runs as ${ADMIN}, so that nobody else can sign in`
    ]
  ] as const) {
    test(`is refused with ${what}`, async () => {
      const { status, json } = await ask({ grant_type: GRANT, assertion: assertion() });
      assert.deepEqual([status, json], [400, { error: 'invalid_grant', error_description: complaint }]);
    });
  }

  test('is the only way: other grants are refused', async () => {
    const { status, json } = await ask({ grant_type: 'password', username: ADMIN, password: 'admin' });
    assert.deepEqual([status, at(json, 'error')], [400, 'unsupported_grant_type']);
  });

  test('is refused by an org without a key', async () => {
    const keyless = await startOrg();
    const body = new URLSearchParams({ grant_type: GRANT, assertion: signed({}) });
    const response = await fetch(`${keyless.url}/services/oauth2/token`, { method: 'POST', body });
    const json: unknown = await response.json();
    await keyless.stop();
    assert.deepEqual([response.status, at(json, 'error')], [400, 'unsupported_grant_type']);
  });

  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' });
  for (const [what, content, complaint] of [
    ['a private key', keys.privateKey, 'holds a private key.'],
    ['no key', 'key', 'holds no key.'],
    ['a key of another kind', ec, 'holds no RSA key.']
  ] as const) {
    test(`cannot be set up with ${what}`, () => {
      const path = join(folder, 'other.pem');
      writeFileSync(path, content);
      assert.throws(
        () => openLocalOrg({ dataFolder: ':memory:', jwtKey: path }),
        ({ message }: Error) => message.startsWith(`${path} ${complaint} Name a PEM file with`)
      );
    });
  }
});
