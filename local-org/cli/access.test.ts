import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { at, list } from '../testing/json.ts';
import { SalesforceCli } from '../testing/salesforceCli.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const SETUP = {
  permissionSets: [{ name: 'Anyone', label: 'Anyone' }],
  permissionSetLicenses: [{ name: 'VisitsPsl', label: 'Visits', total: 1 }]
};

describe('the Salesforce CLI and access', () => {
  let running: RunningOrg;
  let cli: SalesforceCli;
  before(async () => {
    running = await startOrg({ setup: SETUP, home: '/' });
    cli = await SalesforceCli.signedIn(running);
  });
  after(async () => {
    await running.stop();
    cli.remove();
  });

  test('is signed in as the administrator', async () => {
    const display = await cli.run('org', 'display');
    assert.equal(at(display, 'result.id'), running.org.organizationId);
    assert.equal(at(display, 'result.username'), 'admin@local-org.example.com');
  });

  test('signs in by JWT, with the private key that belongs to the key of the org', async () => {
    const jwt = new SalesforceCli();
    const keys = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
    });
    const keyed = await startOrg({ jwtKey: jwt.file('public.pem', keys.publicKey) });
    const key = ['--jwt-key-file', jwt.file('private.pem', keys.privateKey), '--client-id', 'any'];
    const username = 'admin@local-org.example.com';
    await jwt.run('org', 'login', 'jwt', '--instance-url', keyed.url, '--username', username, ...key);
    const answer = await jwt.run('data', 'query', '--target-org', username, '--query', 'SELECT Username FROM User');
    await keyed.stop();
    jwt.remove();
    assert.deepEqual(list(at(answer, 'result.records'), 'Username'), [username]);
  });

  test('needs no signing in when the environment names org and token', async () => {
    const stateless = new SalesforceCli({ SF_ORG_INSTANCE_URL: running.url, SF_TARGET_ORG: running.org.token });
    const answer = await stateless.run('data', 'query', '--query', 'SELECT Username FROM User');
    stateless.remove();
    assert.deepEqual(list(at(answer, 'result.records'), 'Username'), ['admin@local-org.example.com']);
  });

  test('assigns a permission set', async () => {
    const answer = await cli.run('org', 'assign', 'permset', '--name', 'Anyone');
    assert.deepEqual(list(at(answer, 'result.successes'), 'value'), ['Anyone']);
  });

  test('assigns a permission set license, by its name and while seats are left', async () => {
    const answer = await cli.run('org', 'assign', 'permsetlicense', '--name', 'VisitsPsl');
    assert.deepEqual(list(at(answer, 'result.successes'), 'value'), ['VisitsPsl']);
  });

  test('lists users', async () => {
    const answer = await cli.run('org', 'list', 'users');
    assert.deepEqual(list(at(answer, 'result'), 'profileName'), ['System Administrator']);
  });

  test('shows the limits that the org counts', async () => {
    const answer = await cli.run('org', 'list', 'limits');
    assert.deepEqual(list(at(answer, 'result'), 'name'), ['DailyBulkApiBatches', 'DailyBulkV2QueryJobs']);
  });

  test('opens the user interface that the org was started with', async () => {
    const page = 'lightning/r/Contact/003Lo0000000001AAA/view';
    const answer = await cli.run('org', 'open', '--url-only', '--path', page);
    assert.equal(at(answer, 'result.url'), `${running.url}/${page}`);
  });
});
