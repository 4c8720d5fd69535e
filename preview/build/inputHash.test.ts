import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { inputHash } from './inputHash.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'preview-hash-'));
  mkdirSync(join(root, 'sources/deep'), { recursive: true });
  writeFileSync(join(root, 'sources/deep/a.ts'), 'one');
  writeFileSync(join(root, 'lock.json'), '{}');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const hash = () => inputHash(root, ['sources', 'lock.json', 'not-there']);

test('the hash stays the same while nothing changes', () => {
  assert.equal(hash(), hash());
});

const CHANGES: [string, () => void][] = [
  [
    'a content',
    () => {
      writeFileSync(join(root, 'sources/deep/a.ts'), 'two');
    }
  ],
  [
    'a name',
    () => {
      renameSync(join(root, 'sources/deep/a.ts'), join(root, 'sources/deep/b.ts'));
    }
  ],
  [
    'a new file',
    () => {
      writeFileSync(join(root, 'sources/new.ts'), '');
    }
  ],
  [
    'a file that was missing',
    () => {
      writeFileSync(join(root, 'not-there'), '');
    }
  ],
  [
    'the lock file',
    () => {
      writeFileSync(join(root, 'lock.json'), '{"a":1}');
    }
  ]
];

for (const [what, change] of CHANGES) {
  test(`the hash changes with ${what}`, () => {
    const before = hash();
    change();
    assert.notEqual(hash(), before);
  });
}
