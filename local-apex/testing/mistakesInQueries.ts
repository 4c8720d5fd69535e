import { mistakesIn, missesIn } from './plantedMistake.ts';

const SELECTOR = 'classes/VisitSelector.cls';
const VISITS = 'SELECT Id, Name, Status__c, Score__c';
const CHILDREN = '(SELECT Id, Score__c FROM Visits__r';
const PAID = 'Paid__c = FALSE';
const SEMI_JOIN = 'IN (SELECT Patient__c FROM Visit__c WHERE Score__c > 3)';
const STEPS = 'SELECT DeveloperName, Type__r.Minutes__c';
const ACCESS = 'SELECT Id, PermissionSet.Name';

export const mistakesInQueries = [
  ...mistakesIn(SELECTOR, [
    ['a field that the object lacks', VISITS, `SELECT Id, Nam, Status__c, Score__c`, "No such column 'Nam'"],
    ['a custom field without its suffix', VISITS, 'SELECT Id, Name, Status, Score__c', "No such column 'Status'"],
    ['a field that is selected twice', VISITS, `${VISITS}, Name`, 'duplicate field selected: name'],
    [
      'a relationship in place of a field',
      VISITS,
      'SELECT Id, Name, Status__c, Owner, Score__c',
      "No such column 'Owner'"
    ],
    ['a field in place of a relationship', 'Patient__r.Account.Name', 'Patient__c.Name', "relationship 'Patient__c'"],
    ['a relationship that is not there', 'Patient__r.Account.Name', 'Doctor__r.Name', "relationship 'Doctor__r'"],
    [
      'a field that the parent lacks',
      'Patient__r.Account.Name',
      'Patient__r.Account.Birthdate',
      "No such column 'Birthdate'"
    ],
    [
      'a field that only some owners have',
      'Owner.Name',
      'Owner.ContactId',
      "No such column 'ContactId' on entity 'Name'"
    ],
    [
      'a path of six relationships',
      'Owner.Name',
      'Patient__r.Account.Parent.Parent.Parent.Parent.Name',
      'at most five'
    ],
    [
      'an object that is not there',
      'FROM Visit__c\n      WHERE Patient__c IN :patients AND',
      'FROM Visits__c\n      WHERE Patient__c IN :patients AND',
      'Visits__c'
    ],
    ['a filter on a field that is not there', PAID, 'IsPaid__c = FALSE', "No such column 'IsPaid__c'"],
    ['text for a checkbox', PAID, "Paid__c = 'false'", 'must be of type boolean'],
    ['a number for text', PAID, 'Status__c = 1', 'must be of type string'],
    ['text for a date', 'LAST_N_DAYS:30', "'2027-01-01'", 'must be of type date'],
    ['a time for a date', 'LAST_N_DAYS:30', '2027-01-01T00:00:00Z', 'must be of type date'],
    ['a checkbox that is greater than another', PAID, 'Paid__c > FALSE', 'invalid operator on boolean field'],
    ['a pattern for an id', PAID, "Id LIKE 'a00%'", 'invalid operator on id field'],
    ['a filter on a long text', PAID, "Notes__c = 'x'", 'can not be filtered'],
    ['an order by a long text', 'ORDER BY Day__c DESC', 'ORDER BY Notes__c DESC', 'can not be sorted'],
    [
      'an order by a field that is not there',
      'ORDER BY Day__c DESC',
      'ORDER BY Date__c DESC',
      "No such column 'Date__c'"
    ],
    [
      'a bind that is not there',
      'Patient__c IN :patients AND',
      'Patient__c IN :people AND',
      'Variable does not exist: people'
    ],
    [
      'a bind of the wrong type',
      'Patient__c IN :patients AND',
      'Patient__c = :Date.today() AND',
      'Invalid bind expression type of Date'
    ],
    [
      'one value where a list belongs',
      'Patient__c IN :patients AND',
      'Patient__c IN :UserInfo.getUserId() AND',
      'IN operator must be used with an iterable'
    ],
    ['a query that is not closed', 'LIMIT 200', 'LIMIT', 'Unexpected token'],
    [
      'clauses in the wrong order',
      'ORDER BY Day__c DESC NULLS LAST\n      LIMIT 200',
      'LIMIT 200 ORDER BY Day__c',
      'Unexpected token'
    ],
    [
      'a child relationship that is not there',
      CHILDREN,
      '(SELECT Id, Score__c FROM Visit__r',
      "relationship 'Visit__r'"
    ],
    ['a child relationship without its suffix', CHILDREN, '(SELECT Id, Score__c FROM Visits', "relationship 'Visits'"],
    ['a field that the children lack', CHILDREN, '(SELECT Id, LastName FROM Visits__r', "No such column 'LastName'"],
    [
      'a filter on a field that the children lack',
      "Status__c LIKE 'done%'",
      "Stage__c LIKE 'done%'",
      "No such column 'Stage__c'"
    ],
    ['a semi-join of a text', SEMI_JOIN, 'IN (SELECT Status__c FROM Visit__c)', 'semi-join'],
    ['a semi-join of two fields', SEMI_JOIN, 'IN (SELECT Patient__c, Id FROM Visit__c)', 'semi-join'],
    [
      'a semi-join of its own object',
      SEMI_JOIN,
      'IN (SELECT Id FROM Contact)',
      'should not be on the same object type'
    ],
    [
      'a semi-join of an object that is not there',
      SEMI_JOIN,
      'IN (SELECT Patient__c FROM Visits__c)',
      "sObject type 'Visits__c'"
    ],
    [
      'a semi-join with a filter that is not there',
      SEMI_JOIN,
      'IN (SELECT Patient__c FROM Visit__c WHERE Points__c > 3)',
      "No such column 'Points__c'"
    ],
    [
      'a field that is not grouped',
      'SELECT Status__c status, COUNT(Id) visits',
      'SELECT Status__c status, Name, COUNT(Id) visits',
      'must be grouped or aggregated: Name'
    ],
    [
      'a function that is not grouped',
      'GROUP BY Status__c, CALENDAR_MONTH(Day__c)',
      'GROUP BY Status__c',
      'must be grouped or aggregated: Day__c'
    ],
    ['a sum of texts', 'AVG(Score__c)', 'SUM(Status__c)', 'does not support aggregate operator sum'],
    [
      'a group that is filtered by a single record',
      'HAVING COUNT(Id) > 1',
      "HAVING Name = 'x'",
      'must be grouped or aggregated: Name'
    ],
    [
      'an alias of a single record',
      VISITS,
      'SELECT Id, Name title, Status__c, Score__c',
      'only aggregate expressions use field aliasing'
    ],
    [
      'a single record out of a query of groups',
      'for (AggregateResult row',
      'for (Visit__c row',
      'List of: AggregateResult'
    ],
    ['a field that the metadata type lacks', STEPS, 'SELECT DeveloperName, Minutes__c', "No such column 'Minutes__c'"],
    [
      'a field that no metadata type has',
      STEPS,
      'SELECT DeveloperName, Type__r.CreatedDate',
      "No such column 'CreatedDate'"
    ],
    [
      'an alternative of a type that has no such field',
      'THEN LastName, Email',
      'THEN Company',
      "No such column 'Company'"
    ],
    ['an alternative for a type that is not there', 'WHEN Lead THEN', 'WHEN Leads THEN', "sObject type 'Leads'"],
    [
      'a field that permission sets lack',
      ACCESS,
      'SELECT Id, PermissionSet.DeveloperName',
      "No such column 'DeveloperName'"
    ],
    [
      'an order of records that are locked',
      'WITH USER_MODE FOR UPDATE',
      'WITH USER_MODE ORDER BY Name FOR UPDATE',
      'FOR UPDATE'
    ],
    [
      'a query of events',
      'FROM Visit_Step__mdt\n      WHERE Type__r.DeveloperName != NULL',
      'FROM Visit_Logged__e',
      'does not support query'
    ]
  ]),
  ...missesIn(SELECTOR, [
    [
      'a field in a query that is text',
      "'SELECT Id FROM Visit__c",
      "'SELECT Idd FROM Visit__c",
      'queries that are text are read by the org when they run'
    ],
    [
      'a scope that the object lacks',
      'FROM Visit__c\n      WHERE Patient__c IN :patients AND',
      'FROM Visit__c USING SCOPE team\n      WHERE Patient__c IN :patients AND',
      'the types do not say which scopes an object has'
    ]
  ])
];
