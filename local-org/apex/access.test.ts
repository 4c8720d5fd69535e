import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { ApexScenario } from '../testing/apexScenario.ts';
import { SourceFolder } from '../testing/sourceFolder.ts';

const SETUP = {
  organization: { timeZone: 'GMT' },
  licenses: [{ name: 'Salesforce', total: 10 }],
  profiles: [{ name: 'Clerk', license: 'Salesforce' }]
};
const GRANT = (name: string) => `<customPermissions><enabled>true</enabled><name>${name}</name></customPermissions>`;

describe('Apex that runs as somebody', () => {
  let source: SourceFolder;
  let given: ApexScenario;
  let now = '';
  beforeEach(() => {
    source = new SourceFolder()
      .file(
        'customPermissions/Repair.customPermission-meta.xml',
        '<CustomPermission><label>Repair</label></CustomPermission>'
      )
      .file(
        'permissionsets/Operator.permissionset-meta.xml',
        `<PermissionSet><label>Operator</label>${GRANT('Repair')}</PermissionSet>`
      )
      .file(
        'permissionsets/Session.permissionset-meta.xml',
        `<PermissionSet><label>Session</label><hasActivationRequired>true</hasActivationRequired>${GRANT('Repair')}</PermissionSet>`
      );
    now = '2026-03-01T08:00:00Z';
    given = new ApexScenario({ setup: SETUP, source: source.path, now: () => new Date(now) });
  });
  afterEach(() => {
    given.org.close();
    source.remove();
  });
  const mayRepair = () => given.session.hasCustomPermission('Repair');
  const set = (name: string) => given.id(`PermissionSet WHERE Name = '${name}'`);
  const me = () => given.session.runningUserId;
  const clerk = () => given.insert('User', given.user({ ProfileId: given.id(`Profile WHERE Name = 'Clerk'`) }));

  test('is the administrator at first, who has no custom permission without a permission set', () => {
    assert.equal(mayRepair(), false);
  });

  test('has the custom permissions of its permission sets', () => {
    given.insert('PermissionSetAssignment', { AssigneeId: me(), PermissionSetId: set('Operator') });
    assert.deepEqual([mayRepair(), given.session.hasCustomPermission('Other')], [true, false]);
  });

  test('has those of the members of its permission set groups', () => {
    const PermissionSetGroupId = given.insert('PermissionSetGroup', { DeveloperName: 'All', MasterLabel: 'All' });
    given.insert('PermissionSetGroupComponent', { PermissionSetGroupId, PermissionSetId: set('Operator') });
    assert.equal(mayRepair(), false);
    given.insert('PermissionSetAssignment', { AssigneeId: me(), PermissionSetGroupId });
    assert.equal(mayRepair(), true);
  });

  test('has not those of a permission set that a session must activate first', () => {
    given.insert('PermissionSetAssignment', { AssigneeId: me(), PermissionSetId: set('Session') });
    assert.equal(mayRepair(), false);
  });

  test('has those that Apex itself puts into a permission set', () => {
    const ParentId = given.insert('PermissionSet', { Name: 'Made', Label: 'Made' });
    const SetupEntityId = given.id(`CustomPermission WHERE DeveloperName = 'Repair'`);
    given.insert('SetupEntityAccess', { ParentId, SetupEntityId });
    given.insert('PermissionSetAssignment', { AssigneeId: me(), PermissionSetId: ParentId });
    assert.equal(mayRepair(), true);
    assert.deepEqual(given.column('SetupEntityType', `SetupEntityAccess WHERE ParentId = '${ParentId}'`), [
      'CustomPermission'
    ]);
  });

  test('has not those of somebody else', () => {
    given.insert('PermissionSetAssignment', { AssigneeId: me(), PermissionSetId: set('Operator') });
    given.session.runAs(clerk());
    assert.equal(mayRepair(), false);
  });

  test('creates records as that user', () => {
    const userId = clerk();
    given.session.runAs(userId);
    given.account();
    assert.deepEqual(given.column('OwnerId', 'Account'), [userId]);
    assert.deepEqual(given.column('CreatedById', 'Account'), [userId]);
  });

  test('meets rules about what that user may do', () => {
    given.session.runAs(clerk());
    const [grant] = given.save(
      'insert',
      [{ type: 'PermissionSetAssignment', fields: { AssigneeId: me(), PermissionSetId: set('Operator') } }],
      false
    );
    assert.partialDeepStrictEqual(grant, { errors: [{ statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY' }] });
  });

  test('means days of the time zone of that user', () => {
    now = '2026-03-01T10:00:00Z';
    given.account();
    const userId = given.insert('User', given.user({ TimeZoneSidKey: 'Asia/Tokyo' }));
    now = '2026-03-01T20:00:00Z';
    const ofToday = () => given.column('Name', 'Account WHERE CreatedDate = TODAY');
    assert.deepEqual(ofToday(), ['Acme']);
    given.session.runAs(userId);
    assert.deepEqual(ofToday(), []);
  });

  test('is refused when there is no such user', () => {
    assert.throws(
      () => {
        given.session.runAs('005000000000001AAA');
      },
      { name: 'ApexOrgError', message: 'System.runAs() needs a user of this org, 005000000000001AAA is none' }
    );
  });

  test('cannot go on as a user that was rolled back', () => {
    const savepoint = given.session.setSavepoint();
    given.session.runAs(clerk());
    given.session.rollback(savepoint);
    assert.throws(() => given.query('SELECT Id FROM User'), {
      name: 'ApexOrgError',
      message: /needs a user of this org/
    });
  });

  test('resets passwords, with an e-mail when it wants one', () => {
    given.session.resetPassword({ userId: me(), sendEmail: false });
    given.session.resetPassword({ userId: me(), sendEmail: true });
    assert.deepEqual(
      given.org.outbox().map(({ kind, userId }) => [kind, userId]),
      [['passwordReset', me()]]
    );
  });

  test('does not reset the password of nobody', () => {
    assert.throws(
      () => {
        given.session.resetPassword({ userId: 'nobody', sendEmail: true });
      },
      { statusCode: 'INVALID_ID_FIELD' }
    );
  });
});
