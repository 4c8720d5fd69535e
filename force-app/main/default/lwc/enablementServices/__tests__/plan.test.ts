import { PlanService } from 'c/enablementServices';
import { aDraft, aGrant, aRole, someFacts } from '../../../../../../test/builders/enablement';

const GROUP = '0PGLo0000000001AAA';
const facts = someFacts({
  roles: [aRole()],
  grants: [aGrant(), aGrant({ grantId: GROUP, kind: 'permissionSetGroup', label: 'Advising' })]
});
const planOf = (draft = aDraft()) => PlanService.plan(facts, draft);
const userOf = (draft = aDraft()) =>
  Object.fromEntries(planOf(draft).records[0]?.fields.map((field) => [field.name, field.value]) ?? []);

describe('the plan', () => {
  it('creates the user first and then one assignment per permission set and group', () => {
    const plan = planOf(aDraft({ grantIds: ['0PSLo0000000001AAA', GROUP] }));
    expect(plan.records.map((record) => [record.reference, record.sobjectType, record.label])).toEqual([
      ['user', 'User', 'Ada Lovelace'],
      ['grant1', 'PermissionSetAssignment', 'Student Portal Access'],
      ['grant2', 'PermissionSetAssignment', 'Advising']
    ]);
  });

  it('holds every field of the user', () => {
    expect(userOf(aDraft({ roleId: '00ELo0000000001AAA' }))).toEqual({
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
      IsActive: 'true'
    });
  });

  it.each(['FirstName', 'CommunityNickname', 'UserRoleId'])('leaves %s out when it is blank', (name) => {
    expect(userOf(aDraft({ firstName: ' ', nickname: '', roleId: null }))).not.toHaveProperty(name);
  });

  it('trims what was typed', () => {
    expect(userOf(aDraft({ lastName: ' Lovelace\u00a0' })).LastName).toBe('Lovelace');
  });

  it('sets the group or the permission set of an assignment, never both', () => {
    const fields = planOf(aDraft({ grantIds: [GROUP] })).records[1]?.fields;
    expect(fields).toEqual([
      { name: 'AssigneeId', kind: 'record', value: 'user', display: '' },
      { name: 'PermissionSetGroupId', kind: 'text', value: GROUP, display: 'Advising' }
    ]);
  });

  it('says in words what an id means', () => {
    const profile = planOf().records[0]?.fields.find((field) => field.name === 'ProfileId');
    expect(profile?.display).toBe('Student');
  });

  it.each([true, false])('requests the e-mail: %s, as the draft says', (sendEmail) => {
    expect(planOf(aDraft({ sendEmail })).emailRequested).toBe(sendEmail);
  });
});
