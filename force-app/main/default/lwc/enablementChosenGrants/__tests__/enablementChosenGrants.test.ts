import EnablementChosenGrants from 'c/enablementChosenGrants';
import type { Draft, Grant } from 'c/enablementServices';
import {
  aDraft,
  aGrant,
  aPermissionSetLicense,
  PLUS,
  someFacts,
  TODAY
} from '../../../../../../test/builders/enablement.ts';
import { find, findAll, settle, textOf } from '../../../../../../test/shadow.ts';
import { listen, show } from '../../../../../../test/show.ts';

const portal = aGrant();
const license = aPermissionSetLicense();

const showChosen = (grants: Grant[], draft: Partial<Draft> = {}) =>
  show(EnablementChosenGrants, {
    facts: someFacts({ grants: [...grants, license] }),
    draft: aDraft({ grantIds: grants.map(({ grantId }) => grantId), ...draft })
  });

async function setLastDay(element: HTMLElement, value: string | null): Promise<void> {
  find(element, 'lightning-input').dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
}

describe('what is granted', () => {
  it.each([
    ['bound to nothing', aGrant(), 'Student Portal Access Permission set'],
    ['bound to a user license', aGrant({ licenseId: PLUS }), 'Permission set For Customer Community Plus'],
    [
      'bound to a permission set license',
      aGrant({ licenseId: license.grantId }),
      'Permission set Takes a seat of Student Services: 7 of 10 left'
    ],
    ['bound to what cannot be seen', aGrant({ licenseId: '0PLLo0000000009AAA' }), 'Permission set'],
    ['a permission set license', license, 'Student Services Permission set license 7 of 10 left'],
    [
      'a permission set license whose seats cannot be seen',
      aPermissionSetLicense({ grantId: '0PLLo0000000002AAA', totalSeats: null }),
      'Permission set license Seats not visible to you'
    ]
  ])('%s, says so', async (_, grant, text) => {
    const element = await showChosen([grant]);
    expect(textOf(element)).toContain(text);
    await expect(element).toBeAccessible();
  });

  it.each([
    ['says so when the preset requires it', 'Student', 'Permission setRequired by the preset'],
    ['says no such thing without a preset', null, 'Permission set']
  ])('%s', async (_, presetName, text) => {
    const element = await showChosen([portal], { presetName });
    expect(find(element, 'p.slds-text-color_weak').textContent).toBe(text);
  });

  it('is named by its id when the org does not have it, so that it can be removed', async () => {
    const element = await showChosen([], { grantIds: ['0PSgone'] });
    const removals = listen(element, 'remove');
    expect(textOf(element)).toContain('0PSgone');
    find(element, 'lightning-button-icon').click();
    expect(removals).toEqual(['0PSgone']);
  });

  it('ends on the day that is chosen, and not before today', async () => {
    const element = await showChosen([portal]);
    const edits = listen(element, 'edit');
    expect(find(element, 'lightning-input')).toMatchObject({ type: 'date', value: '', min: TODAY });
    await setLastDay(element, '2027-06-30');
    expect(edits).toEqual([{ field: 'expirations', value: [{ grantId: portal.grantId, expiresOn: '2027-06-30' }] }]);
  });

  it.each([null, ''])('does not end any more when the day is emptied (%j)', async (empty) => {
    const other = { grantId: '0PSother', expiresOn: '2027-01-01' };
    const expirations = [{ grantId: portal.grantId, expiresOn: '2027-06-30' }, other];
    const element = await showChosen([portal], { expirations });
    const edits = listen(element, 'edit');
    expect(find(element, 'lightning-input')).toMatchObject({ value: '2027-06-30' });
    await setLastDay(element, empty);
    expect(edits).toEqual([{ field: 'expirations', value: [other] }]);
  });

  it('has no last day when it is a permission set license', async () => {
    expect(findAll(await showChosen([license]), 'lightning-input')).toHaveLength(0);
  });
});
