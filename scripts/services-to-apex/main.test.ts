import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { encoding: 'utf8' });
}

test('--help says what the build does', () => {
  const { status, stdout } = run('--help');
  assert.deepEqual([status, stdout.split('\n')[0]], [0, 'Usage: npm run build:apex [-- --check]']);
});

test('an unknown option ends with 2 and the help', () => {
  const { status, stderr } = run('--force');
  assert.deepEqual([status, /'--force'[\s\S]*Usage: npm run build:apex/.test(stderr)], [2, true]);
});
