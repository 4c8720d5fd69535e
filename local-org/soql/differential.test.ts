import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ACCOUNTS, orgWithAccounts, TEXTS } from './testing/accounts.ts';
import type { Account } from './testing/accounts.ts';
import {
  anyCondition,
  anySemiJoin,
  fold,
  NUMBER_FIELDS,
  quoted,
  TEXT_FIELDS,
  TIME_FIELDS
} from './testing/anyCondition.ts';

// More queries with SOQL_QUERIES=50000; others with another SOQL_SEED. A failure prints its seed and the smallest query.
const settings = {
  numRuns: Number(process.env['SOQL_QUERIES'] ?? 1000),
  seed: Number(process.env['SOQL_SEED'] ?? 20_240_315)
};

describe('Whatever the query, SQL finds what a look at every record finds:', () => {
  const { org, ids } = orgWithAccounts();
  const idsOf = (accounts: readonly Account[]) => accounts.map((account) => ids[ACCOUNTS.indexOf(account)]);

  test('the records that a condition holds for', () => {
    fc.assert(
      fc.property(anyCondition, ({ soql, holds }) => {
        assert.deepEqual(org.column(`SELECT Id FROM Account WHERE ${soql}`, 'Id'), idsOf(ACCOUNTS.filter(holds)));
      }),
      settings
    );
  });

  test('the records that a condition and a semi-join hold for', () => {
    fc.assert(
      fc.property(anyCondition, anySemiJoin, (condition, semiJoin) => {
        const soql = `SELECT Id FROM Account WHERE (${condition.soql}) AND ${semiJoin.soql}`;
        const expected = ACCOUNTS.filter((account) => condition.holds(account) && semiJoin.holds(account));
        assert.deepEqual(org.column(soql, 'Id'), idsOf(expected));
      }),
      { ...settings, numRuns: settings.numRuns / 4 }
    );
  });

  test('in the order that is asked for, and no more than that', () => {
    const anyOrdering = fc.record({
      field: fc.constantFrom(...TEXT_FIELDS, ...NUMBER_FIELDS, ...TIME_FIELDS),
      descending: fc.boolean(),
      nullsLast: fc.boolean()
    });
    type Ordering = typeof anyOrdering extends fc.Arbitrary<infer T> ? T : never;
    const order = ({ field, descending, nullsLast }: Ordering, left: Account, right: Account): number => {
      const [a, b] = [fold(field.read(left)), fold(field.read(right))];
      if (a === null || b === null) return a === b ? 0 : (a === null) === nullsLast ? 1 : -1;
      return a === b ? 0 : a < b === descending ? 1 : -1;
    };
    fc.assert(
      fc.property(
        fc.array(anyOrdering, { minLength: 1, maxLength: 3 }),
        fc.nat(ACCOUNTS.length),
        fc.nat(ACCOUNTS.length),
        (orderings, limit, offset) => {
          const clauses = orderings.map(
            ({ field, descending, nullsLast }) =>
              `${field.path} ${descending ? 'DESC' : 'ASC'} NULLS ${nullsLast ? 'LAST' : 'FIRST'}`
          );
          const expected = ACCOUNTS.toSorted((left, right) =>
            orderings.reduce((decided, ordering) => decided || order(ordering, left, right), 0)
          ).slice(offset, offset + limit);
          const soql = `SELECT Id FROM Account ORDER BY ${clauses.join()} LIMIT ${limit} OFFSET ${offset}`;
          assert.deepEqual(org.column(soql, 'Id'), idsOf(expected));
        }
      ),
      { ...settings, numRuns: settings.numRuns / 4 }
    );
  });

  test('the groups and their sizes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXT_FIELDS),
        anyCondition,
        fc.integer({ min: 1, max: 3 }),
        (field, condition, least) => {
          const groups = Map.groupBy(ACCOUNTS.filter(condition.holds), (account) => fold(field.read(account)));
          const expected = [...groups]
            .filter(([, { length }]) => length >= least)
            .map(([key, { length }]) => [key, length]);
          const found = org
            .records(
              `SELECT ${field.path} text, COUNT(Id) size FROM Account WHERE ${condition.soql} GROUP BY ${field.path} HAVING COUNT(Id) >= ${least}`
            )
            .map(({ text, size }) => [typeof text === 'string' ? fold(text) : text, size]);
          assert.deepEqual(
            new Set(found.map((group) => JSON.stringify(group))),
            new Set(expected.map((group) => JSON.stringify(group)))
          );
        }
      ),
      { ...settings, numRuns: settings.numRuns / 4 }
    );
  });

  test('the children of every record', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(3), (name, limit) => {
        const soql = `SELECT (SELECT LastName FROM Contacts WHERE LastName != ${quoted(name)} LIMIT ${limit}) FROM Account`;
        const expected = ACCOUNTS.map(({ contacts }) => {
          const names = contacts.filter((contact) => fold(contact) !== fold(name)).slice(0, limit);
          return names.length > 0 ? names : null;
        });
        assert.deepEqual(org.childColumn(soql, 'Contacts', 'LastName'), expected);
      }),
      { ...settings, numRuns: settings.numRuns / 10 }
    );
  });
});
