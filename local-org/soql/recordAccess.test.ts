import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ApexScenario } from '../testing/apexScenario.ts';

const SETUP = {
  licenses: [{ name: 'Salesforce', total: 10 }],
  profiles: [{ name: 'Clerk', license: 'Salesforce' }],
  permissionSets: [{ name: 'Everything', label: 'Everything', permissions: ['ModifyAllData'] }],
  permissionSetGroups: [{ name: 'Keepers', label: 'Keepers', permissionSets: ['Everything'] }]
};
const FIELDS = 'RecordId, HasReadAccess, HasEditAccess, MaxAccessLevel';

describe('UserRecordAccess', () => {
  let given: ApexScenario;
  let account = '';
  let clerk = '';
  before(() => {
    given = new ApexScenario({ setup: SETUP });
    account = given.account();
    clerk = given.insert('User', given.user({ ProfileId: given.id(`Profile WHERE Name = 'Clerk'`) }));
  });
  after(() => {
    given.org.close();
  });

  const accessOf = (user: string, records: readonly string[]) =>
    given
      .query(`SELECT ${FIELDS} FROM UserRecordAccess WHERE UserId = :user AND RecordId IN :records`, { user, records })
      .map(({ fields: { RecordId, HasReadAccess, HasEditAccess, MaxAccessLevel } }) => ({
        RecordId,
        HasReadAccess,
        HasEditAccess,
        MaxAccessLevel
      }));
  const refused = (soql: string, binds = {}) => {
    try {
      given.query(soql, binds);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    return 'answered';
  };

  test('says that whoever may modify all data may do everything', () => {
    assert.deepEqual(accessOf(given.session.runningUserId, [account]), [
      { RecordId: account, HasReadAccess: true, HasEditAccess: true, MaxAccessLevel: 'All' }
    ]);
  });

  test('says that others may read what they do not own', () => {
    assert.deepEqual(accessOf(clerk, [account]), [
      { RecordId: account, HasReadAccess: true, HasEditAccess: false, MaxAccessLevel: 'Read' }
    ]);
  });

  test('says that owners may do everything', () => {
    const own = given.account('Own', { OwnerId: clerk });
    assert.deepEqual(
      accessOf(clerk, [own, account])
        .map(({ HasEditAccess }) => HasEditAccess)
        .sort(),
      [false, true]
    );
  });

  test('knows the permission from a permission set group, too', () => {
    const keeper = given.insert('User', given.user({ ProfileId: given.id(`Profile WHERE Name = 'Clerk'`) }));
    const PermissionSetGroupId = given.id(`PermissionSetGroup WHERE DeveloperName = 'Keepers'`);
    given.insert('PermissionSetAssignment', { AssigneeId: keeper, PermissionSetGroupId });
    assert.equal(accessOf(keeper, [account])[0]?.HasEditAccess, true);
  });

  test('is asked for a single record and filtered by a level', () => {
    const soql =
      'SELECT RecordId FROM UserRecordAccess WHERE UserId = :clerk AND RecordId = :account AND HasEditAccess = TRUE';
    assert.deepEqual(given.query(soql, { clerk, account }), []);
  });

  test('is not asked without a user', () => {
    const soql = `SELECT RecordId FROM UserRecordAccess WHERE RecordId = '${account}'`;
    assert.match(refused(soql), /one UserId and for RecordId/u);
  });

  test('is not asked without records', () => {
    assert.match(
      refused(`SELECT RecordId FROM UserRecordAccess WHERE UserId = '${clerk}'`),
      /one UserId and for RecordId/u
    );
  });

  test('is not asked for either of two conditions', () => {
    const soql = `SELECT RecordId FROM UserRecordAccess WHERE UserId = '${clerk}' OR RecordId = '${account}'`;
    assert.match(refused(soql), /one UserId and for RecordId/u);
  });

  test('answers for at most 200 records', () => {
    const records = Array.from({ length: 201 }, () => account);
    const soql = 'SELECT RecordId FROM UserRecordAccess WHERE UserId = :clerk AND RecordId IN :records';
    assert.match(refused(soql, { clerk, records }), /at most 200 records/u);
  });

  test('always names the record', () => {
    const soql = 'SELECT HasEditAccess FROM UserRecordAccess WHERE UserId = :clerk AND RecordId = :account';
    assert.match(refused(soql, { clerk, account }), /RecordId field must be selected/u);
  });

  test('names nothing but the record and levels of access', () => {
    const soql = 'SELECT RecordId, UserId FROM UserRecordAccess WHERE UserId = :clerk AND RecordId = :account';
    assert.match(refused(soql, { clerk, account }), /Can select only RecordId/u);
  });

  test('names the record alone when it filters by a level', () => {
    const soql =
      'SELECT RecordId, HasEditAccess FROM UserRecordAccess WHERE UserId = :clerk AND RecordId = :account AND HasReadAccess = TRUE';
    assert.match(refused(soql, { clerk, account }), /Can select only RecordId/u);
  });

  test('is filtered by nothing else', () => {
    const soql = `SELECT RecordId FROM UserRecordAccess WHERE UserId = :clerk AND RecordId = :account AND MaxAccessLevel = 'All'`;
    assert.match(refused(soql, { clerk, account }), /all of which must hold/u);
  });

  test('cannot be saved', () => {
    const [result] = given.save(
      'insert',
      [{ type: 'UserRecordAccess', fields: { UserId: clerk, RecordId: account } }],
      false
    );
    assert.equal(result?.isSuccess, false);
  });
});
