import EnablementGrants from 'c/enablementGrants';
import { aFinding, aGrant } from '../../../../../../test/builders/enablement.ts';
import { find, findAll, focused, settle, textOf } from '../../../../../../test/shadow.ts';
import { listen, show } from '../../../../../../test/show.ts';

const portal = aGrant();
const advisors = aGrant({ grantId: '0PGLo0000000001AAA', kind: 'permissionSetGroup', name: 'ADV', label: 'Advisors' });
const grants = [portal, advisors];
const many = Array.from({ length: 120 }, (_, index) => aGrant({ grantId: `0PS${index}`, label: `Set ${index}` }));

async function search(element: HTMLElement, value: string): Promise<void> {
  find(element, '[data-search]').dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
}

const shown = (element: HTMLElement) => findAll(element, 'li').map((item) => item.textContent);
const pills = (element: HTMLElement): unknown => Reflect.get(find(element, 'lightning-pill-container'), 'items');

describe('the permission sets and groups', () => {
  it('are listed with their kind', async () => {
    const element = await show(EnablementGrants, { grants, allGrants: grants });
    expect(shown(element)).toEqual(['Student Portal AccessPermission set', 'AdvisorsPermission set group']);
    await expect(element).toBeAccessible();
  });

  it.each([
    ['portal', 1],
    ['  ADVIS ', 1],
    ['student_portal', 1],
    ['xyz', 0]
  ])('searched for %j are %i', async (text, count) => {
    const element = await show(EnablementGrants, { grants, allGrants: grants });
    await search(element, text);
    expect(shown(element)).toHaveLength(count);
  });

  it('say when nothing matches, and when there is nothing to choose', async () => {
    const element = await show(EnablementGrants, { grants, allGrants: grants });
    await search(element, 'xyz');
    expect(textOf(element)).toContain('Nothing matches your search.');
    expect(textOf(await show(EnablementGrants, {}))).toContain('This org has none that fit the license.');
  });

  it('show at most 50 and say how many there are', async () => {
    const element = await show(EnablementGrants, { grants: many, allGrants: many });
    expect(shown(element)).toHaveLength(50);
    expect(textOf(element)).toContain('Showing 50 of 120');
  });

  it('report what is selected and what is not any more', async () => {
    const element = await show(EnablementGrants, { grants, allGrants: grants, value: [portal.grantId] });
    const edits = listen(element, 'edit');
    find(element, `input[value="${advisors.grantId}"]`).click();
    find(element, `input[value="${portal.grantId}"]`).click();
    expect(edits).toEqual([
      { field: 'grantIds', value: [portal.grantId, advisors.grantId] },
      { field: 'grantIds', value: [] }
    ]);
  });

  it('name what is selected although it does not fit, so that it can be removed', async () => {
    const element = await show(EnablementGrants, { grants: [], allGrants: grants, value: [portal.grantId, '0PSgone'] });
    expect(pills(element)).toEqual([
      { name: portal.grantId, label: portal.label },
      { name: '0PSgone', label: '0PSgone' }
    ]);
  });

  it('keep the focus nearby when a pill is removed', async () => {
    const element = await show(EnablementGrants, { grants, allGrants: grants, value: [portal.grantId] });
    const edits = listen(element, 'edit');
    const removal = new CustomEvent('itemremove', { detail: { item: { name: portal.grantId } } });
    find(element, 'lightning-pill-container').dispatchEvent(removal);

    expect(edits).toEqual([{ field: 'grantIds', value: [] }]);
    expect(focused()?.tagName).toBe('INPUT');
  });

  it('say beneath them what is wrong', async () => {
    const findings = [aFinding({ code: 'GRANT_NOT_ASSIGNABLE', field: 'grantIds', params: ['Advisors'] })];
    const element = await show(EnablementGrants, { grants, allGrants: grants, findings });
    expect(textOf(element)).toContain('Advisors cannot be assigned to a user directly.');
    await expect(element).toBeAccessible();
  });
});
