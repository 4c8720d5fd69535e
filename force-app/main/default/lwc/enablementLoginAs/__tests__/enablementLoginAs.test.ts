import EnablementLoginAs from 'c/enablementLoginAs';
import type { Draft, Facts } from 'c/enablementServices';
import { aDraft, anOperator, aSite, SITE, someFacts } from '../../../../../../test/builders/enablement.ts';
import { find, findAll, textOf } from '../../../../../../test/shadow.ts';
import { show } from '../../../../../../test/show.ts';

const USER = '005Lo0000000009AAA';
const outsider = anOperator({ canSetUpSites: 'no', siteIds: [] });
const stranger = anOperator({ canSetUpSites: 'unknown', siteIds: null });

const showLink = (facts: Partial<Omit<Facts, 'person'>> = {}, draft: Partial<Draft> = {}) =>
  show(EnablementLoginAs, { facts: someFacts(facts), draft: aDraft(draft), userId: USER });

describe('logging in as the user', () => {
  it('leads to the chosen site, and back to the contact', async () => {
    const element = await showLink();
    const link = find(element, 'a');
    expect(link.textContent).toBe('Log in to Student Portal as this user');
    expect(link.getAttribute('href')).toBe(
      `/servlet/servlet.su?oid=00DLo0000000001AAA&retURL=%2F003Lo0000000001AAA&sunetworkid=${SITE}&sunetworkuserid=${USER}`
    );
    await expect(element).toBeAccessible();
  });

  it.each<[string, Partial<Omit<Facts, 'person'>>, Partial<Draft>]>([
    ['no site is chosen', {}, { siteId: null }],
    ['the site is unknown', { sites: [] }, {}],
    ['the site is not live', { sites: [aSite({ status: 'preview' })] }, {}],
    ['the user is no member of it', { sites: [aSite({ memberIds: [] })] }, {}]
  ])('is not offered when %s', async (_, facts, draft) => {
    expect(textOf(await showLink(facts, draft))).toBe('');
  });

  it('is said to be impossible when the operator may not', async () => {
    const element = await showLink({ operator: outsider });
    expect(findAll(element, 'a')).toHaveLength(0);
    expect(textOf(element)).toContain('You cannot log in to Student Portal as this user');
  });

  it('is offered when nobody can say whether the operator may', async () => {
    const element = await showLink({ operator: stranger, sites: [aSite({ memberIds: null })] });
    expect(findAll(element, 'a')).toHaveLength(1);
  });
});
