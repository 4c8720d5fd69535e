import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RULES_FILE } from './rulesFile.ts';
import { ALL_RULES, rulesPage } from './rulesPage.ts';

test('every rule has a name of its own', () => {
  assert.equal(new Set(ALL_RULES.map(({ id }) => id)).size, ALL_RULES.length);
});

test('every rule says where it comes from', () => {
  assert.deepEqual(
    ALL_RULES.filter(({ source }) => source.trim() === ''),
    []
  );
});

test('docs/rules.md lists the rules as they are; npm run rules writes it', () => {
  assert.equal(readFileSync(RULES_FILE, 'utf8'), rulesPage());
});
