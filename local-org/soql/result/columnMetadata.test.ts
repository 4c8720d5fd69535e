import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TestOrg } from '../testing/testOrg.ts';

const NONE = { booleanType: false, numberType: false, textType: false };
const READ_ONLY = { insertable: false, updatable: false };
const common = { aggregate: false, custom: false, foreignKeyName: null, joinColumns: [] };

const id = { ...common, ...NONE, ...READ_ONLY, apexType: 'Id', columnName: 'Id', displayName: 'Id' };
const text = (name: string) => ({
  ...common,
  ...NONE,
  apexType: 'String',
  columnName: name,
  displayName: name,
  insertable: true,
  textType: true,
  updatable: true
});

describe('The columns of a query', () => {
  const table: [soql: string, columns: object[]][] = [
    ['SELECT id, name FROM Account', [id, text('Name')]],
    [
      'SELECT Name, (SELECT LastName FROM Contacts) FROM Account',
      [
        text('Name'),
        {
          ...common,
          ...NONE,
          ...READ_ONLY,
          aggregate: true,
          apexType: null,
          columnName: 'Contacts',
          displayName: 'Contacts',
          joinColumns: [text('LastName')]
        }
      ]
    ],
    [
      'SELECT Owner.Name FROM Account',
      [
        {
          ...common,
          ...NONE,
          ...READ_ONLY,
          apexType: null,
          columnName: 'Owner',
          displayName: 'Owner',
          foreignKeyName: 'OwnerId',
          joinColumns: [text('Name')]
        }
      ]
    ],
    [
      'SELECT AVG(AnnualRevenue) FROM Account',
      [
        {
          ...common,
          ...NONE,
          ...READ_ONLY,
          aggregate: true,
          apexType: null,
          columnName: 'expr0',
          displayName: 'avg(AnnualRevenue)',
          numberType: true
        }
      ]
    ]
  ];
  for (const [soql, columns] of table) {
    test(`are described as Salesforce does for ${soql}`, () => {
      assert.deepEqual(new TestOrg().columns(soql).columnMetadata, columns);
    });
  }

  test('come with the object they are of', () => {
    const columns = new TestOrg().columns('SELECT Id FROM Account');
    const object = { entityName: 'Account', keyPrefix: '001', groupBy: false, idSelected: true };
    assert.deepEqual(columns, { ...object, columnMetadata: [id] });
  });

  test('keep the alias of an aggregate apart from its own name', () => {
    const [column] = new TestOrg().columns('SELECT COUNT(Id) total FROM Account').columnMetadata;
    assert.partialDeepStrictEqual(column, { columnName: 'total', displayName: 'count(Id)', aggregate: true });
  });

  test('do not exist for COUNT()', () => {
    assert.deepEqual(new TestOrg().columns('SELECT COUNT() FROM Account').columnMetadata, []);
  });
});
