import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CsvError, readCsv, toCsvLine } from './csv.ts';
import type { CsvFormat } from './csv.ts';

const LF: CsvFormat = { delimiter: ',', lineEnding: '\n' };
const CRLF: CsvFormat = { delimiter: ';', lineEnding: '\r\n' };

const read = (text: string, format = LF) => [...readCsv(text, format)];
const complaint = (text: string, format = LF) => {
  try {
    read(text, format);
    return null;
  } catch (error) {
    assert.ok(error instanceof CsvError);
    return error.message;
  }
};

describe('a CSV', () => {
  for (const [what, text, records] of [
    [
      'is lines of cells',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2']
      ]
    ],
    ['needs no line ending at its end', 'a\n1', [['a'], ['1']]],
    [
      'has empty cells',
      'a,b,c\n,,\n',
      [
        ['a', 'b', 'c'],
        ['', '', '']
      ]
    ],
    [
      'has quotes around what needs them',
      'a,b\n"1,""2""","line\nend"',
      [
        ['a', 'b'],
        ['1,"2"', 'line\nend']
      ]
    ],
    ['keeps blanks', 'a\n 1 \n', [['a'], [' 1 ']]],
    ['keeps the other line ending inside quotes', 'a\n"1\r\n2"\n', [['a'], ['1\r\n2']]],
    ['may be nothing at all', '', []]
  ] as const) {
    test(what, () => {
      assert.deepEqual(read(text), records);
    });
  }

  for (const [what, text, expected] of [
    ['a record is too short', 'a,b\n1', /Record 2 has 1 fields, the header has 2/],
    ['a record is too long', 'a\n1,2', /Record 2 has 2 fields, the header has 1/],
    ['a quote is not closed', 'a\n"1\n2', /Record 2 has a quote that is not around a whole field/],
    ['a quote is inside a cell', 'a\n1"2"\n', /Record 2 has a quote/],
    ['something follows a quote', 'a\n"1"2\n', /Record 2 has a quote/],
    [
      'its lines end in another way',
      'a\r\n1\r\n',
      /^ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is LF$/
    ],
    ['a carriage return stands alone', 'a\n1\r2\n', /LineEnding is invalid/],
    ['a cell is longer than Salesforce takes', `a\n${'x'.repeat(131_073)}`, /Record 2 has a field of more than 131072/],
    [
      'a record is longer than Salesforce takes',
      `a,b,c,d\n${'x'.repeat(110_000)}${`,${'x'.repeat(110_000)}`.repeat(3)}`,
      /Record 2 has more than 400000/
    ],
    ['it has more columns than Salesforce takes', ','.repeat(5_000), /Record 1 has more than 5000 fields/]
  ] as const) {
    test(`is refused when ${what}`, () => {
      assert.match(String(complaint(text)), expected);
    });
  }

  test('that ends lines with LF is refused when the job says CRLF', () => {
    assert.match(String(complaint('a\n1\n', CRLF)), /Current LineEnding setting is CRLF/);
  });

  const cell = fc.string({ unit: fc.oneof(fc.constantFrom('"', ',', ';', '\n', '\r', ' ', 'ß'), fc.string()) });
  for (const format of [LF, CRLF]) {
    test(`comes back as it was written, with ${JSON.stringify(format.lineEnding)} and ${format.delimiter}`, () => {
      const table = fc
        .integer({ min: 1, max: 4 })
        .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
      fc.assert(
        fc.property(table, (records) => {
          const text = records.map((cells) => toCsvLine(cells, format)).join('');
          assert.deepEqual(read(text, format), records);
        })
      );
    });

    test(`of any other text is read or refused, never anything else, with ${format.delimiter}`, () => {
      fc.assert(
        fc.property(cell, (text) => {
          const message = complaint(text, format);
          assert.ok(message === null || message !== '');
        }),
        { numRuns: 500 }
      );
    });
  }
});
