import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TestOrg } from '../testing/testOrg.ts';
import { daysOf } from './dateLiteral.ts';

describe('A date literal means, on Friday 15 March 2024,', () => {
  const table: [literal: string, from: string, until: string][] = [
    ['TODAY', '2024-03-15', '2024-03-16'],
    ['YESTERDAY', '2024-03-14', '2024-03-15'],
    ['TOMORROW', '2024-03-16', '2024-03-17'],
    ['THIS_WEEK', '2024-03-10', '2024-03-17'],
    ['LAST_WEEK', '2024-03-03', '2024-03-10'],
    ['NEXT_WEEK', '2024-03-17', '2024-03-24'],
    ['THIS_MONTH', '2024-03-01', '2024-04-01'],
    ['LAST_MONTH', '2024-02-01', '2024-03-01'],
    ['NEXT_MONTH', '2024-04-01', '2024-05-01'],
    ['THIS_QUARTER', '2024-01-01', '2024-04-01'],
    ['LAST_QUARTER', '2023-10-01', '2024-01-01'],
    ['NEXT_QUARTER', '2024-04-01', '2024-07-01'],
    ['THIS_YEAR', '2024-01-01', '2025-01-01'],
    ['LAST_YEAR', '2023-01-01', '2024-01-01'],
    ['NEXT_YEAR', '2025-01-01', '2026-01-01'],
    ['LAST_90_DAYS', '2023-12-16', '2024-03-16'],
    ['NEXT_90_DAYS', '2024-03-16', '2024-06-14'],
    ['LAST_N_DAYS:1', '2024-03-14', '2024-03-16'],
    ['NEXT_N_DAYS:1', '2024-03-16', '2024-03-17'],
    ['N_DAYS_AGO:2', '2024-03-13', '2024-03-14'],
    ['LAST_N_WEEKS:2', '2024-02-25', '2024-03-10'],
    ['NEXT_N_WEEKS:2', '2024-03-17', '2024-03-31'],
    ['N_WEEKS_AGO:2', '2024-02-25', '2024-03-03'],
    ['LAST_N_MONTHS:2', '2024-01-01', '2024-03-01'],
    ['NEXT_N_MONTHS:2', '2024-04-01', '2024-06-01'],
    ['N_MONTHS_AGO:2', '2024-01-01', '2024-02-01'],
    ['LAST_N_QUARTERS:2', '2023-07-01', '2024-01-01'],
    ['NEXT_N_QUARTERS:2', '2024-04-01', '2024-10-01'],
    ['N_QUARTERS_AGO:2', '2023-07-01', '2023-10-01'],
    ['LAST_N_YEARS:2', '2022-01-01', '2024-01-01'],
    ['NEXT_N_YEARS:2', '2025-01-01', '2027-01-01'],
    ['N_YEARS_AGO:2', '2022-01-01', '2023-01-01'],
    ['LAST_N_YEARS:999999999', '1700-01-01', '2024-01-01'],
    ['NEXT_N_DAYS:999999999999999', '2024-03-16', '4000-12-31']
  ];
  for (const [literal, from, until] of table) {
    test(`${literal}: ${from} to before ${until}`, () => {
      const [name = '', count = '1'] = literal.split(':');
      assert.deepEqual(daysOf(name, Number(count), '2024-03-15'), { from, until });
    });
  }
});

describe('A comparison with a date literal', () => {
  const table: [condition: string, found: string[]][] = [
    ['Founded__c = THIS_MONTH', ['2024-03-01', '2024-03-31']],
    ['Founded__c != THIS_MONTH', ['2024-02-29', '2024-04-01']],
    ['Founded__c < THIS_MONTH', ['2024-02-29']],
    ['Founded__c <= THIS_MONTH', ['2024-02-29', '2024-03-01', '2024-03-31']],
    ['Founded__c > THIS_MONTH', ['2024-04-01']],
    ['Founded__c >= THIS_MONTH', ['2024-03-01', '2024-03-31', '2024-04-01']],
    ['Founded__c IN (LAST_MONTH, NEXT_MONTH)', ['2024-02-29', '2024-04-01']],
    ['Founded__c NOT IN (LAST_MONTH, 2024-03-31)', ['2024-03-01', '2024-04-01']]
  ];
  for (const [condition, found] of table) {
    test(`${condition} finds ${found.join(', ')}`, () => {
      const org = new TestOrg();
      for (const day of ['2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01']) {
        org.insert('Account', { Name: day, Founded__c: day });
      }
      assert.deepEqual(org.accountsWhere(condition), found);
    });
  }
});

describe('TODAY is the day of the user', () => {
  const table: [timeZone: string, now: string, first: string, last: string][] = [
    ['UTC', '2024-03-15T23:30:00Z', '2024-03-15T00:00:00.000Z', '2024-03-15T23:59:59.999Z'],
    ['Europe/Berlin', '2024-03-15T23:30:00Z', '2024-03-15T23:00:00.000Z', '2024-03-16T22:59:59.999Z'],
    ['America/Los_Angeles', '2024-03-15T01:00:00Z', '2024-03-14T07:00:00.000Z', '2024-03-15T06:59:59.999Z'],
    ['Asia/Kathmandu', '2024-03-15T18:15:00Z', '2024-03-15T18:15:00.000Z', '2024-03-16T18:14:59.999Z']
  ];
  for (const [timeZone, now, first, last] of table) {
    test(`in ${timeZone}: at ${now} it lasts from ${first} to ${last}`, () => {
      const org = new TestOrg({ timeZone, now });
      const justBefore = new Date(Date.parse(first) - 1).toISOString();
      const justAfter = new Date(Date.parse(last) + 1).toISOString();
      for (const instant of [justBefore, first, last, justAfter]) {
        org.insert('Account', { Name: instant, CreatedDate: instant });
      }
      assert.deepEqual(org.accountsWhere('CreatedDate = TODAY'), [first, last]);
    });
  }

  test('also for fields without a time', () => {
    const org = new TestOrg({ timeZone: 'Europe/Berlin', now: '2024-03-15T23:30:00Z' });
    for (const day of ['2024-03-15', '2024-03-16']) org.insert('Account', { Name: day, Founded__c: day });
    assert.deepEqual(org.accountsWhere('Founded__c = TODAY'), ['2024-03-16']);
  });
});
