import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SqlValue } from '../../storage/database.ts';
import { TestOrg } from '../testing/testOrg.ts';

type Account = Readonly<Record<string, SqlValue>>;
type Rule = readonly [condition: string, expected: readonly unknown[]];

function rules(accounts: readonly Account[], table: readonly Rule[]): void {
  const org = new TestOrg();
  for (const account of accounts) org.insert('Account', account);
  for (const [condition, expected] of table) {
    test(`${condition} finds ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(org.accountsWhere(condition), expected);
    });
  }
}

describe('Text is compared without regard to case, in every script', () => {
  rules(
    [{ Name: 'Ärger' }, { Name: 'ÄRGER' }, { Name: 'Ωmega' }, { Name: 'Brot' }],
    [
      ["Name = 'ärger'", ['Ärger', 'ÄRGER']],
      ["Name != 'ärger'", ['Ωmega', 'Brot']],
      ["Name = 'ωMEGA'", ['Ωmega']],
      ["Name IN ('äRGER', 'BROT')", ['Ärger', 'ÄRGER', 'Brot']],
      ["Name NOT IN ('äRGER', 'BROT')", ['Ωmega']],
      ["Name > 'c'", ['Ärger', 'ÄRGER', 'Ωmega']],
      ["Name <= 'BROT'", ['Brot']]
    ]
  );
});

describe('LIKE knows wildcards and their escapes', () => {
  rules(
    [
      { Name: '100%' },
      { Name: '100 percent' },
      { Name: 'snake_case' },
      { Name: 'snakeXcase' },
      { Name: 'back\\slash' },
      { Name: 'Verärgert' },
      {}
    ],
    [
      ["Name LIKE '100%'", ['100%', '100 percent']],
      ["Name LIKE '%ÄRG%'", ['Verärgert']],
      ["Name LIKE 'VER_RGERT'", ['Verärgert']],
      ["Name LIKE '100\\%'", ['100%']],
      ["Name LIKE 'SNAKE_CASE'", ['snake_case', 'snakeXcase']],
      ["Name LIKE 'snake\\_case'", ['snake_case']],
      ["Name LIKE 'back\\\\slash'", ['back\\slash']],
      ["Name LIKE 'back\\\\%'", ['back\\slash']],
      ["Name LIKE '%'", ['100%', '100 percent', 'snake_case', 'snakeXcase', 'back\\slash', 'Verärgert']],
      ["(NOT Name LIKE '1%')", ['snake_case', 'snakeXcase', 'back\\slash', 'Verärgert', null]]
    ]
  );
});

describe('Nothing equals only nothing, and every negation includes it', () => {
  rules(
    [{ Name: 'a', NumberOfEmployees: 1 }, { Name: 'b', NumberOfEmployees: null }, { NumberOfEmployees: 3 }],
    [
      ['NumberOfEmployees = null', ['b']],
      ['NumberOfEmployees != null', ['a', null]],
      ['NumberOfEmployees != 1', ['b', null]],
      ['NumberOfEmployees < 2', ['a']],
      ['(NOT NumberOfEmployees < 2)', ['b', null]],
      ['(NOT (NOT NumberOfEmployees < 2))', ['a']],
      ['NumberOfEmployees IN (1, null)', ['a', 'b']],
      ['NumberOfEmployees NOT IN (1, null)', [null]],
      ['NumberOfEmployees NOT IN (1)', ['b', null]],
      ["Name = ''", [null]],
      ["Name != ''", ['a', 'b']],
      ["Parent.Name = 'a' OR Name = 'b'", ['b']],
      ['Parent.Name = null', ['a', 'b', null]]
    ]
  );
});

describe('A check box that is not there is false', () => {
  rules(
    [
      { Name: 'yes', IsPartner: 1 },
      { Name: 'no', IsPartner: 0 },
      { Name: 'unset', IsPartner: null }
    ],
    [
      ['IsPartner = true', ['yes']],
      ['IsPartner = FALSE', ['no', 'unset']],
      ['IsPartner = null', ['no', 'unset']],
      ['IsPartner != null', ['yes']],
      ['IsPartner != true', ['no', 'unset']],
      ['Parent.IsPartner = false', ['yes', 'no', 'unset']]
    ]
  );
});

describe('Numbers and dates are compared by size', () => {
  rules(
    [
      { Name: 'small', AnnualRevenue: 9.5, Founded__c: '1999-12-31', CreatedDate: '2024-01-01T00:00:00.000Z' },
      { Name: 'large', AnnualRevenue: 10, Founded__c: '2000-01-01', CreatedDate: '2024-01-01T00:00:00.001Z' }
    ],
    [
      ['AnnualRevenue > 9.5', ['large']],
      ['AnnualRevenue >= 9.50', ['small', 'large']],
      ['AnnualRevenue > -1', ['small', 'large']],
      ['Founded__c < 2000-01-01', ['small']],
      ['Founded__c IN (2000-01-01, 1970-01-01)', ['large']],
      ['CreatedDate <= 2024-01-01T00:00:00Z', ['small']],
      ['CreatedDate > 2024-01-01T01:00:00+01:00', ['large']],
      ['CreatedDate <> 2024-01-01T00:00:00.001Z', ['small']]
    ]
  );
});

describe('A multi-select picklist includes entries', () => {
  rules(
    [
      { Name: 'ab', Tags__c: 'Alpha;Beta' },
      { Name: 'b', Tags__c: 'Beta' },
      { Name: 'longer', Tags__c: 'Alphabet' },
      { Name: 'none' }
    ],
    [
      ["Tags__c INCLUDES ('alpha')", ['ab']],
      ["Tags__c INCLUDES ('Alpha;Beta')", ['ab']],
      ["Tags__c INCLUDES ('Alpha', 'Alphabet')", ['ab', 'longer']],
      ["Tags__c EXCLUDES ('Beta')", ['longer', 'none']],
      ["Tags__c = 'Beta'", ['b']]
    ]
  );
});

describe('Conditions combine', () => {
  rules(
    [
      { Name: 'a', NumberOfEmployees: 1 },
      { Name: 'b', NumberOfEmployees: 2 },
      { Name: 'c', NumberOfEmployees: 3 }
    ],
    [
      ["Name = 'a' OR Name = 'b' OR Name = 'c'", ['a', 'b', 'c']],
      ["(Name = 'a' OR Name = 'b') AND NumberOfEmployees > 1", ['b']],
      ["Name = 'a' OR (Name = 'b' AND NumberOfEmployees > 1)", ['a', 'b']],
      ["NOT Name = 'a'", ['b', 'c']],
      ["(NOT Name = 'a') AND (NOT Name = 'b')", ['c']],
      ["Name != 'a' AND (NOT (Name = 'b' AND NumberOfEmployees = 3))", ['b', 'c']]
    ]
  );

  test('in any number', () => {
    const org = new TestOrg();
    org.insert('Account', { Name: 'n1999' });
    const names = Array.from({ length: 2000 }, (_, index) => `Name = 'n${index}'`);
    assert.deepEqual(org.accountsWhere(names.join(' OR ')), ['n1999']);
  });
});

describe('Ids', () => {
  test('are found in their short and their long form', () => {
    const org = new TestOrg();
    const id = org.insert('Account', { Name: 'Acme' });
    for (const form of [id, id.slice(0, 15)]) {
      assert.deepEqual(org.accountsWhere(`Id = '${form}'`), ['Acme']);
      assert.deepEqual(org.accountsWhere(`Id IN ('${form}')`), ['Acme']);
    }
  });

  test('differ by case', () => {
    const org = new TestOrg();
    const lower = org.insert('Account', { Id: '001Lo000000000aIAA', Name: 'lower' });
    assert.deepEqual(org.accountsWhere(`Id = '${lower.slice(0, 14)}A'`), []);
    assert.deepEqual(org.accountsWhere("Id = '001Lo000000000a'"), ['lower']);
  });
});

describe('Semi-joins', () => {
  const related = () => {
    const org = new TestOrg();
    const withContact = org.insert('Account', { Name: 'with contact' });
    org.insert('Account', { Name: 'without' });
    org.insert('Contact', { LastName: 'Müller', AccountId: withContact });
    org.insert('Contact', { LastName: 'Nobody' });
    return org;
  };
  const table: Rule[] = [
    ['Id IN (SELECT AccountId FROM Contact)', ['with contact']],
    ['Account.Id IN (SELECT c.AccountId FROM Contact c)', ['with contact']],
    ['Id NOT IN (SELECT AccountId FROM Contact)', ['without']],
    ["Id IN (SELECT AccountId FROM Contact WHERE LastName = 'MÜLLER')", ['with contact']],
    ["Id NOT IN (SELECT AccountId FROM Contact WHERE Account.Name = 'other')", ['with contact', 'without']],
    ["Id IN (SELECT AccountId FROM Contact) AND Name LIKE 'without%'", []]
  ];
  for (const [condition, expected] of table) {
    test(`${condition} finds ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(related().accountsWhere(condition), expected);
    });
  }
});

describe('What a caller writes into a value', () => {
  const wild = [
    "O'Brien",
    "x' OR 1=1 --",
    '"; DROP TABLE "Account"; --',
    "') UNION SELECT Id FROM User --",
    'back\\slash\\',
    'line\nbreak\ttab',
    '?1 :name $x @y',
    '{"json":["]"]}',
    '日本語 😀',
    '\u0000after nul'
  ];
  const quoted = (text: string) =>
    `'${text.replace(/[\\']/gu, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}'`;
  for (const text of wild) {
    test(`stays a value: ${JSON.stringify(text)}`, () => {
      const org = new TestOrg();
      org.insert('Account', { Name: text });
      org.insert('Account', { Name: 'bystander' });
      assert.deepEqual(org.accountsWhere(`Name = ${quoted(text)}`), [text]);
      assert.deepEqual(org.accountsWhere(`Name IN (${quoted(text)}, 'nobody')`), [text]);
      assert.deepEqual(org.accountsWhere(`Name LIKE ${quoted(text)}`), [text]);
    });
  }
});
