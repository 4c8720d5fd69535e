import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIELD_RULES } from './fieldRules.ts';
import { INPUT_RULES } from './inputRules.ts';
import { MIXED_DML } from './mixedDml.ts';
import { RULES } from './rules.ts';

const ALL = [...RULES, ...FIELD_RULES, ...INPUT_RULES, MIXED_DML];

test('every rule has a name of its own', () => {
  assert.equal(new Set(ALL.map(({ id }) => id)).size, ALL.length);
});

test('every rule says where it comes from', () => {
  assert.deepEqual(
    ALL.filter(({ source }) => source.trim() === ''),
    []
  );
});
