import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { at, list } from './testing/json.ts';
import { startOrg } from './testing/startOrg.ts';
import type { RunningOrg } from './testing/startOrg.ts';

const SF = fileURLToPath(new URL('../node_modules/@salesforce/cli/bin/run.js', import.meta.url));

/** The real Salesforce CLI, in the version that the project pins, with a home of its own. Slow: seconds for a command. */
describe('the Salesforce CLI', () => {
  let running: RunningOrg;
  let home = '';
  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'local-org-sf-'));
    running = await startOrg({
      setup: { organization: { name: 'CLI' }, permissionSets: [{ name: 'Anyone', label: 'Anyone' }] }
    });
    await sf('org', 'login', 'access-token', '--instance-url', running.url, '--no-prompt', '--alias', 'local');
  });
  after(async () => {
    await running.stop();
    rmSync(home, { recursive: true });
  });

  /** Runs a command; resolves to the JSON that it prints, whether it succeeded or not. */
  const sf = (...command: string[]) =>
    new Promise<unknown>((resolve, reject) => {
      const env = {
        PATH: process.env['PATH'],
        HOME: home,
        CI: 'true',
        SF_ACCESS_TOKEN: running.org.token,
        SF_DISABLE_TELEMETRY: 'true',
        SF_AUTOUPDATE_DISABLE: 'true',
        SF_SKIP_NEW_VERSION_CHECK: 'true',
        SF_USE_GENERIC_UNIX_KEYCHAIN: 'true'
      };
      execFile(process.execPath, [SF, ...command, '--json'], { env, cwd: home }, (error, stdout) => {
        try {
          resolve(JSON.parse(stdout));
        } catch {
          reject(error ?? new Error(`sf ${command.join(' ')} printed no JSON: ${stdout}`));
        }
      });
    });

  test('is logged in as the administrator', async () => {
    const display = await sf('org', 'display', '--target-org', 'local');
    assert.equal(at(display, 'result.id'), running.org.organizationId);
    assert.equal(at(display, 'result.username'), 'admin@local-org.example.com');
  });

  test('queries, also through relationships', async () => {
    const soql = 'SELECT Name, Profile.Name FROM User';
    const answer = await sf('data', 'query', '--target-org', 'local', '--query', soql);
    assert.deepEqual(list(at(answer, 'result.records'), 'Profile.Name'), ['System Administrator']);
  });

  test('creates a record, and shows why one was refused', async () => {
    const create = (values: string) =>
      sf('data', 'create', 'record', '--target-org', 'local', '--sobject', 'Account', '--values', values);
    assert.equal(at(await create("Name='Acme'"), 'result.success'), true);
    assert.match(String(at(await create("Phone='1'"), 'message')), /Required fields are missing: \[Name\]/);
  });

  test('finds, changes and deletes a record by a field', async () => {
    const record = (verb: string, ...more: string[]) =>
      sf(
        'data',
        verb,
        'record',
        '--target-org',
        'local',
        '--sobject',
        'Contact',
        '--where',
        "LastName='Hopper'",
        ...more
      );
    await sf('data', 'create', 'record', '-o', 'local', '--sobject', 'Contact', '--values', "LastName='Hopper'");
    assert.equal(at(await record('update', '--values', "FirstName='Grace'"), 'result.success'), true);
    assert.equal(at(await record('get'), 'result.Name'), 'Grace Hopper');
    assert.equal(at(await record('delete'), 'result.success'), true);
  });

  test('imports a tree', async () => {
    const file = join(home, 'tree.json');
    const contact = { attributes: { type: 'Contact', referenceId: 'child' }, LastName: 'Leaf' };
    const account = {
      attributes: { type: 'Account', referenceId: 'top' },
      Name: 'Tree',
      Contacts: { records: [contact] }
    };
    writeFileSync(file, JSON.stringify({ records: [account] }));
    const answer = await sf('data', 'import', 'tree', '--target-org', 'local', '--files', file);
    assert.deepEqual(list(at(answer, 'result'), 'refId'), ['top', 'child']);
  });

  test('assigns a permission set', async () => {
    const answer = await sf('org', 'assign', 'permset', '--target-org', 'local', '--name', 'Anyone');
    assert.deepEqual(list(at(answer, 'result.successes'), 'value'), ['Anyone']);
  });
});
