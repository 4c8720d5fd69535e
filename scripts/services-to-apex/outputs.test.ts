import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { differences, write } from './outputs.ts';

const FILES = new Map([
  ['classes/One.cls', 'one'],
  ['classes/Two.cls', 'two'],
  ['docs/page.md', 'page']
]);
const FOLDERS = ['classes'];
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outputs-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function written(): void {
  write(root, FILES, differences(root, FILES, FOLDERS));
}

test('nothing differs behind a build', () => {
  written();
  assert.deepEqual(differences(root, FILES, FOLDERS), []);
});

test('everything is missing before the first build', () => {
  assert.deepEqual(
    differences(root, FILES, FOLDERS).map(({ kind }) => kind),
    ['missing', 'missing', 'missing']
  );
});

test('a file that was changed by hand is stale', () => {
  written();
  writeFileSync(join(root, 'classes/One.cls'), 'mended here');
  assert.deepEqual(differences(root, FILES, FOLDERS), [{ path: 'classes/One.cls', kind: 'stale' }]);
});

test('a file that was removed is missing', () => {
  written();
  rmSync(join(root, 'classes/Two.cls'));
  assert.deepEqual(differences(root, FILES, FOLDERS), [{ path: 'classes/Two.cls', kind: 'missing' }]);
});

test('a file that is no longer generated is extra', () => {
  written();
  writeFileSync(join(root, 'classes/Three.cls'), 'three');
  assert.deepEqual(differences(root, FILES, FOLDERS), [{ path: 'classes/Three.cls', kind: 'extra' }]);
});

test('what stands beside a generated page is none of its business', () => {
  written();
  writeFileSync(join(root, 'docs/other.md'), 'other');
  assert.deepEqual(differences(root, FILES, FOLDERS), []);
});

test('a build mends what was changed', () => {
  written();
  writeFileSync(join(root, 'classes/One.cls'), 'mended here');
  written();
  assert.equal(readFileSync(join(root, 'classes/One.cls'), 'utf8'), 'one');
});

test('a build removes classes that no longer exist', () => {
  mkdirSync(join(root, 'classes'));
  writeFileSync(join(root, 'classes/Three.cls'), 'three');
  written();
  assert.equal(existsSync(join(root, 'classes/Three.cls')), false);
});
