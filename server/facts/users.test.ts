import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { parseUser, usersOfContact, usersWithEmail } from './users.ts';

const userRow = (fields: object = {}) =>
  parseUser(
    new Row('User', {
      Id: '0051',
      Name: 'Mira Okafor',
      Username: 'mira@example.com',
      Email: 'Mira@example.com',
      IsActive: true,
      ContactId: '003',
      TimeZoneSidKey: 'Europe/Berlin',
      ...fields
    }),
    'Sets',
    'Licenses'
  );

describe('What a user holds', () => {
  const held = (...assignments: object[]) => userRow({ Sets: { done: true, records: assignments } }).user.grantIds;

  test('are its permission sets', () => {
    assert.deepEqual(held({ PermissionSetId: '0PS1', PermissionSet: { IsOwnedByProfile: false } }), ['0PS1']);
  });

  test('is not the permission set that its profile owns', () => {
    assert.deepEqual(held({ PermissionSetId: '0PS1', PermissionSet: { IsOwnedByProfile: true } }), []);
  });

  test('is a group and not the set behind it', () => {
    assert.deepEqual(held({ PermissionSetId: '0PS1', PermissionSetGroupId: '0PG1' }), ['0PG1']);
  });

  test('are its permission set licenses', () => {
    const { grantIds } = userRow({ Licenses: { records: [{ PermissionSetLicenseId: '0PL1' }] } }).user;
    assert.deepEqual(grantIds, ['0PL1']);
  });
});

describe('The users of a contact', () => {
  const own = userRow();
  const other = userRow({ Id: '0052', ContactId: '004' });

  test('are those that point at it', () => {
    assert.deepEqual(
      usersOfContact('003', [own, other], new Map()).map(({ userId }) => userId),
      ['0051']
    );
  });

  const frozen: [string, Map<string, boolean> | null, string][] = [
    ['frozen', new Map([['0051', true]]), 'yes'],
    ['not frozen', new Map([['0051', false]]), 'no'],
    ['frozen or not, when logins cannot be seen', null, 'unknown'],
    ['frozen or not, when this login cannot be seen', new Map(), 'unknown']
  ];
  for (const [what, logins, expected] of frozen) {
    test(`are ${what}: ${expected}`, () => {
      assert.equal(usersOfContact('003', [own], logins)[0]?.isFrozen, expected);
    });
  }
});

describe('Users with the same e-mail address', () => {
  const sister = userRow({ Id: '0052', ContactId: '004', Name: 'Sister' });

  test('are found whatever the case of the address', () => {
    assert.deepEqual(usersWithEmail(' mira@EXAMPLE.com', '003', [sister]), [
      { userId: '0052', name: 'Sister', username: 'mira@example.com' }
    ]);
  });

  const others = {
    'the person’s own user': userRow(),
    'an inactive user': userRow({ ContactId: '004', IsActive: false }),
    'a user with another address': userRow({ ContactId: '004', Email: 'other@example.com' })
  };
  for (const [what, row] of Object.entries(others)) {
    test(`leave out ${what}`, () => {
      assert.deepEqual(usersWithEmail('mira@example.com', '003', [row]), []);
    });
  }

  test('are nobody for a person without an address', () => {
    assert.deepEqual(usersWithEmail(null, '003', [userRow({ ContactId: '004', Email: null })]), []);
  });

  test('are at most twenty', () => {
    const crowd = Array.from({ length: 30 }, () => sister);
    assert.equal(usersWithEmail('mira@example.com', '003', crowd).length, 20);
  });
});
