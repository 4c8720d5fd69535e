import EnablementPlan from 'c/enablementPlan';
import { PlanService, type Draft, type Facts } from 'c/enablementServices';
import {
  aDraft,
  aGrant,
  anExistingUser,
  aPermissionSetLicense,
  someFacts
} from '../../../../../../test/builders/enablement.ts';
import { find, findAll, settle, textOf } from '../../../../../../test/shadow.ts';
import { show } from '../../../../../../test/show.ts';

const planOf = (draft: Partial<Draft> = {}, facts: Partial<Omit<Facts, 'person'>> = {}) =>
  PlanService.plan(someFacts(facts), aDraft(draft));

const showApiNames = async (element: HTMLElement): Promise<void> => {
  find(element, 'lightning-input').dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
  await settle();
};

describe('the plan', () => {
  it('shows every field of the user in its order', async () => {
    const plan = planOf();
    const element = await show(EnablementPlan, { plan });
    await showApiNames(element);
    const [user] = plan.records;
    expect(findAll(element, 'dt').map((term) => term.textContent)).toEqual(user?.fields.map(({ name }) => name));
  });

  it('speaks in words until API names are asked for', async () => {
    const element = await show(EnablementPlan, { plan: planOf() });
    expect(textOf(element)).toContain('Time Zone');
    expect(textOf(element)).not.toContain('TimeZoneSidKey');
    await showApiNames(element);
    expect(textOf(element)).toContain('PermissionSetAssignment.PermissionSetId');
    await expect(element).toBeAccessible();
  });

  it.each([
    ['0PSLo0000000001AAA', 'permissionSet', 'PermissionSetAssignment.PermissionSetId'],
    ['0PGLo0000000001AAA', 'permissionSetGroup', 'PermissionSetAssignment.PermissionSetGroupId'],
    ['0PLLo0000000001AAA', 'permissionSetLicense', 'PermissionSetLicenseAssign.PermissionSetLicenseId']
  ] as const)('names the object and field of %s, a %s', async (grantId, kind, apiName) => {
    const grants = [kind === 'permissionSetLicense' ? aPermissionSetLicense({ grantId }) : aGrant({ grantId, kind })];
    const element = await show(EnablementPlan, { plan: planOf({ grantIds: [grantId] }, { grants }) });
    await showApiNames(element);
    expect(find(element, 'code').textContent).toBe(apiName);
  });

  it('says on which day an assignment ends', async () => {
    const { grantId } = aGrant();
    const plan = planOf({ expirations: [{ grantId, expiresOn: '2027-06-30' }] });
    const element = await show(EnablementPlan, { plan });
    const [day] = findAll(element, 'lightning-formatted-date-time');
    expect(day).toMatchObject({ value: '2027-06-30', timeZone: 'UTC' });
  });

  it('says so when nothing is granted', async () => {
    const element = await show(EnablementPlan, { plan: planOf({ grantIds: [] }) });
    expect(textOf(element)).toContain('Permission Sets, Groups, and Licenses None');
  });

  it('of a user who is there already has only what changes', async () => {
    const user = anExistingUser({ isActive: false });
    const plan = planOf({ userId: user.userId }, { users: [user] });
    const element = await show(EnablementPlan, { plan });

    expect(textOf(element)).toContain('Changes of the User');
    expect(findAll(element, 'dt').map((term) => term.textContent)).toEqual(['Active']);
    await expect(element).toBeAccessible();
  });

  it('of a user who is active has no user at all, only what is assigned', async () => {
    const user = anExistingUser();
    const element = await show(EnablementPlan, { plan: planOf({ userId: user.userId }, { users: [user] }) });
    expect(findAll(element, 'dt')).toHaveLength(0);
    expect(textOf(element)).toContain('Student Portal Access');
  });
});
