import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from './row.ts';

const row = new Row('Contact', {
  LastName: 'Okafor',
  FirstName: null,
  Account: { Name: 'Harbor', Owner: null, IsPartner: true, Seats: 3 },
  Users: { totalSize: 1, done: true, records: [{ Username: 'a@example.com' }] },
  Notes: null
});

describe('A row', () => {
  test('gives the text of a field', () => {
    assert.equal(row.text('LastName'), 'Okafor');
  });

  test('walks up to the field of a parent', () => {
    assert.equal(row.text('Account.Name'), 'Harbor');
  });

  test('gives flags and whole numbers', () => {
    assert.deepEqual([row.flag('Account.IsPartner'), row.count('Account.Seats')], [true, 3]);
  });

  test('knows what it was not told, too', () => {
    assert.deepEqual(
      [row.known('Account.IsPartner'), row.known('Account.IsActive'), row.known('Account.Owner.IsActive')],
      ['yes', 'unknown', 'unknown']
    );
  });

  test('has no number where none was asked for', () => {
    assert.equal(row.countOrNull('Account.Chairs'), null);
  });

  test('has nothing behind a parent that cannot be seen', () => {
    assert.equal(row.textOrNull('Account.Owner.Name'), null);
    assert.equal(row.has('Account.Owner'), false);
  });

  test('lists the rows of a child subquery', () => {
    assert.deepEqual(
      row.children('Users').map((user) => user.text('Username')),
      ['a@example.com']
    );
  });

  test('has no children when the subquery found none, which Salesforce answers as null', () => {
    assert.deepEqual(row.children('Notes'), []);
  });

  const unexpected: [string, () => unknown, RegExp][] = [
    ['an empty field', () => row.text('FirstName'), /text in Contact\.FirstName/],
    ['a number', () => row.text('Account.Seats'), /text in Contact\.Account\.Seats/],
    ['text as a flag', () => row.flag('LastName'), /true or false in Contact\.LastName/],
    ['text as a number', () => row.count('LastName'), /a whole number in Contact\.LastName/],
    ['a parent as a list', () => row.children('Account'), /a list of rows in Contact\.Account/]
  ];
  for (const [what, read, message] of unexpected) {
    test(`refuses ${what} where something else was expected, and names the field`, () => {
      assert.throws(read, message);
    });
  }
});
