import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SalesforceError } from '../salesforceError.ts';
import { TestOrg } from './testing/testOrg.ts';

function refusal(soql: string): SalesforceError {
  try {
    new TestOrg().query(soql);
  } catch (error) {
    if (error instanceof SalesforceError) return error;
    throw error;
  }
  throw new assert.AssertionError({ message: `Was answered: ${soql.slice(0, 200)}` });
}

const NAMES = 'Please reference your WSDL or the describe call for the appropriate names.';

describe('A wrong query is refused with the place of the fault', () => {
  test('in the very form that Salesforce uses', () => {
    const { errorCode, message, httpStatus } = refusal('SELECT Nope FROM User');
    assert.deepEqual(
      { errorCode, message, httpStatus },
      {
        errorCode: 'INVALID_FIELD',
        httpStatus: 400,
        message: `\nSELECT Nope FROM User\n       ^\nERROR at Row:1:Column:8\nNo such column 'Nope' on entity 'User'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. ${NAMES}`
      }
    );
  });

  const placed: [soql: string, place: string, errorCode: string, sentence: string][] = [
    [
      'SELECT Id\nFROM User\nWHERE Nope = 1',
      'Row:3:Column:7',
      'INVALID_FIELD',
      "No such column 'Nope' on entity 'User'."
    ],
    ["SELECT Id FROM User WHERE Name = '😀' AND Nope = 1", 'Row:1:Column:42', 'INVALID_FIELD', "No such column 'Nope'"],
    [
      'SELECT Id, Owner.Nope FROM Account',
      'Row:1:Column:12',
      'INVALID_FIELD',
      "No such column 'Nope' on entity 'Name'."
    ],
    [
      'SELECT Contact.Nope.Name FROM User',
      'Row:1:Column:8',
      'INVALID_FIELD',
      "Didn't understand relationship 'Nope' in field path."
    ],
    ['SELECT Id FROM Nope', 'Row:1:Column:16', 'INVALID_TYPE', `sObject type 'Nope' is not supported.`],
    [
      'SELECT (SELECT Id FROM Nope) FROM Account',
      'Row:1:Column:24',
      'INVALID_TYPE',
      "Didn't understand relationship 'Nope' in FROM part of query call."
    ],
    [
      'SELECT Id FROM UserLicense WHERE UsedLicenses > 1',
      'Row:1:Column:34',
      'INVALID_FIELD',
      "field 'UsedLicenses' can not be filtered in a query call"
    ],
    [
      "SELECT Id FROM Account WHERE Id = 'Acme'",
      'Row:1:Column:30',
      'INVALID_QUERY_FILTER_OPERATOR',
      'invalid ID field: Acme'
    ],
    [
      "SELECT Id FROM Account WHERE Id = '001Lo0000000003AAB'",
      'Row:1:Column:30',
      'INVALID_QUERY_FILTER_OPERATOR',
      'invalid ID field: 001Lo0000000003AAB'
    ],
    [
      "SELECT Id FROM Account WHERE OwnerId LIKE '005%'",
      'Row:1:Column:30',
      'INVALID_QUERY_FILTER_OPERATOR',
      'invalid operator on id field'
    ],
    [
      "SELECT Id FROM Account WHERE NumberOfEmployees LIKE '5'",
      'Row:1:Column:30',
      'INVALID_QUERY_FILTER_OPERATOR',
      'invalid operator on int field'
    ],
    [
      "SELECT Id FROM Account WHERE Name INCLUDES ('a')",
      'Row:1:Column:30',
      'INVALID_QUERY_FILTER_OPERATOR',
      'invalid operator on string field'
    ],
    [
      "SELECT Id FROM Account WHERE Tags__c LIKE 'a%'",
      'Row:1:Column:30',
      'INVALID_QUERY_FILTER_OPERATOR',
      'invalid operator on multipicklist field'
    ],
    [
      'SELECT Id FROM Account ORDER BY Tags__c',
      'Row:1:Column:33',
      'MALFORMED_QUERY',
      "field 'Tags__c' can not be sorted in a query call"
    ],
    [
      'SELECT Id FROM Account ORDER BY Description',
      'Row:1:Column:33',
      'MALFORMED_QUERY',
      "field 'Description' can not be sorted in a query call"
    ],
    [
      'SELECT CreatedDate FROM Account GROUP BY CreatedDate',
      'Row:1:Column:42',
      'MALFORMED_QUERY',
      "field 'CreatedDate' can not be grouped in a query call"
    ],
    [
      'SELECT Name, COUNT(Id) FROM Account',
      'Row:1:Column:8',
      'MALFORMED_QUERY',
      'Field must be grouped or aggregated: Name'
    ],
    [
      'SELECT COUNT(Id) FROM Account GROUP BY Name HAVING Rating = null',
      'Row:1:Column:52',
      'MALFORMED_QUERY',
      'Field must be grouped or aggregated: Rating'
    ],
    [
      'SELECT SUM(Name) FROM Account',
      'Row:1:Column:12',
      'MALFORMED_QUERY',
      'field Name does not support aggregate operator SUM'
    ],
    [
      'SELECT COUNT(IsPartner) FROM Account',
      'Row:1:Column:14',
      'MALFORMED_QUERY',
      'field IsPartner does not support aggregate operator COUNT'
    ]
  ];
  for (const [soql, place, errorCode, sentence] of placed) {
    test(`${soql.replaceAll('\n', ' ')}: ${sentence}`, () => {
      const error = refusal(soql);
      assert.equal(error.errorCode, errorCode);
      assert.match(error.message, /^\n.+\n *\^\nERROR at /u);
      assert.ok(error.message.includes(`ERROR at ${place}\n${sentence}`), error.message);
    });
  }
});

describe('A value of the wrong type is refused', () => {
  const table: [condition: string, type: string][] = [
    ['Name = 5', 'string and should be enclosed in quotes'],
    ['Name = true', 'string and should be enclosed in quotes'],
    ['Id = 5', 'string and should be enclosed in quotes'],
    ["NumberOfEmployees = '5'", 'int and should not be enclosed in quotes'],
    ["AnnualRevenue IN (1, '2')", 'double and should not be enclosed in quotes'],
    ["IsPartner = 'true'", 'boolean and should not be enclosed in quotes'],
    ["Founded__c = '2000-01-01'", 'date and should not be enclosed in quotes'],
    ['Founded__c = 2000-01-01T00:00:00Z', 'date and should not be enclosed in quotes'],
    ["CreatedDate > '2000-01-01T00:00:00Z'", 'dateTime and should not be enclosed in quotes'],
    ['CreatedDate > 2000-01-01', 'dateTime and should not be enclosed in quotes'],
    ['Name = TODAY', 'string and should be enclosed in quotes']
  ];
  for (const [condition, type] of table) {
    test(`${condition} must be of type ${type}`, () => {
      const { errorCode, message } = refusal(`SELECT Id FROM Account WHERE ${condition}`);
      assert.equal(errorCode, 'INVALID_FIELD');
      assert.match(message, new RegExp(`value of filter criterion for field '\\w+' must be of type ${type}$`, 'u'));
    });
  }
});

describe('What Salesforce does not allow is refused', () => {
  const table: [soql: string, errorCode: string, message: string][] = [
    ['SELECT Name n FROM Account', 'MALFORMED_QUERY', 'only aggregate expressions use field aliasing'],
    ['SELECT Id, Name, id FROM Account', 'INVALID_FIELD', 'duplicate field selected: Id'],
    ['SELECT Id, FIELDS(ALL) FROM Account LIMIT 1', 'INVALID_FIELD', 'duplicate field selected: Id'],
    ['SELECT FIELDS(ALL) FROM Account', 'MALFORMED_QUERY', 'The SOQL FIELDS function must have a LIMIT of at most 200'],
    [
      'SELECT FIELDS(CUSTOM) FROM Account LIMIT 201',
      'MALFORMED_QUERY',
      'The SOQL FIELDS function must have a LIMIT of at most 200'
    ],
    ['SELECT COUNT(Id) a, MAX(Name) a FROM Account', 'MALFORMED_QUERY', 'duplicate alias: a'],
    ['SELECT Id FROM Account WHERE Name = :name', 'MALFORMED_QUERY', 'Bind variables only allowed in Apex code'],
    ['SELECT Id FROM Account LIMIT :count', 'MALFORMED_QUERY', 'Bind variables only allowed in Apex code'],
    ['SELECT Id FROM Account OFFSET 2001', 'NUMBER_OUTSIDE_VALID_RANGE', 'Maximum SOQL offset allowed is 2000'],
    [
      'SELECT (SELECT COUNT(Id) FROM Contacts) FROM Account',
      'MALFORMED_QUERY',
      'Only root queries support aggregate expressions'
    ],
    [
      "SELECT Id FROM Account WHERE Name = 'a\\%'",
      'MALFORMED_QUERY',
      "Invalid string literal 'a\\%'. Illegal character sequence '\\%' in string literal."
    ],
    [
      'SELECT Id FROM Account WHERE Name = null OR Id IN (SELECT AccountId FROM Contact)',
      'MALFORMED_QUERY',
      "Semi join sub-selects are not allowed with the 'OR' operator"
    ],
    [
      'SELECT Id FROM Account WHERE (NOT Id IN (SELECT AccountId FROM Contact))',
      'MALFORMED_QUERY',
      'Semi join sub-selects are only allowed at the top level WHERE expressions'
    ],
    [
      'SELECT Id FROM User WHERE ContactId IN (SELECT Id FROM Contact WHERE AccountId IN (SELECT Id FROM Account))',
      'MALFORMED_QUERY',
      'Nesting of semi join sub-selects is not supported'
    ]
  ];
  for (const [soql, errorCode, message] of table) {
    test(soql, () => {
      const error = refusal(soql);
      assert.deepEqual({ errorCode: error.errorCode, message: error.message }, { errorCode, message });
    });
  }

  const semiJoins: [condition: string, sentence: string][] = [
    [
      'Id IN (SELECT Id FROM Contact)',
      "The selected field 'Id' in the subquery and the left operand field in the where expression in the outer query 'Id' should point to the same object type"
    ],
    ['Id IN (SELECT ParentId FROM Account)', 'The inner and outer selects should not be on the same object type'],
    ['Id IN (SELECT LastName FROM Contact)', "semi join sub selects can only query id fields, cannot use: 'LastName'"],
    [
      'Id IN (SELECT Account.ParentId FROM Contact)',
      "The inner select field 'ParentId' cannot have more than one level of relationships"
    ],
    [
      'Parent.Id IN (SELECT AccountId FROM Contact)',
      "The left operand 'Parent.Id' cannot have more than one level of relationships"
    ]
  ];
  for (const [condition, sentence] of semiJoins) {
    test(`${condition}: ${sentence}`, () => {
      const { errorCode, message } = refusal(`SELECT Id FROM Account WHERE ${condition}`);
      assert.equal(errorCode, 'MALFORMED_QUERY');
      assert.ok(message.endsWith(`\n${sentence}`), message);
    });
  }

  test('an alias of FROM that leads to itself', () => {
    assert.match(refusal('SELECT Id FROM Contact c, a.Account a WHERE a.Name = null').message, /relationship 'a'/u);
  });

  test('TYPEOF of a parent that is always of the same object', () => {
    assert.equal(refusal('SELECT TYPEOF Account WHEN Account THEN Name END FROM Contact').errorCode, 'MALFORMED_QUERY');
  });

  test('relationships more than five levels up', () => {
    const { message } = refusal('SELECT Parent.Parent.Parent.Parent.Parent.Parent.Name FROM Account');
    assert.match(message, /relationships more than 5 level\(s\) away from the root/u);
  });
});

describe('What is not SOQL is refused at the token that cannot be read', () => {
  const table: [soql: string, token: string, column: number][] = [
    ['', '<EOF>', 1],
    ['SELECT', '<EOF>', 7],
    ['SELECT Id FORM User', 'User', 16],
    ['SELECT Id FROM User WHERE', 'WHERE', 21],
    ['SELECT Id FROM User WHERE Name', '<EOF>', 31],
    ["SELECT Id FROM User WHERE Name = 'a' AND Name = 'b' OR Name = 'c'", 'OR', 53],
    ["SELECT Id FROM User WHERE Name = 'open", "'", 34],
    ['SELECT Id FROM User WHERE Name IN ()', ')', 36],
    ["SELECT Id FROM User WHERE Name IN 'a'", "'a'", 35],
    ['SELECT Id FROM User LIMIT many', 'many', 27],
    ['SELECT Id FROM User; DROP TABLE User', ';', 20],
    ['SELECT Id /* all */ FROM User', '/', 11],
    ['SELECT Id FROM User -- all', '--', 21],
    ['SELECT Id FROM Account WHERE Founded__c = 2023-02-30', '2023-02-30', 43],
    ['SELECT Name, COUNT() FROM User', 'COUNT()', 14],
    ['DELETE FROM User', 'DELETE', 1]
  ];
  for (const [soql, token, column] of table) {
    test(`${soql || '(nothing)'}: ${token}`, () => {
      const { errorCode, message } = refusal(soql);
      assert.equal(errorCode, 'MALFORMED_QUERY');
      assert.ok(message.endsWith(`ERROR at Row:1:Column:${column}\nunexpected token: '${token}'`), message);
    });
  }
});

describe('What this org does not emulate is refused by name', () => {
  const table: [soql: string, what: string][] = [
    ['SELECT Id FROM User WITH USER_MODE', 'WITH USER_MODE'],
    ['SELECT Id FROM User WITH SYSTEM_MODE', 'WITH SYSTEM_MODE'],
    ['SELECT Id FROM User WITH SECURITY_ENFORCED', 'WITH SECURITY_ENFORCED'],
    ["SELECT Id FROM User WITH Network = 'x'", 'WITH'],
    ['SELECT Id FROM User WITH DATA CATEGORY Geography__c AT Asia__c', 'WITH DATA CATEGORY'],
    ['SELECT Id FROM User USING SCOPE Mine', 'USING SCOPE'],
    ['SELECT Id FROM User FOR UPDATE', 'FOR UPDATE'],
    ['SELECT Id FROM User FOR VIEW', 'FOR VIEW'],
    ['SELECT Id FROM User ALL ROWS', 'ALL ROWS'],
    ['SELECT COUNT(Id) FROM User GROUP BY ROLLUP(Name)', 'GROUP BY ROLLUP'],
    ['SELECT COUNT(Id) FROM User GROUP BY CUBE(Name)', 'GROUP BY CUBE'],
    ['SELECT FORMAT(Name) FROM User', 'FORMAT()'],
    ['SELECT convertCurrency(AnnualRevenue) FROM Account', 'CONVERTCURRENCY()'],
    ['SELECT HOUR_IN_DAY(convertTimezone(CreatedDate)) FROM User', 'convertTimezone()'],
    ['SELECT FISCAL_YEAR(CreatedDate) FROM User', 'FISCAL_YEAR()'],
    ['SELECT WEEK_IN_YEAR(CreatedDate) FROM User', 'WEEK_IN_YEAR()'],
    ["SELECT DISTANCE(Place__c, GEOLOCATION(1.0, 2.0), 'km') FROM Account", 'DISTANCE()'],
    ['SELECT Id FROM Account WHERE CreatedDate = THIS_FISCAL_YEAR', 'the date literal THIS_FISCAL_YEAR'],
    ['SELECT Id FROM Account WHERE AnnualRevenue > USD5', 'currency literals'],
    ['SELECT toLabel(Tags__c) FROM Account', 'toLabel() of a multi-select picklist'],
    ['FIND {Acme} RETURNING Account', 'SOSL']
  ];
  for (const [soql, what] of table) {
    test(`${soql}: ${what}`, () => {
      const { errorCode, message, httpStatus } = refusal(soql);
      assert.deepEqual(
        { errorCode, message, httpStatus },
        { errorCode: 'NOT_EMULATED', message: `Not emulated: ${what}`, httpStatus: 501 }
      );
    });
  }
});

describe('Hostile size is refused, not suffered', () => {
  const manyEntries = Array(20)
    .fill(`'${'a;'.repeat(1999)}'`)
    .join();
  const table: [name: string, soql: string, errorCode: string][] = [
    [
      'a query of more than 100,000 characters',
      `SELECT Id FROM User WHERE Name = '${'x'.repeat(100_000)}'`,
      'MALFORMED_QUERY'
    ],
    [
      'a text of more than 4,000 characters',
      `SELECT Id FROM User WHERE Name = '${'x'.repeat(4001)}'`,
      'MALFORMED_QUERY'
    ],
    ['thousands of parentheses', `SELECT Id FROM User WHERE ${'('.repeat(5000)}`, 'QUERY_TOO_COMPLICATED'],
    ['thousands of negations', `SELECT Id FROM User WHERE ${'NOT '.repeat(5000)}Name = null`, 'MALFORMED_QUERY'],
    [
      'thousands of fields to sort by',
      `SELECT Id FROM Account ORDER BY ${Array(3000).fill('Name').join()}`,
      'QUERY_TOO_COMPLICATED'
    ],
    [
      'more parameters than the database takes',
      `SELECT Id FROM Account WHERE Tags__c INCLUDES (${manyEntries})`,
      'QUERY_TOO_COMPLICATED'
    ]
  ];
  for (const [name, soql, errorCode] of table) {
    test(name, () => {
      assert.equal(refusal(soql).errorCode, errorCode);
    });
  }
});

describe('Whatever is asked, the answer is records or a refusal', () => {
  const org = new TestOrg();
  const words =
    "SELECT FROM WHERE AND OR NOT IN LIKE INCLUDES GROUP BY HAVING ORDER LIMIT OFFSET NULLS FIRST DESC WITH TYPEOF WHEN THEN ELSE END FIELDS ALL COUNT MAX toLabel CALENDAR_YEAR Account Contacts Owner Parent Name Id AccountId Tags__c CreatedDate ( ) , . = != < >= : ' \\ 5 -1.5 null true TODAY LAST_N_DAYS 2024-01-01 'text' 'a\\%' '001000000000001' ? ; -- /* 😀";
  const anyWords = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 12 }).map((parts) => parts.join(' '));
  const anyCondition = anyWords.map((text) => `SELECT Id FROM Account WHERE ${text}`);
  const anySelection = anyWords.map((text) => `SELECT ${text} FROM Account`);
  const anyTail = anyWords.map((text) => `SELECT COUNT(Id), Name FROM Account GROUP BY Name ${text}`);

  test('and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(anyWords, anyCondition, anySelection, anyTail, fc.string({ unit: 'binary' })), (soql) => {
        try {
          return org.query(soql).totalSize === 0 || /COUNT|MAX/iu.test(soql);
        } catch (error) {
          return error instanceof SalesforceError && error.message !== '';
        }
      }),
      { numRuns: 2000 }
    );
  });
});
