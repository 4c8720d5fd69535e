import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ROOT } from './projectRoot.ts';
import { INHERITING } from './testing/layouts.ts';
import { standIn } from './testing/standIn.ts';

function start(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const run = spawnSync(join(ROOT, 'scripts', script), args, { encoding: 'utf8', env: { ...process.env, ...env } });
  return { code: run.status, output: run.stdout, complaint: run.stderr };
}

for (const script of ['scratch-org', 'verify-org', 'place-action', 'uninstall']) {
  describe(`scripts/${script}`, () => {
    test('tells its options', () => {
      const { code, output } = start(script, ['--help']);
      assert.equal(code, 0);
      assert.match(output, new RegExp(`^Usage: scripts/${script} `));
    });

    test('refuses a command line without a word, in one sentence, with 2', () => {
      const { code, complaint } = start(script, []);
      assert.equal(code, 2);
      assert.match(complaint, new RegExp(`^[^\\n]+; see scripts/${script} --help\\.\\n$`));
    });
  });
}

test('a script uses the CLI that the environment variable SF names', () => {
  const sf = standIn([
    { command: 'org list metadata', has: ['Layout'], result: [{ fullName: 'Contact-Contact Layout' }] },
    { command: 'org list metadata', result: [{ fullName: 'Contact.Enable_External_User' }] },
    { command: 'data query', result: { records: [{ DeveloperName: 'Company', EntityDefinitionId: 'Account' }] } },
    { command: 'project retrieve start', files: { 'layouts/Contact-Contact Layout.layout': INHERITING } }
  ]);
  const { code, output } = start('place-action', ['acme', '--own-list'], { SF: sf.program });
  sf.remove();
  assert.equal(code, 0);
  assert.match(output, /^Layout Contact-Contact Layout:\n/);
  assert.match(output, /^\+ +<actionName>Contact.Enable_External_User<\/actionName>$/m);
  assert.match(output, /Nothing was changed. Do it with --yes.\n$/);
});

test('a CLI that is not there is told without a stack', () => {
  const { code, complaint } = start('place-action', ['acme'], { SF: '/nowhere/sf' });
  assert.equal(code, 1);
  assert.match(
    complaint,
    /^The Salesforce CLI gave no answer to: sf org list metadata .*\n {2}spawn \/nowhere\/sf ENOENT/
  );
});
