import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { IdSequence, isId, toLongId } from './ids.ts';

describe('record ids', () => {
  test('have 18 characters, of which three say the object and three say that the org is local', () => {
    assert.equal(new IdSequence(null).next('003'), '003Lo0000000001IAA');
  });

  test('rise', () => {
    const ids = new IdSequence(null);
    const handedOut = Array.from({ length: 5000 }, () => ids.next('003'));
    assert.deepEqual(handedOut.toSorted(), handedOut);
    assert.equal(new Set(handedOut).size, 5000);
  });

  // Pairs from the examples of Salesforce's REST API Developer Guide.
  for (const [short, long] of [
    ['001D000000IRFma', '001D000000IRFmaIAH'],
    ['001D000000IqhSL', '001D000000IqhSLIAZ']
  ] as const) {
    test(`${short} is ${long}`, () => {
      assert.equal(toLongId(short), long);
    });
  }

  test('differ in their long form even where they differ in case only', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', 'B', 'z', 'Z', '0', '9'),
      minLength: 15,
      maxLength: 15
    });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        assert.equal(one === other, toLongId(one).toLowerCase() === toLongId(other).toLowerCase());
      })
    );
  });

  test('are told from anything else', () => {
    const long = toLongId('003Lo0000000001');
    for (const id of ['003Lo0000000001', long]) assert.ok(isId(id), id);
    for (const text of ['', '003', `${long}A`, '003Lo0000000001AAB', "003Lo000000000'", '003Lo0000000001  ']) {
      assert.ok(!isId(text), text);
    }
  });
});
