import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');
const COMMANDS = [
  'scripts/apex/compile.ts',
  'scripts/apex/test.ts',
  'tests/parity/run.ts',
  'tests/parity/mutations/run.ts'
];

for (const command of COMMANDS) {
  const run = (args: readonly string[], environment: NodeJS.ProcessEnv) => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, command), ...args], {
      env: environment,
      encoding: 'utf8'
    });
    return { status, stderr };
  };

  test(`${command} refuses an option that it does not know, in one sentence`, () => {
    const { status, stderr } = run(['--bogus'], process.env);
    assert.equal(status, 2);
    assert.match(stderr, /^Unknown option '--bogus'.*\n$/);
  });

  test(`${command} says what to install where there is no JDK`, () => {
    const { status, stderr } = run([], { PATH: '/nowhere' });
    assert.equal(status, 2);
    assert.match(stderr, /^Apex is compiled and run with a JDK 17 or newer; install one, .+\n$/);
  });
}
