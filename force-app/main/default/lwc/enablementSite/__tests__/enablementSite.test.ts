import EnablementSite from 'c/enablementSite';
import type { Draft, Facts } from 'c/enablementServices';
import { aDraft, aFinding, anExistingUser, aSite, someFacts } from '../../../../../../test/builders/enablement.ts';
import { find, findAll, textOf } from '../../../../../../test/shadow.ts';
import { listen, show } from '../../../../../../test/show.ts';

const showSite = (facts: Partial<Omit<Facts, 'person'>> = {}, draft: Partial<Draft> = {}) =>
  show(EnablementSite, { facts: someFacts(facts), draft: aDraft(draft) });

const checkbox = (element: HTMLElement) => find(element, '[data-field="sendEmail"]');

describe('the site', () => {
  it.each([
    [aSite(), 'Student Portal'],
    [aSite({ status: 'offline' }), 'Student Portal (offline)'],
    [aSite({ status: 'preview' }), 'Student Portal (preview)'],
    [aSite({ memberIds: [] }), 'Student Portal (not a member)'],
    [aSite({ memberIds: null }), 'Student Portal'],
    [aSite({ status: 'offline', memberIds: [] }), 'Student Portal (offline) (not a member)']
  ])('%j is offered as "%s"', async (site, label) => {
    const element = await showSite({ sites: [site] });
    const options = [{ label: 'No site' }, { value: site.siteId, label }];
    expect(find(element, 'lightning-combobox')).toMatchObject({ options });
    await expect(element).toBeAccessible();
  });
});

describe('the email', () => {
  it.each<[string, Partial<Omit<Facts, 'person'>>, Partial<Draft>, string]>([
    ['is asked for', {}, {}, 'Salesforce will be asked to email a link for setting the password to ada@example.com.'],
    ['is not asked for', {}, { sendEmail: false }, 'No link for setting the password is requested.'],
    ['goes nowhere without a live site', { sites: [] }, {}, 'Salesforce will not send the link to ada@example.com'],
    ['may go nowhere', { sites: [aSite({ memberIds: null })] }, {}, 'only if the user is a member of a live site'],
    [
      'comes from the site as well',
      { sites: [aSite({ sendsWelcomeEmail: 'yes' })] },
      {},
      'Student Portal sends its own welcome email.'
    ],
    [
      'may come from the site as well',
      { sites: [aSite({ sendsWelcomeEmail: 'unknown' })] },
      {},
      'Whether a site sends a welcome email as well cannot be seen.'
    ]
  ])('%s', async (_, facts, draft, text) => {
    expect(textOf(await showSite(facts, draft))).toContain(text);
  });

  it('is asked for or not as the checkbox says', async () => {
    const element = await showSite({}, { sendEmail: true });
    const edits = listen(element, 'edit');
    checkbox(element).dispatchEvent(new CustomEvent('change', { detail: { checked: false } }));
    expect(edits).toEqual([{ field: 'sendEmail', value: false }]);
  });

  it.each([
    [true, 0],
    [false, 1]
  ])('of a user whose being active is %s is offered %i times', async (isActive, count) => {
    const user = anExistingUser({ isActive });
    const element = await showSite({ users: [user] }, { userId: user.userId });
    expect(findAll(element, '[data-field="sendEmail"]')).toHaveLength(count);
  });

  it('says beneath it what to think of', async () => {
    const findings = [aFinding({ code: 'EMAIL_NONE', severity: 'warning', step: 'access', field: 'sendEmail' })];
    const element = await show(EnablementSite, { facts: someFacts(), draft: aDraft(), findings });
    expect(findAll(element, 'c-enablement-field-notes').map(textOf).join(' ')).toMatch(/\w+/);
    await expect(element).toBeAccessible();
  });
});
