import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { ApexScenario } from '../testing/apexScenario.ts';
import { SourceFolder } from '../testing/sourceFolder.ts';
import type { ApexRecord } from './apex.ts';

const SETUP = {
  licenses: [
    { name: 'Salesforce', total: 10 },
    { name: 'Customer Community Plus', total: 10 }
  ],
  sites: [
    { name: 'Quiet', urlPathPrefix: 'quiet', status: 'Live', profiles: ['Customer Community Plus User'] },
    {
      name: 'Warm',
      urlPathPrefix: 'warm',
      status: 'Live',
      sendWelcomeEmail: true,
      permissionSets: ['Welcomed']
    }
  ],
  permissionSets: [{ name: 'Welcomed', label: 'Welcomed' }]
};

const account = (fields: ApexRecord['fields']): ApexRecord => ({ type: 'Account', fields });
const MISSING = {
  isSuccess: false,
  errors: [{ statusCode: 'REQUIRED_FIELD_MISSING', message: 'Required fields are missing: [Name]', fields: ['Name'] }]
};

describe('DML of Apex', () => {
  let source: SourceFolder;
  let given: ApexScenario;
  beforeEach(() => {
    source = new SourceFolder()
      .object('Log__c')
      .field('Log__c', 'User__c', 'Lookup', '<referenceTo>User</referenceTo><relationshipName>Logs</relationshipName>')
      .field('Log__c', 'Text__c', 'LongTextArea', '<length>32768</length>')
      .field('Account', 'Number__c', 'Text', '<length>20</length><externalId>true</externalId>');
    given = new ApexScenario({ setup: SETUP, source: source.path });
  });
  afterEach(() => {
    given.org.close();
    source.remove();
  });
  const names = () => given.column('Name', 'Account ORDER BY Name');
  const mails = () => given.org.outbox().map(({ kind }) => kind);

  test('answers with one result for each record, in order', () => {
    const results = given.save('insert', [account({ Name: 'A' }), account({}), account({ Name: 'B' })], false);
    assert.deepEqual(
      results.map((result) => (result.isSuccess ? given.column('Name', `Account WHERE Id = '${result.id}'`) : result)),
      [['A'], MISSING, ['B']]
    );
  });

  test('saves nothing when all must be saved and one is refused; the others carry no error', () => {
    const results = given.save('insert', [account({ Name: 'A' }), account({}), account({ Name: 'B' })], true);
    assert.deepEqual(results, [{ isSuccess: false, errors: [] }, MISSING, { isSuccess: false, errors: [] }]);
    assert.deepEqual(names(), []);
  });

  test('takes records of several objects in one list', () => {
    const AccountId = given.account();
    const results = given.save('insert', [
      account({ Name: 'Beta' }),
      { type: 'contact', fields: { LastName: 'Lovelace', AccountId } }
    ]);
    assert.deepEqual(
      results.map((result) => result.isSuccess && result.id.slice(0, 3)),
      ['001', '003']
    );
  });

  test('refuses a list that changes between objects more than ten times', () => {
    const records = Array.from({ length: 11 }, (_, index) => ({
      type: index % 2 === 0 ? 'Account' : 'Contact',
      fields: {}
    }));
    assert.throws(() => given.save('insert', records, false), { message: /^Cannot have more than 10 chunks/ });
  });

  test('updates the fields that are given', () => {
    const Id = given.account('Acme', { Phone: '1' });
    given.save('update', [account({ Id, Name: 'Beta' })]);
    assert.partialDeepStrictEqual(given.query('SELECT Name, Phone FROM Account'), [
      { fields: { Name: 'Beta', Phone: '1' } }
    ]);
  });

  test('updates a record as a query gave it: parents, children and read-only fields are left alone', () => {
    given.account();
    const soql = 'SELECT Name, CreatedDate, Owner.Name, IsDeleted, (SELECT Id FROM Contacts) FROM Account';
    const [found] = given.query(soql);
    assert.deepEqual(
      given.save('update', [account({ ...found?.fields, Name: 'Beta' })]).map(({ isSuccess }) => isSuccess),
      [true]
    );
  });

  test('refuses to change a read-only field', () => {
    const Id = given.account();
    const [result] = given.save('update', [account({ Id, CreatedDate: '2020-01-01T00:00:00Z' })]);
    assert.partialDeepStrictEqual(result, { errors: [{ statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE' }] });
  });

  test('finds a parent by its external id', () => {
    const AccountId = given.account('Acme', { Number__c: '7' });
    const parent: ApexRecord = { type: 'Account', fields: { Number__c: '7' } };
    given.insert('Contact', { LastName: 'Lovelace', Account: parent });
    assert.deepEqual(given.column('AccountId', 'Contact'), [AccountId]);
  });

  test('deletes', () => {
    const Id = given.account();
    given.save('delete', [account({ Id })]);
    assert.deepEqual(names(), []);
  });

  const ACME = { Name: 'Acme' };
  for (const [operation, fields, error] of [
    [
      'insert',
      { ...ACME, Id: '001000000000001AAA' },
      { statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE', message: 'cannot specify Id in an insert call', fields: ['Id'] }
    ],
    ['update', ACME, { statusCode: 'MISSING_ARGUMENT', message: 'Id not specified in an update call', fields: [] }],
    ['delete', {}, { statusCode: 'MISSING_ARGUMENT', message: 'Id not specified in a delete call', fields: [] }],
    [
      'update',
      { Id: '001000000000001AAA' },
      { statusCode: 'INVALID_CROSS_REFERENCE_KEY', message: 'invalid cross reference id', fields: [] }
    ],
    [
      'insert',
      { Name: 7 },
      {
        statusCode: 'INVALID_TYPE_ON_FIELD_IN_RECORD',
        message: 'Cannot deserialize instance of string from VALUE_NUMBER value 7 for the field Name',
        fields: ['Name']
      }
    ],
    [
      'insert',
      { Name: 'Acme', Nope: 1 },
      { statusCode: 'INVALID_FIELD', message: `No such column 'Nope' on sobject of type Account`, fields: [] }
    ]
  ] as const) {
    test(`refuses ${operation} of ${JSON.stringify(fields)}`, () => {
      assert.deepEqual(given.save(operation, [account(fields)], false), [{ isSuccess: false, errors: [error] }]);
    });
  }

  test('refuses an object that the org has not as a whole', () => {
    assert.throws(() => given.save('insert', [{ type: 'Case', fields: {} }], false), { statusCode: 'INVALID_TYPE' });
  });

  test('says so when something is not emulated, and has done nothing', () => {
    const ofProfile = given.id(`PermissionSetAssignment WHERE PermissionSet.IsOwnedByProfile = true`);
    given.session.beginTransaction();
    const role = { type: 'UserRole', fields: { Id: given.insert('UserRole', { Name: 'Sales' }) } };
    const records = [role, { type: 'PermissionSetAssignment', fields: { Id: ofProfile } }];
    assert.throws(() => given.save('delete', records, false), { statusCode: 'NOT_EMULATED' });
    assert.deepEqual(given.column('Name', 'UserRole'), ['Sales']);
  });

  test('meets the rules about users', () => {
    const [result] = given.save('insert', [{ type: 'User', fields: given.user({ Username: 'ada' }) }], false);
    assert.partialDeepStrictEqual(result, {
      errors: [{ statusCode: 'FIELD_INTEGRITY_EXCEPTION', fields: ['Username'] }]
    });
  });

  test('saves records of custom objects with lookups to users and long texts', () => {
    const User__c = given.session.runningUserId;
    given.insert('Log__c', { Name: 'First', User__c, Text__c: 'x'.repeat(32_768) });
    assert.deepEqual(given.column('Name', `Log__c WHERE User__r.IsActive = true`), ['First']);
  });

  describe('in one transaction', () => {
    const mixed = () => {
      given.session.beginTransaction();
      given.save('insert', [{ type: 'UserRole', fields: { Name: 'Sales' } }]);
      return given.save('insert', [{ type: 'Log__c', fields: { Name: 'After' } }], false);
    };

    test('refuses records of custom objects after setup objects', () => {
      assert.deepEqual(mixed(), [
        {
          isSuccess: false,
          errors: [
            {
              statusCode: 'MIXED_DML_OPERATION',
              message:
                'DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): ' +
                'Log__c, original object: UserRole',
              fields: []
            }
          ]
        }
      ]);
    });

    for (const [what, divide] of [
      [
        'the next transaction',
        () => {
          given.session.beginTransaction();
        }
      ],
      [
        'System.runAs',
        () => {
          given.session.runAs(given.session.runningUserId);
        }
      ]
    ] as const) {
      test(`and takes them in ${what}`, () => {
        mixed();
        divide();
        assert.deepEqual(
          given.save('insert', [{ type: 'Log__c', fields: { Name: 'After' } }]).map(({ isSuccess }) => isSuccess),
          [true]
        );
      });
    }
  });

  describe('tells a new user by e-mail', () => {
    test('when DMLOptions ask for it', () => {
      given.insert('User', given.user(), { triggerUserEmail: true });
      assert.deepEqual(mails(), ['newUser']);
    });

    test('not when they do not', () => {
      given.insert('User', given.user());
      assert.deepEqual(mails(), []);
    });

    test('not when the user is inactive', () => {
      given.insert('User', given.user({ IsActive: false }), { triggerUserEmail: true });
      assert.deepEqual(mails(), []);
    });

    test('when an external user is a member of a live site', () => {
      given.insert('User', given.externalUser(), { triggerUserEmail: true });
      assert.deepEqual(mails(), ['newUser']);
    });

    test('not when an external user is a member of no site', () => {
      given.save('delete', [
        { type: 'NetworkMemberGroup', fields: { Id: given.id(`NetworkMemberGroup WHERE Network.Name = 'Quiet'`) } }
      ]);
      given.insert('User', given.externalUser(), { triggerUserEmail: true });
      assert.deepEqual(mails(), []);
    });

    test('not when it was not created after all', () => {
      const records = [
        { type: 'User', fields: given.user() },
        { type: 'User', fields: {} }
      ];
      given.session.save({ operation: 'insert', records, allOrNone: true, options: { triggerUserEmail: true } });
      assert.deepEqual(mails(), []);
    });
  });
});
