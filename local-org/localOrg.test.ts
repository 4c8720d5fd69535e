import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { openLocalOrg } from './localOrg.ts';
import { Scenario } from './testing/scenario.ts';
import { startOrg } from './testing/startOrg.ts';

describe('an org in a folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'local-org-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('keeps records, token and outbox between starts', async () => {
    const first = await startOrg({ dataFolder: folder });
    const contact = await new Scenario(first).contact();
    await first.stop();
    const second = await startOrg({ dataFolder: folder });
    const name = await new Scenario(second).text('Name', `Contact WHERE Id = '${contact}'`);
    await second.stop();
    assert.deepEqual([first.org.isNew, second.org.isNew], [true, false]);
    assert.equal(second.org.token, first.org.token);
    assert.equal(name, 'Ada Lovelace');
  });

  test('never gives an id twice, not after a restart either', async () => {
    const first = await startOrg({ dataFolder: folder });
    const shown = await new Scenario(first).create('Account', { Name: 'Seen' });
    await first.stop();
    const second = await startOrg({ dataFolder: folder });
    const next = await new Scenario(second).create('Account', { Name: 'Next' });
    await second.stop();
    assert.ok(next > shown);
  });

  test('keeps the token for its owner only, in the form that the Salesforce CLI wants', () => {
    const org = openLocalOrg({ dataFolder: folder });
    org.close();
    const file = join(folder, 'token');
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.match(readFileSync(file, 'utf8'), /^00DLo0\w{9}![\w-]{43}\n$/);
  });

  test('makes a new token when somebody emptied the file, instead of letting everybody in', async () => {
    openLocalOrg({ dataFolder: folder }).close();
    writeFileSync(join(folder, 'token'), '');
    const running = await startOrg({ dataFolder: folder });
    const headers = { authorization: 'Bearer ' };
    const response = await fetch(`${running.url}/services/data/v68.0/sobjects`, { headers });
    await running.stop();
    assert.equal(response.status, 401);
    assert.match(readFileSync(join(folder, 'token'), 'utf8'), /^00DLo0\w{9}![\w-]{43}\n$/);
  });

  for (const [what, content] of [
    ['no database', 'This is a shopping list.'.repeat(100)],
    ['an empty file', '']
  ] as const) {
    test(`says so when it holds ${what}`, () => {
      writeFileSync(join(folder, 'org.sqlite'), content);
      writeFileSync(join(folder, 'ids'), '1\n');
      assert.throws(
        () => openLocalOrg({ dataFolder: folder }),
        /^Error: (The org's file .*org\.sqlite cannot be used: file is not a database\.|The data folder holds an unfinished org\.)/
      );
    });
  }

  test('says so when its count of ids is lost', () => {
    openLocalOrg({ dataFolder: folder }).close();
    rmSync(join(folder, 'ids'));
    assert.throws(() => openLocalOrg({ dataFolder: folder }), /ids is missing, so that new ids could repeat old ones/);
  });

  test('serves one process only', () => {
    const org = openLocalOrg({ dataFolder: folder });
    assert.throws(() => openLocalOrg({ dataFolder: folder }), /cannot be used: database is locked/);
    org.close();
  });

  test('stays empty when the setup is wrong, so that the next start can succeed', () => {
    assert.throws(() => openLocalOrg({ dataFolder: folder, setup: { profiles: [{ name: 'A', license: 'B' }] } }));
    const org = openLocalOrg({ dataFolder: folder });
    org.close();
    assert.equal(org.isNew, true);
  });
});
