import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flag, list, nullable, oneOf, record, text } from './shapes.ts';

const person = record({ name: text, email: nullable(text), tags: list(oneOf('a', 'b')), isActive: flag });
const VALID = { name: 'Ada', email: null, tags: ['a', 'b'], isActive: true };

test('a record with every field in shape is accepted, whatever else it has', () => {
  assert.ok(person(VALID));
  assert.ok(person({ ...VALID, email: 'ada@example.com', tags: [], more: 1 }));
});

const WRONG: [string, unknown][] = [
  ['a missing field', { name: 'Ada', tags: [], isActive: true }],
  ['null where there must be a text', { ...VALID, name: null }],
  ['a number where there must be a text', { ...VALID, name: 1 }],
  ['a word that is not allowed', { ...VALID, tags: ['c'] }],
  ['one item where there must be a list', { ...VALID, tags: 'a' }],
  ['a text where there must be true or false', { ...VALID, isActive: 'true' }],
  ['a list instead of a record', [VALID]],
  ['null instead of a record', null],
  ['nothing', undefined]
];
for (const [what, value] of WRONG) {
  test(`${what} is refused`, () => {
    assert.equal(person(value), false);
  });
}
