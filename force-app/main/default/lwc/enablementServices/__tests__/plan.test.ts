import type { Draft, Facts, PlanRecord } from 'c/enablementServices';
import { PlanService } from 'c/enablementServices';
import {
  aDraft,
  aGrant,
  anExistingUser,
  aPermissionSetLicense,
  aPreset,
  aRole,
  someFacts
} from '../../../../../../test/builders/enablement';
import { aHeldPermissionSet, aUserRow } from '../../../../../../test/builders/rows';

const SET = '0PSLo0000000001AAA';
const GROUP = '0PGLo0000000001AAA';
const LICENSE = '0PLLo0000000001AAA';
const USER = '005Lo0000000009AAA';
const facts = someFacts({
  roles: [aRole()],
  presets: [aPreset({ label: 'Student of the college' })],
  grants: [aGrant(), aGrant({ grantId: GROUP, kind: 'permissionSetGroup', label: 'Advising' }), aPermissionSetLicense()]
});

const planOf = (draft: Partial<Draft> = {}, of: Facts = facts) => PlanService.plan(of, aDraft(draft));
const valuesOf = (record: PlanRecord | undefined) =>
  Object.fromEntries(record?.fields.map((field) => [field.name, field.value]) ?? []);
const userOf = (draft: Partial<Draft> = {}) => valuesOf(planOf(draft).records[0]);
const outlineOf = (draft: Partial<Draft>, of: Facts = facts) =>
  planOf(draft, of).records.map((record) => [record.operation, record.sobjectType, record.label]);

describe('the plan for a new user', () => {
  it('creates the user, then permission set licenses, then permission sets and groups', () => {
    expect(outlineOf({ grantIds: [SET, GROUP, LICENSE] })).toEqual([
      ['create', 'User', 'Ada Lovelace'],
      ['create', 'PermissionSetLicenseAssign', 'Student Services'],
      ['create', 'PermissionSetAssignment', 'Student Portal Access'],
      ['create', 'PermissionSetAssignment', 'Advising']
    ]);
  });

  it('names every record differently', () => {
    const references = planOf({ grantIds: [SET, GROUP, LICENSE] }).records.map((record) => record.reference);
    expect(references).toEqual(['user', 'grant1', 'grant2', 'grant3']);
  });

  it('assigns a grant once although the draft names it twice', () => {
    expect(outlineOf({ grantIds: [SET, SET] })).toHaveLength(2);
  });

  it('leaves out a grant that the org does not have', () => {
    expect(outlineOf({ grantIds: ['0PSLo0000000404AAA'] })).toHaveLength(1);
  });

  it('holds every field of the user', () => {
    const lifecycle = { purpose: 'Studies', deactivationTrigger: 'Graduated', reviewDate: '2027-02-20' };
    expect(userOf({ roleId: '00ELo0000000001AAA', ...lifecycle })).toEqual({
      FirstName: 'Ada',
      LastName: 'Lovelace',
      Email: 'ada@example.com',
      Username: 'ada@example.com',
      Alias: 'alovelac',
      CommunityNickname: 'ada.lovelace',
      ContactId: '003Lo0000000001AAA',
      ProfileId: '00eLo0000000001AAA',
      UserRoleId: '00ELo0000000001AAA',
      TimeZoneSidKey: 'America/New_York',
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      IsActive: 'true',
      UserPermissionsSFContentUser: 'false',
      UserPermissionsKnowledgeUser: 'false',
      UserPermissionsMarketingUser: 'false',
      UserPermissionsInteractionUser: 'false',
      UserPermissionsSupportUser: 'false',
      Enablement_Preset__c: 'Student',
      Enablement_Purpose__c: 'Studies',
      Enablement_Deactivation_Trigger__c: 'Graduated',
      Enablement_Review_Date__c: '2027-02-20'
    });
  });

  it.each([
    'FirstName',
    'CommunityNickname',
    'UserRoleId',
    'Enablement_Preset__c',
    'Enablement_Purpose__c',
    'Enablement_Deactivation_Trigger__c',
    'Enablement_Review_Date__c'
  ])('leaves %s out when it is blank', (name) => {
    expect(userOf({ firstName: ' ', nickname: '', roleId: null, presetName: null })).not.toHaveProperty(name);
  });

  it('trims what was typed', () => {
    expect(userOf({ lastName: ' Lovelace\u00a0', purpose: ' Studies ' })).toMatchObject({
      LastName: 'Lovelace',
      Enablement_Purpose__c: 'Studies'
    });
  });

  it.each([
    { name: 'ProfileId', display: 'Student' },
    { name: 'Enablement_Preset__c', display: 'Student of the college' },
    { name: 'TimeZoneSidKey', display: '(GMT-05:00) Eastern Standard Time (America/New_York)' }
  ])('says in words what the value of $name means', ({ name, display }) => {
    const field = planOf().records[0]?.fields.find((candidate) => candidate.name === name);
    expect(field?.display).toBe(display);
  });

  it('sets the group or the permission set of an assignment, never both', () => {
    expect(planOf({ grantIds: [GROUP] }).records[1]?.fields).toEqual([
      { name: 'AssigneeId', kind: 'record', value: 'user', display: '' },
      { name: 'PermissionSetGroupId', kind: 'text', value: GROUP, display: 'Advising' }
    ]);
  });

  it('lets an assignment end, but not that of a permission set license', () => {
    const expirations = [SET, LICENSE].map((grantId) => ({ grantId, expiresOn: '2027-06-30' }));
    const [, license, set] = planOf({ grantIds: [SET, LICENSE], expirations }).records;
    expect(set?.fields).toContainEqual({
      name: 'ExpirationDate',
      kind: 'lastDay',
      value: '2027-06-30',
      display: '2027-06-30'
    });
    expect(valuesOf(license)).toEqual({ AssigneeId: 'user', PermissionSetLicenseId: LICENSE });
  });

  it.each([true, false])('requests the e-mail: %s, as the draft says', (sendEmail) => {
    expect(planOf({ sendEmail }).emailRequested).toBe(sendEmail);
  });
});

describe("the plan for the person's own user", () => {
  const active = someFacts({ grants: facts.grants, users: [anExistingUser({ grantIds: [SET] })] });
  const inactive = someFacts({ grants: facts.grants, users: [anExistingUser({ isActive: false, grantIds: [SET] })] });

  it('assigns only what an active user lacks', () => {
    expect(outlineOf({ userId: USER, grantIds: [SET, GROUP] }, active)).toEqual([
      ['create', 'PermissionSetAssignment', 'Advising']
    ]);
  });

  it('points the assignments at the user that exists', () => {
    const [assignment] = planOf({ userId: USER, grantIds: [GROUP] }, active).records;
    expect(assignment?.fields[0]).toEqual({ name: 'AssigneeId', kind: 'text', value: USER, display: 'Ada Lovelace' });
  });

  it('is empty when nothing is missing', () => {
    expect(planOf({ userId: USER, grantIds: [SET] }, active).records).toEqual([]);
  });

  it('makes an inactive user active first and changes nothing else of it', () => {
    const plan = planOf({ userId: USER, grantIds: [SET, GROUP] }, inactive);
    expect(plan.records[0]).toEqual({
      reference: 'user',
      operation: 'update',
      sobjectType: 'User',
      recordId: USER,
      label: 'Ada Lovelace',
      fields: [{ name: 'IsActive', kind: 'boolean', value: 'true', display: 'true' }]
    });
    expect(plan.records.slice(1).map((record) => record.label)).toEqual(['Advising']);
  });

  it.each([
    { when: 'reactivated', of: inactive, then: true },
    { when: 'active, whose password the e-mail would end', of: active, then: false }
  ])('requests an e-mail: $then for a user that is $when', ({ of, then }) => {
    expect(planOf({ userId: USER, sendEmail: true }, of).emailRequested).toBe(then);
  });

  it('is empty for a user of somebody else', () => {
    expect(planOf({ userId: '005Lo0000000666AAA', grantIds: [GROUP] }, active)).toEqual({
      recordId: '003Lo0000000001AAA',
      contactId: '003Lo0000000001AAA',
      userId: '005Lo0000000666AAA',
      records: [],
      emailRequested: false
    });
  });
});

describe('fields that only some orgs have', () => {
  it('are known', () => {
    const draft = { presetName: 'Student', purpose: 'p', deactivationTrigger: 'd', reviewDate: '2027-06-30' };
    const special = Object.keys(userOf(draft)).filter((name) => /__c$|^UserPermissions/.test(name));
    expect(special.toSorted()).toEqual(PlanService.optionalFields().toSorted());
  });
});

describe('a plan was carried out', () => {
  const row = aUserRow({
    userId: USER,
    username: 'ADA@example.com',
    contactId: facts.person.contactId,
    permissionSets: [aHeldPermissionSet({ permissionSetId: SET })]
  });
  const creation = planOf({ username: 'ada@example.com', grantIds: [SET] });
  const change = planOf(
    { userId: USER, grantIds: [SET] },
    someFacts({ ...facts, users: [anExistingUser({ userId: USER })] })
  );

  it('when the person’s user is there with all grants', () => {
    expect(PlanService.isCarriedOut(creation, row)).toBe(true);
  });

  it('when the user that it changes has all grants', () => {
    expect(PlanService.isCarriedOut(change, { ...row, contactId: null })).toBe(true);
  });

  it.each([
    ['of another contact', { contactId: '0039' }],
    ['with another username', { username: 'other@example.com' }],
    ['that is inactive', { isActive: false }],
    ['that lacks a grant', { permissionSets: [] }]
  ])('not by a user %s', (_, other) => {
    expect(PlanService.isCarriedOut(creation, { ...row, ...other })).toBe(false);
  });

  it('not when another user has what the change grants', () => {
    expect(PlanService.isCarriedOut(change, { ...row, userId: '005Lo0000000666AAA' })).toBe(false);
  });
});
