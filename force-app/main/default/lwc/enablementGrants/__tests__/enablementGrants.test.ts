import EnablementGrants from 'c/enablementGrants';
import type { Draft, Facts, Finding, Grant } from 'c/enablementServices';
import {
  aDraft,
  aFinding,
  aGrant,
  anExistingUser,
  aPermissionSetLicense,
  COMMUNITY,
  someFacts
} from '../../../../../../test/builders/enablement.ts';
import { find, findAll, focused, settle, textOf } from '../../../../../../test/shadow.ts';
import { listen, show } from '../../../../../../test/show.ts';

const portal = aGrant();
const advisors = aGrant({ grantId: '0PGLo0000000001AAA', kind: 'permissionSetGroup', name: 'ADV', label: 'Advisors' });
const services = aPermissionSetLicense();
const grants = [portal, advisors, services];
const many = Array.from({ length: 2000 }, (_, index) => aGrant({ grantId: `0PS${index}`, label: `Set ${index}` }));

interface Given {
  grants?: Grant[];
  users?: Facts['users'];
  draft?: Partial<Draft>;
  findings?: Finding[];
}

const showGrants = ({ users = [], draft = { grantIds: [] }, findings = [], ...given }: Given = {}) =>
  show(EnablementGrants, {
    facts: someFacts({ grants: given.grants ?? grants, users }),
    draft: aDraft(draft),
    findings
  });

async function search(element: HTMLElement, value: string): Promise<void> {
  find(element, '[data-search]').dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
}

const shown = (element: HTMLElement) => findAll(element, '.list li').map((item) => item.textContent);

describe('the permission sets, groups and licenses', () => {
  it('are listed with their kind, and with what the preset requires', async () => {
    const element = await showGrants();
    expect(shown(element)).toEqual([
      'Student Portal AccessPermission setRequired by the preset',
      'AdvisorsPermission set group',
      'Student ServicesPermission set license'
    ]);
    await expect(element).toBeAccessible();
  });

  it.each([
    ['portal', 1],
    ['  ADVIS ', 1],
    ['student_portal', 1],
    ['student', 2],
    ['xyz', 0]
  ])('searched for %j are %i', async (text, count) => {
    const element = await showGrants();
    await search(element, text);
    expect(shown(element)).toHaveLength(count);
  });

  it('say when nothing matches, and when there is nothing to choose', async () => {
    const element = await showGrants();
    await search(element, 'xyz');
    expect(textOf(element)).toContain('Nothing matches your search.');
    expect(textOf(await showGrants({ grants: [] }))).toContain('This org has none that fit the license.');
  });

  it('of an org with 2,000 are 50 at most, and all of them are counted', async () => {
    const element = await showGrants({ grants: many });
    expect(shown(element)).toHaveLength(50);
    expect(textOf(element)).toContain('Showing 50 of 2000');

    await search(element, 'Set 19');
    expect(shown(element)).toHaveLength(50);
    expect(textOf(element)).toContain('Showing 50 of 111 found');
  });

  it('are those that fit the license', async () => {
    const bound = aGrant({ grantId: '0PSLo0000000009AAA', label: 'For another license', licenseId: COMMUNITY });
    const element = await showGrants({ grants: [advisors, bound] });
    expect(shown(element)).toEqual(['AdvisorsPermission set group']);
  });

  it('that a user holds already are not offered again', async () => {
    const user = anExistingUser({ grantIds: [portal.grantId] });
    const element = await showGrants({ users: [user], draft: { userId: user.userId, grantIds: [] } });
    expect(shown(element)).not.toContain('Student Portal AccessPermission set');
  });

  it('report what is selected and what is not any more', async () => {
    const element = await showGrants({ draft: { grantIds: [portal.grantId] } });
    const edits = listen(element, 'edit');
    find(element, `input[value="${advisors.grantId}"]`).click();
    find(element, `input[value="${portal.grantId}"]`).click();
    expect(edits).toEqual([
      { field: 'grantIds', value: [portal.grantId, advisors.grantId] },
      { field: 'grantIds', value: [] }
    ]);
  });

  it('keep the focus nearby when a selected one is removed', async () => {
    const element = await showGrants({ draft: { grantIds: [portal.grantId, advisors.grantId] } });
    const edits = listen(element, 'edit');
    findAll(element, 'lightning-button-icon')[0]?.click();

    expect(edits).toEqual([{ field: 'grantIds', value: [advisors.grantId] }]);
    expect(focused()?.tagName).toBe('INPUT');
  });

  it('say beneath them what is wrong', async () => {
    const findings = [aFinding({ code: 'GRANT_NOT_ASSIGNABLE', field: 'grantIds', params: ['Advisors'] })];
    const element = await showGrants({ findings });
    expect(textOf(element)).toContain('Advisors cannot be assigned to a user directly.');
    await expect(element).toBeAccessible();
  });
});
