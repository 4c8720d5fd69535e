import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseRecordId } from './recordId.ts';

describe('A record id', () => {
  for (const [short, long] of [
    ['001D000000IRFma', '001D000000IRFmaIAH'],
    ['005000000000000', '005000000000000AAA'],
    ['a0A3000000ABCDE', 'a0A3000000ABCDEEA5']
  ]) {
    test(`of 15 characters, ${short}, gets its last three characters`, () => {
      assert.equal(parseRecordId(short, 'recordId'), long);
    });
    test(`of 18 characters, ${long}, stays as it is`, () => {
      assert.equal(parseRecordId(long, 'recordId'), long);
    });
  }

  test('whose case was lost is refused', () => {
    assert.throws(() => parseRecordId('001d000000irfmaIAH', 'recordId'), {
      status: 400,
      message: 'recordId is a damaged record id: upper and lower case do not match its last characters.'
    });
  });

  test('is never anything but letters and digits', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          return /^[a-zA-Z0-9]{18}$/.test(parseRecordId(value, 'recordId'));
        } catch {
          return true;
        }
      })
    );
  });

  for (const value of [
    '',
    '003',
    '003000000000001 ',
    "003' OR Name != '",
    null,
    undefined,
    3,
    ['003000000000001AAA']
  ]) {
    test(`is not ${JSON.stringify(value)}`, () => {
      assert.throws(() => parseRecordId(value, 'recordId'), {
        status: 400,
        message: 'recordId must be a record id of 15 or 18 characters.'
      });
    });
  }
});
