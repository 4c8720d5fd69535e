import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { differenceOf } from './outcome.ts';

const between = (script: unknown, apex: unknown) => differenceOf({ value: script }, { value: apex });

describe('two outcomes', () => {
  test('differ where the first values do', () => {
    const found = between([{ params: ['a', 'b'] }], [{ params: ['a', 'c'] }]);
    assert.deepEqual(found, { path: '[0].params[1]', script: 'b', apex: 'c' });
  });

  test('differ by the length of a list', () => {
    assert.deepEqual(between([1], [1, 2]), { path: '.length', script: 1, apex: 2 });
  });

  test('differ by case', () => {
    assert.notEqual(between('a', 'A'), null);
  });

  test('are the same when a member is missing on one side and null on the other', () => {
    assert.equal(between({ name: 'a' }, { name: 'a', label: null }), null);
  });

  test('are the same when both threw with one message', () => {
    assert.equal(differenceOf({ error: 'No.' }, { error: 'No.' }), null);
  });

  test('differ when only one threw', () => {
    assert.notEqual(differenceOf({ error: 'No.' }, { value: null }), null);
  });
});
