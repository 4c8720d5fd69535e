import EnablementReviewStep from 'c/enablementReviewStep';
import { PlanService, type Draft } from 'c/enablementServices';
import { aDraft, someFacts } from '../../../../../../test/builders/enablement.ts';
import { find, findAll, settle, textOf } from '../../../../../../test/shadow.ts';
import { show } from '../../../../../../test/show.ts';

const review = (draft: Partial<Draft> = {}) =>
  show(EnablementReviewStep, { plan: PlanService.plan(someFacts(), aDraft(draft)), email: 'ada@example.com' });

const showApiNames = async (element: HTMLElement): Promise<void> => {
  find(element, 'lightning-input').dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
  await settle();
};

describe('the review', () => {
  it('shows every field of the user in the order of the plan', async () => {
    const element = await review();
    await showApiNames(element);
    const [user] = PlanService.plan(someFacts(), aDraft()).records;
    expect(findAll(element, 'dt').map((term) => term.textContent)).toEqual(user?.fields.map(({ name }) => name));
  });

  it('speaks in words until API names are asked for', async () => {
    const element = await review();
    expect(textOf(element)).toContain('Time Zone');
    expect(textOf(element)).not.toContain('TimeZoneSidKey');
    await showApiNames(element);
    expect(textOf(element)).toContain('PermissionSetAssignment.PermissionSetId');
    await expect(element).toBeAccessible();
  });

  it.each([
    [true, 'Salesforce will be asked to email a link for setting the password to ada@example.com.'],
    [false, 'No email is requested.']
  ])('with sendEmail %s says "%s"', async (sendEmail, text) => {
    expect(textOf(await review({ sendEmail }))).toContain(text);
  });

  it('says so when nothing is granted', async () => {
    expect(textOf(await review({ grantIds: [] }))).toContain('Permission Sets and Groups None');
  });
});
