import fc from 'fast-check';
import { Text } from 'c/enablementServices';

describe('text', () => {
  it('is trimmed as JavaScript trims, in every script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(Text.trim(value)).toBe(value.trim());
      })
    );
  });

  it('becomes a slug of lower-case ASCII letters and digits only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(Text.slug(value)).toMatch(/^[a-z0-9]*$/);
      })
    );
  });

  it.each([
    ['jo@example.com', true],
    ["o'brien+x@example.co.uk", true],
    ['jo@example.com.portal', true],
    ['müller@example.com', false],
    ['jo@example', false],
    ['jo@@example.com', false],
    ['@example.com', false],
    ['jo@example.1', false],
    ['jo bloggs@example.com', false],
    ['jo@.com', false]
  ])('%s has the form of a username: %s', (value, expected) => {
    expect(Text.isUsername(value)).toBe(expected);
  });
});

describe('lines', () => {
  it('are read whatever their ends, without blank ones', () => {
    expect(Text.lines(' one \r\n\n two\nthree')).toEqual(['one', 'two', 'three']);
  });

  it('are none in an empty field', () => {
    expect([Text.lines(null), Text.lines(' \n ')]).toEqual([[], []]);
  });
});

describe('a label', () => {
  it.each([
    ['{0} of {1}', ['one', 'two'], 'one of two'],
    ['{1}, {1}', ['one', 'two'], 'two, two'],
    ['{0} and {1}', ['one'], 'one and {1}'],
    ['{0}', ['{1}', 'two'], '{1}'],
    ['{', ['one'], '{'],
    ['{{0}}', ['one'], '{one}'],
    ['{name}: {0}', ['one'], '{name}: one'],
    ['plain', ['one'], 'plain']
  ])('%s is filled with %j', (template, params, expected) => {
    expect(Text.fill(template, params)).toBe(expected);
  });
});
