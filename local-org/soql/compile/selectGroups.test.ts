import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TestOrg } from '../testing/testOrg.ts';

const AGGREGATE = { type: 'AggregateResult' };

function companies(): TestOrg {
  const org = new TestOrg();
  const owner = org.insert('User', { Name: 'Ulla' });
  const rows: [string, string | null, number | null, string][] = [
    ['Zebra', 'Hot', 10, '2023-12-31T23:30:00.000Z'],
    ['ärger', 'Hot', null, '2024-01-01T00:00:00.000Z'],
    ['Apfel', null, 5, '2024-05-05T10:00:00.000Z']
  ];
  for (const [Name, Rating, NumberOfEmployees, CreatedDate] of rows) {
    org.insert('Account', { Name, Rating, NumberOfEmployees, CreatedDate, OwnerId: owner });
  }
  return org;
}

describe('An aggregate query', () => {
  const answers: [soql: string, records: Record<string, unknown>[]][] = [
    ['SELECT COUNT(Id) FROM Account', [{ expr0: 3 }]],
    ['SELECT COUNT(Rating) FROM Account', [{ expr0: 2 }]],
    ['SELECT COUNT_DISTINCT(Rating) FROM Account', [{ expr0: 1 }]],
    ['SELECT SUM(NumberOfEmployees), AVG(NumberOfEmployees) FROM Account', [{ expr0: 15, expr1: 7.5 }]],
    ["SELECT SUM(NumberOfEmployees) FROM Account WHERE Name = 'nobody'", [{ expr0: null }]],
    ['SELECT MIN(NumberOfEmployees) least, MAX(NumberOfEmployees) FROM Account', [{ least: 5, expr0: 10 }]],
    ['SELECT MIN(Name), MAX(Name) FROM Account', [{ expr0: 'Apfel', expr1: 'ärger' }]],
    ['SELECT MAX(CreatedDate) latest FROM Account', [{ latest: '2024-05-05T10:00:00.000+0000' }]],
    [
      'SELECT Rating, COUNT(Id) FROM Account GROUP BY Rating',
      [
        { Rating: null, expr0: 1 },
        { Rating: 'Hot', expr0: 2 }
      ]
    ],
    [
      'SELECT Rating rated, COUNT(Id) number FROM Account GROUP BY Rating ORDER BY COUNT(Id) DESC',
      [
        { rated: 'Hot', number: 2 },
        { rated: null, number: 1 }
      ]
    ],
    ['SELECT Rating FROM Account GROUP BY Rating HAVING COUNT(Id) > 1', [{ Rating: 'Hot' }]],
    ["SELECT Rating FROM Account GROUP BY Rating HAVING Rating != 'hot'", [{ Rating: null }]],
    ['SELECT Owner.Name, COUNT(Id) FROM Account GROUP BY Owner.Name', [{ Name: 'Ulla', expr0: 3 }]],
    [
      'SELECT CALENDAR_YEAR(CreatedDate), COUNT(Id) FROM Account GROUP BY CALENDAR_YEAR(CreatedDate)',
      [
        { expr0: 2023, expr1: 1 },
        { expr0: 2024, expr1: 2 }
      ]
    ],
    ['SELECT Rating FROM Account GROUP BY Rating LIMIT 1 OFFSET 1', [{ Rating: 'Hot' }]]
  ];
  for (const [soql, records] of answers) {
    test(`${soql} answers ${JSON.stringify(records)}`, () => {
      assert.deepEqual(
        companies().records(soql),
        records.map((record) => ({ attributes: AGGREGATE, ...record }))
      );
    });
  }

  test('puts texts that differ only in case into one group', () => {
    const org = new TestOrg();
    for (const Name of ['ÄRGER', 'ärger', 'other']) org.insert('Account', { Name });
    assert.deepEqual(org.column('SELECT Name, COUNT(Id) c FROM Account GROUP BY Name', 'c'), [1, 2]);
  });

  const functions: [name: string, value: number | string][] = [
    ['CALENDAR_YEAR', 2024],
    ['CALENDAR_QUARTER', 4],
    ['CALENDAR_MONTH', 12],
    ['DAY_IN_MONTH', 29],
    ['DAY_IN_WEEK', 1],
    ['DAY_IN_YEAR', 364],
    ['DAY_ONLY', '2024-12-29'],
    ['HOUR_IN_DAY', 17]
  ];
  for (const [name, value] of functions) {
    test(`takes ${name} of a date-time in UTC`, () => {
      const org = new TestOrg();
      org.insert('Account', { CreatedDate: '2024-12-29T17:45:00.000Z' });
      const call = `${name}(CreatedDate)`;
      assert.deepEqual(org.column(`SELECT ${call} FROM Account GROUP BY ${call}`, 'expr0'), [value]);
      assert.equal(org.query(`SELECT Id FROM Account WHERE ${call} = ${value}`).totalSize, 1);
    });
  }
});

describe('COUNT()', () => {
  const counts: [rest: string, count: number][] = [
    ['', 3],
    ["WHERE Rating = 'Hot'", 2],
    ['LIMIT 2', 2],
    ['LIMIT 2 OFFSET 2', 1]
  ];
  for (const [rest, count] of counts) {
    test(`answers with the number alone: ${count} with "${rest}"`, () => {
      assert.deepEqual(companies().query(`SELECT COUNT() FROM Account ${rest}`), { totalSize: count, records: [] });
    });
  }
});
