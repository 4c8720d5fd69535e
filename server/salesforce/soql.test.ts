import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bind, literal } from './soql.ts';

const UNESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads a literal as SOQL does: up to the first quote without a backslash. Null when text follows it. */
function readLiteral(soql: string): string | null {
  const inside = /^'((?:[^'\\]|\\[\s\S])*)'$/.exec(soql)?.[1];
  return inside?.replace(/\\([\s\S])/g, (_, escaped: string) => UNESCAPED[escaped] ?? escaped) ?? null;
}

describe('A SOQL literal', () => {
  test('stands for exactly its text, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(readLiteral(literal(text)), text);
      })
    );
  });

  test('of text made of quotes and backslashes does not end early', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '\\', 'n', ' ', ':a') }), (text) => {
        assert.equal(readLiteral(literal(text)), text);
      })
    );
  });
});

describe('Binding', () => {
  test('puts an escaped literal in place of a name', () => {
    assert.equal(
      bind('SELECT Id FROM User WHERE Username = :username', { username: "o'hara@example.com" }),
      "SELECT Id FROM User WHERE Username = 'o\\'hara@example.com'"
    );
  });

  test('writes a list in brackets', () => {
    assert.equal(bind('Id IN :ids', { ids: ['a', 'b'] }), "Id IN ('a', 'b')");
  });

  test('does not look for names in the values', () => {
    assert.equal(bind('A = :a AND B = :b', { a: ':b', b: '$1' }), "A = ':b' AND B = '$1'");
  });

  test('refuses a name without a value', () => {
    assert.throws(() => bind('Id = :id', {}), /No value for :id/);
  });

  test('refuses a value without a name', () => {
    assert.throws(() => bind('Id = :id', { id: 'a', contactId: 'b' }), /No place for contactId/);
  });

  test('refuses an empty list, which SOQL does not know', () => {
    assert.throws(() => bind('Id IN :ids', { ids: [] }), /:ids is empty/);
  });
});
