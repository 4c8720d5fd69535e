import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { BindValues } from './soql.ts';
import { TestOrg } from './testing/testOrg.ts';

const org = new TestOrg();
const acme = org.insert('Account', {
  Name: 'Acme',
  Rating: 'Hot',
  NumberOfEmployees: 10,
  Founded__c: '2020-02-29',
  IsPartner: 1,
  Tags__c: 'a;b',
  CreatedDate: '2024-03-01T00:00:00.000Z'
});
org.insert('Account', {
  Name: "B'eta",
  NumberOfEmployees: 20,
  Founded__c: '2021-01-01',
  IsPartner: 0,
  Tags__c: 'b;c',
  CreatedDate: '2024-03-01T12:30:00.000Z'
});
org.insert('Account', { Name: 'Gam_a', IsPartner: 0, Tags__c: null, CreatedDate: '2024-03-02T00:00:00.000Z' });
org.insert('Contact', { LastName: 'Lovelace', AccountId: acme });

const names = (rest: string, binds: BindValues) => org.bound(`SELECT Name FROM Account ${rest}`, binds);
const ALL = ['Acme', "B'eta", 'Gam_a'];

describe('A bind variable stands for its value', () => {
  const cases: [rest: string, value: BindValues[string], found: readonly string[]][] = [
    ['WHERE Name = :v', "b'ETA", ["B'eta"]],
    ['WHERE Name != :v', 'acme', ["B'eta", 'Gam_a']],
    ['WHERE Name = :v', null, []],
    ['WHERE Rating = :v', null, ["B'eta", 'Gam_a']],
    ['WHERE Rating = :v', '', ["B'eta", 'Gam_a']],
    ['WHERE Name LIKE :v', '%m%', ['Acme', 'Gam_a']],
    ['WHERE Name LIKE :v', 'Gam\\_%', ['Gam_a']],
    ['WHERE Name LIKE :v', ['ac%', 'b%'], ['Acme', "B'eta"]],
    ['WHERE Name LIKE :v', [], []],
    ['WHERE Id = :v', acme.slice(0, 15), ['Acme']],
    ['WHERE Id IN :v', [acme], ['Acme']],
    ['WHERE Id NOT IN :v', [acme], ["B'eta", 'Gam_a']],
    ['WHERE Name IN :v', [], []],
    ['WHERE Name NOT IN :v', [], ALL],
    ['WHERE Rating IN :v', ['HOT', null], ALL],
    ["WHERE Name IN (:v, 'Acme')", 'gam_a', ['Acme', 'Gam_a']],
    ['WHERE Name = :v', ['Acme', 'Gam_a'], ['Acme', 'Gam_a']],
    ['WHERE Name != :v', ['Acme', 'Gam_a'], ["B'eta"]],
    ['WHERE NumberOfEmployees > :v', 10, ["B'eta"]],
    ['WHERE NumberOfEmployees IN :v', [10, 30], ['Acme']],
    ['WHERE IsPartner = :v', true, ['Acme']],
    ['WHERE Founded__c < :v', '2021-01-01', ['Acme']],
    ['WHERE Founded__c IN :v', ['2020-02-29', '2020-03-01'], ['Acme']],
    ['WHERE CreatedDate >= :v', '2024-03-01T12:30:00Z', ["B'eta", 'Gam_a']],
    ['WHERE CreatedDate = :v', '2024-03-01T13:30:00.000+01:00', ["B'eta"]],
    ['WHERE CreatedDate < :v', '2024-03-02', ['Acme', "B'eta"]],
    ['WHERE Tags__c INCLUDES (:v)', 'a;b', ['Acme']],
    ['WHERE Tags__c INCLUDES :v', ['a', 'c'], ['Acme', "B'eta"]],
    ['WHERE Tags__c EXCLUDES :v', ['a', 'c'], ['Gam_a']],
    ['WHERE Id IN (SELECT AccountId FROM Contact WHERE LastName = :v)', 'lovelace', ['Acme']],
    ['GROUP BY Name HAVING COUNT(Id) > :v', 0, ALL],
    ['ORDER BY Name DESC LIMIT :v', 1, ['Gam_a']],
    ['ORDER BY Name LIMIT 1 OFFSET :v', 1, ["B'eta"]]
  ];
  for (const [rest, value, found] of cases) {
    test(`${rest} with ${JSON.stringify(value)}`, () => {
      assert.deepEqual(names(rest, { v: value }), found);
    });
  }

  test('in the subquery of a child relationship', () => {
    const soql = 'SELECT (SELECT LastName FROM Contacts WHERE LastName = :v) FROM Account WHERE Id = :id';
    assert.match(String(org.bound(soql, { v: 'Lovelace', id: acme })[0]), /Lovelace/);
  });

  test('whatever case its name is written in', () => {
    assert.deepEqual(names('WHERE Name = :ACCOUNTname', { accountName: 'Acme' }), ['Acme']);
  });

  test('each time anew, when the same text is asked again', () => {
    names('WHERE Name = :v', { v: 'Acme' });
    assert.deepEqual(names('WHERE Name = :v', { v: 'Gam_a' }), ['Gam_a']);
  });

  test('and never becomes a part of the query', () => {
    const asked = fc.oneof(fc.string(), fc.constantFrom("' OR Name != '", ':v', 'NULL', '%', "\\'"));
    fc.assert(
      fc.property(asked, (text) => {
        const [name = ''] = names('WHERE Name = :v', { v: text }).map(String);
        return name === '' || name.toLowerCase() === text.toLowerCase();
      })
    );
  });
});

describe('A bind variable is refused', () => {
  const cases: [rest: string, binds: BindValues, complaint: RegExp][] = [
    ['WHERE Name = :v', {}, /^Variable does not exist: v$/],
    ['WHERE Name > :v', { v: ['a'] }, /:v must be a single value$/],
    ['WHERE Name IN :v', { v: 'a' }, /:v must be a list$/],
    ['WHERE Name LIKE :v', { v: null }, /^Not emulated: a bind variable that is null where SOQL wants text$/],
    ['WHERE Name = :v', { v: 1 }, /must be of type string and should be enclosed in quotes$/],
    ['WHERE NumberOfEmployees = :v', { v: '1' }, /must be of type int and should not be enclosed in quotes$/],
    ['WHERE Founded__c = :v', { v: 'yesterday' }, /must be of type date and should not be enclosed in quotes$/],
    ['WHERE Founded__c = :v', { v: '2024-03-01T00:00:00Z' }, /must be of type date and/],
    ['WHERE CreatedDate = :v', { v: 'noon' }, /must be of type dateTime and/],
    ['WHERE Id = :v', { v: 'abc' }, /invalid ID field: abc$/],
    ['LIMIT :v', { v: null }, /unexpected token: 'null'$/],
    ['LIMIT :v', { v: -1 }, /unexpected token: '-1'$/],
    ['LIMIT 1 OFFSET :v', { v: 2001 }, /^Maximum SOQL offset allowed is 2000$/]
  ];
  for (const [rest, binds, message] of cases) {
    test(`in ${rest} with ${JSON.stringify(binds)}`, () => {
      assert.throws(() => names(rest, binds), { message });
    });
  }
});

describe('Apex alone may say', () => {
  for (const clause of ['WITH USER_MODE', 'WITH SYSTEM_MODE', 'FOR UPDATE', 'WITH USER_MODE LIMIT 3 FOR UPDATE']) {
    test(`${clause}, which changes nothing`, () => {
      assert.deepEqual(names(clause, {}), ALL);
    });
  }

  for (const clause of ['WITH SECURITY_ENFORCED', 'FOR VIEW', 'ALL ROWS']) {
    test(`${clause}, which is not emulated`, () => {
      assert.throws(() => names(clause, {}), { errorCode: 'NOT_EMULATED', message: `Not emulated: ${clause}` });
    });
  }

  test('FOR UPDATE only without ORDER BY', () => {
    assert.throws(() => names('ORDER BY Name FOR UPDATE', {}), { errorCode: 'MALFORMED_QUERY' });
  });
});
