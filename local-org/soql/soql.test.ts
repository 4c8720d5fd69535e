import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TestOrg } from './testing/testOrg.ts';

describe('A record found by a query', () => {
  test('carries its type, its address and the selected fields under their own spelling', () => {
    const org = new TestOrg();
    const id = org.insert('Account', { Name: 'Acme', IsPartner: 1 });
    assert.deepEqual(org.query('select NAME, ispartner from ACCOUNT'), {
      totalSize: 1,
      records: [
        {
          attributes: { type: 'Account', url: `/services/data/v67.0/sobjects/Account/${id}` },
          Name: 'Acme',
          IsPartner: true
        }
      ]
    });
  });

  const shown: [field: string, stored: string | number | null, answer: unknown][] = [
    ['Name', 'Ärger & Söhne', 'Ärger & Söhne'],
    ['Name', null, null],
    ['NumberOfEmployees', 12, 12],
    ['AnnualRevenue', 0.1, 0.1],
    ['IsPartner', 0, false],
    ['Founded__c', '1999-12-31', '1999-12-31'],
    ['CreatedDate', '2024-01-02T03:04:05.678Z', '2024-01-02T03:04:05.678+0000']
  ];
  for (const [field, stored, answer] of shown) {
    test(`shows ${field} ${JSON.stringify(stored)} as ${JSON.stringify(answer)}`, () => {
      const org = new TestOrg();
      org.insert('Account', { [field]: stored });
      assert.deepEqual(org.column(`SELECT ${field} FROM Account`, field), [answer]);
    });
  }

  test('shows the label of a picklist value for toLabel, under the name of the field or an alias', () => {
    const org = new TestOrg();
    org.insert('Account', { Rating: 'Hot' });
    assert.deepEqual(org.column('SELECT toLabel(Rating) FROM Account', 'Rating'), ['Heiß']);
    assert.deepEqual(org.column('SELECT toLabel(Rating) shown FROM Account', 'shown'), ['Heiß']);
  });

  test('has every field of its object for FIELDS(ALL), within the limit that Salesforce demands', () => {
    const org = new TestOrg();
    org.insert('Group', { Name: 'Queue' });
    const [record] = org.records('SELECT FIELDS(ALL) FROM Group LIMIT 200');
    const fields = org.schema.object('Group')?.fields.map(({ name }) => name) ?? [];
    assert.deepEqual(Object.keys(record ?? {}), ['attributes', ...fields]);
  });

  test('has the custom or the standard fields for FIELDS(CUSTOM) and FIELDS(STANDARD)', () => {
    const org = new TestOrg();
    org.insert('Account', { Founded__c: '2000-01-01' });
    const [custom] = org.records('SELECT FIELDS(CUSTOM) FROM Account LIMIT 1');
    const [standard] = org.records('SELECT FIELDS(STANDARD) FROM Account');
    assert.deepEqual(Object.keys(custom ?? {}), ['attributes', 'Tags__c', 'Founded__c']);
    assert.equal(standard !== undefined && 'Name' in standard && !('Founded__c' in standard), true);
  });
});

describe('Parents', () => {
  test('are nested records, several levels up', () => {
    const org = new TestOrg();
    const boss = org.insert('User', { Name: 'Boss' });
    const owner = org.insert('User', { Name: 'Owner', ManagerId: boss });
    const top = org.insert('Account', { Name: 'Top', OwnerId: owner });
    const child = org.insert('Account', { Name: 'Child', ParentId: top });
    org.insert('Contact', { LastName: 'Person', AccountId: child });
    const address = (type: string, id: string) => `/services/data/v67.0/sobjects/${type}/${id}`;
    const [contact] = org.records('SELECT Account.Name, Account.Parent.Owner.Manager.Name FROM Contact');
    assert.deepEqual(contact?.['Account'], {
      attributes: { type: 'Account', url: address('Account', child) },
      Name: 'Child',
      Parent: {
        attributes: { type: 'Account', url: address('Account', top) },
        Owner: {
          attributes: { type: 'Name', url: address('User', owner) },
          Manager: { attributes: { type: 'User', url: address('User', boss) }, Name: 'Boss' }
        }
      }
    });
  });

  test('are null when the record has none', () => {
    const org = new TestOrg();
    org.insert('Contact', { LastName: 'Alone' });
    assert.deepEqual(org.column('SELECT Account.Parent.Name FROM Contact', 'Account'), [null]);
  });

  test('can be of several objects, of which each record has one', () => {
    const org = new TestOrg();
    org.insert('Account', { OwnerId: org.insert('User', { Name: 'Ulla' }) });
    org.insert('Account', { OwnerId: org.insert('Group', { Name: 'Queue' }) });
    const owners = org.column('SELECT Owner.Name, Owner.Type FROM Account', 'Owner');
    assert.partialDeepStrictEqual(owners, [
      { attributes: { type: 'Name' }, Name: 'Ulla', Type: 'User' },
      { attributes: { type: 'Name' }, Name: 'Queue', Type: 'Group' }
    ]);
  });

  test('show what TYPEOF selects for the object that they are', () => {
    const org = new TestOrg();
    org.insert('Account', { OwnerId: org.insert('User', { Name: 'Ulla', IsActive: 1 }) });
    org.insert('Account', { OwnerId: org.insert('Group', { Name: 'Queue', Type: 'Queue' }) });
    org.insert('Account', {});
    const soql = 'SELECT TYPEOF Owner WHEN User THEN IsActive ELSE Type END FROM Account';
    const owners = org.column(soql, 'Owner').map((owner) => JSON.stringify(owner).replace(/,"url":"[^"]*"/u, ''));
    assert.deepEqual(owners, [
      '{"attributes":{"type":"User"},"IsActive":true}',
      '{"attributes":{"type":"Group"},"Type":"Queue"}',
      'null'
    ]);
  });

  test('are reached through the aliases of FROM and through the name of the object', () => {
    const org = new TestOrg();
    org.insert('Contact', { LastName: 'P', AccountId: org.insert('Account', { Name: 'Acme' }) });
    for (const soql of [
      'SELECT c.Account.Name FROM Contact c',
      'SELECT a.Name FROM Contact c, c.Account a',
      'SELECT a.Name FROM Contact c, Contact.Account a',
      'SELECT Contact.Account.Name FROM Contact'
    ]) {
      assert.partialDeepStrictEqual(org.column(soql, 'Account'), [{ Name: 'Acme' }], soql);
    }
  });
});

describe('Children', () => {
  const family = () => {
    const org = new TestOrg();
    const first = org.insert('Account', { Name: 'First' });
    const second = org.insert('Account', { Name: 'Second' });
    org.insert('Account', { Name: 'Childless' });
    for (const [LastName, AccountId] of [
      ['Cäsar', first],
      ['Anna', first],
      ['Bert', first],
      ['Dora', second]
    ] as const) {
      org.insert('Contact', { LastName, AccountId });
    }
    return org;
  };
  const names = (org: TestOrg, subquery: string) =>
    org.childColumn(`SELECT (${subquery}) FROM Account`, 'Contacts', 'LastName').map((all) => all?.join() ?? null);

  test('are a list of their own, null when there are none', () => {
    const [, second, childless] = family().records('SELECT (SELECT LastName FROM Contacts) FROM Account');
    assert.partialDeepStrictEqual(second?.['Contacts'], { totalSize: 1, done: true, records: [{ LastName: 'Dora' }] });
    assert.equal(childless?.['Contacts'], null);
  });

  const clauses: [subquery: string, expected: (string | null)[]][] = [
    ['SELECT LastName FROM Contacts', ['Cäsar,Anna,Bert', 'Dora', null]],
    ['SELECT LastName FROM Account.Contacts', ['Cäsar,Anna,Bert', 'Dora', null]],
    ["SELECT LastName FROM Contacts WHERE LastName != 'Bert'", ['Cäsar,Anna', 'Dora', null]],
    ["SELECT LastName FROM Contacts WHERE LastName = 'Bert' OR LastName = 'DORA'", ['Bert', 'Dora', null]],
    ['SELECT LastName FROM Contacts ORDER BY LastName DESC', ['Cäsar,Bert,Anna', 'Dora', null]],
    ['SELECT LastName FROM Contacts ORDER BY LastName LIMIT 2', ['Anna,Bert', 'Dora', null]],
    ['SELECT LastName FROM Contacts LIMIT 0', [null, null, null]]
  ];
  for (const [subquery, expected] of clauses) {
    test(`of each record obey "${subquery}"`, () => {
      assert.deepEqual(names(family(), subquery), expected);
    });
  }

  test('have parents and children themselves', () => {
    const org = new TestOrg();
    const account = org.insert('Account', { Name: 'Acme' });
    const person = org.insert('Contact', { LastName: 'Person', AccountId: account });
    org.insert('User', { Name: 'Login', ContactId: person, IsActive: 1 });
    const soql =
      'SELECT (SELECT Account.Name, (SELECT IsActive, Contact.LastName FROM Users) FROM Contacts) FROM Account';
    assert.partialDeepStrictEqual(org.records(soql), [
      {
        Contacts: {
          records: [
            { Account: { Name: 'Acme' }, Users: { records: [{ IsActive: true, Contact: { LastName: 'Person' } }] } }
          ]
        }
      }
    ]);
  });
});

describe('The order and the number of records', () => {
  const people = () => {
    const org = new TestOrg();
    for (const Name of ['bert', null, 'Äpfel', 'Anna', 'BERT']) org.insert('Account', { Name });
    return org;
  };
  const orders: [clauses: string, expected: unknown[]][] = [
    ['', ['bert', null, 'Äpfel', 'Anna', 'BERT']],
    ['ORDER BY Name', [null, 'Anna', 'bert', 'BERT', 'Äpfel']],
    ['ORDER BY Name ASC NULLS LAST', ['Anna', 'bert', 'BERT', 'Äpfel', null]],
    ['ORDER BY Name DESC', [null, 'Äpfel', 'bert', 'BERT', 'Anna']],
    ['ORDER BY Name DESC NULLS LAST', ['Äpfel', 'bert', 'BERT', 'Anna', null]],
    ['ORDER BY Name, Id DESC LIMIT 4', [null, 'Anna', 'BERT', 'bert']],
    ['ORDER BY Name LIMIT 2', [null, 'Anna']],
    ['ORDER BY Name LIMIT 2 OFFSET 3', ['BERT', 'Äpfel']],
    ['ORDER BY Name OFFSET 4', ['Äpfel']],
    ['LIMIT 0', []]
  ];
  for (const [clauses, expected] of orders) {
    test(`follow "${clauses}"`, () => {
      assert.deepEqual(people().column(`SELECT Name FROM Account ${clauses}`, 'Name'), expected);
    });
  }

  test('follow a field of the parent', () => {
    const org = new TestOrg();
    for (const Name of ['B', 'A'])
      org.insert('Contact', { LastName: Name, AccountId: org.insert('Account', { Name }) });
    assert.deepEqual(org.column('SELECT LastName FROM Contact ORDER BY Account.Name', 'LastName'), ['A', 'B']);
  });
});
