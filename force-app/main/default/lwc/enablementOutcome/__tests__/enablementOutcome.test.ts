import { openForm } from 'c/enablementFormState';
import EnablementOutcome from 'c/enablementOutcome';
import { PlanService, type Facts, type Outcome } from 'c/enablementServices';
import {
  anExistingUser,
  anOutcome,
  aPreset,
  nothingTaken,
  someFacts
} from '../../../../../../test/builders/enablement.ts';
import { find, findAll, focused, textOf } from '../../../../../../test/shadow.ts';
import { show } from '../../../../../../test/show.ts';

function showOutcome(outcome: Partial<Outcome> = {}, facts: Facts = someFacts()): Promise<HTMLElement> {
  const form = openForm(facts, nothingTaken);
  return show(EnablementOutcome, { form, plan: PlanService.plan(facts, form.draft), outcome: anOutcome(outcome) });
}

const summary = (element: HTMLElement): unknown => Reflect.get(find(element, 'c-enablement-hand-over'), 'text');

describe('after enabling', () => {
  it('the user, what it got and what was asked for are named', async () => {
    const element = await showOutcome();
    element.focus();

    expect(focused()?.textContent).toBe('Ada Lovelace is now an external user');
    for (const text of ['ada@example.com', 'Student Portal', 'Customer Community Plus', 'Student Portal Access']) {
      expect(textOf(element)).toContain(text);
    }
    await expect(element).toBeAccessible();
  });

  it('the same can be passed on as text', async () => {
    const purpose = aPreset({ purpose: 'Appointments', deactivationTrigger: 'Leaves', reviewAfterDays: 90 });
    const element = await showOutcome({}, someFacts({ presets: [purpose] }));
    expect(summary(element)).toBe(
      [
        'Name: Ada Lovelace',
        'Username: ada@example.com',
        'Site: Student Portal',
        'User License: Customer Community Plus',
        'Profile: Student',
        'Permission Sets, Groups, and Licenses: Student Portal Access',
        'Email: Requested: a link for setting the password, to ada@example.com',
        'Purpose: Appointments',
        'Deactivate When: Leaves',
        'Review Date: 2027-02-20'
      ].join('\n')
    );
  });

  it.each([
    [true, true, 'Requested: a link for setting the password, to ada@example.com'],
    [true, false, 'Could not be requested.'],
    [false, false, 'Not requested']
  ])('an email wanted %s and requested %s reads "%s"', async (sendEmail, emailRequested, text) => {
    const element = await showOutcome({ emailRequested }, someFacts({ presets: [aPreset({ sendEmail })] }));
    expect(textOf(element)).toContain(text);
  });

  it.each([
    [true, 'Ada Lovelace now has what was missing'],
    [false, 'Ada Lovelace is active again']
  ])('a user that was active %s: "%s"', async (isActive, heading) => {
    const element = await showOutcome({ status: 'changed' }, someFacts({ users: [anExistingUser({ isActive })] }));
    expect(textOf(element)).toContain(heading);
    await expect(element).toBeAccessible();
  });

  it('leads to the user and to the site as the user', async () => {
    const links = findAll(await showOutcome(), 'a').map((link) => link.textContent);
    expect(links).toEqual(['Open User', 'Log in to Student Portal as this user']);
  });

  it('leads nowhere when the user is not known', async () => {
    expect(findAll(await showOutcome({ userId: null }), 'a')).toHaveLength(0);
  });
});
