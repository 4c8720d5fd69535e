import EnablementAccessStep from 'c/enablementAccessStep';
import type { Draft } from 'c/enablementServices';
import {
  aDraft,
  aLicense,
  aProfile,
  aRole,
  COMMUNITY,
  PLUS,
  someFacts
} from '../../../../../../test/builders/enablement.ts';
import { find, findAll, textOf } from '../../../../../../test/shadow.ts';
import { listen, show } from '../../../../../../test/show.ts';

const facts = someFacts({
  licenses: [aLicense(), aLicense({ licenseId: COMMUNITY, name: 'Customer Community', hasRoles: false })],
  profiles: [aProfile(), aProfile({ profileId: '00eLo0000000002AAA', name: 'Community User', licenseId: COMMUNITY })],
  roles: [aRole()]
});

const access = (draft: Partial<Draft> = {}) => show(EnablementAccessStep, { facts, draft: aDraft(draft) });
const optionsOf = (element: HTMLElement, field: string) => textOf(find(element, `[data-field="${field}"]`));

describe('the access step', () => {
  it('offers the profiles of the chosen license only', async () => {
    const element = await access({ licenseId: COMMUNITY });
    expect(optionsOf(element, 'profileId')).toContain('Community User');
    expect(optionsOf(element, 'profileId')).not.toContain('Student');
    await expect(element).toBeAccessible();
  });

  it('offers roles, and to leave the choice to Salesforce, where the license takes roles', async () => {
    const element = await access({ licenseId: PLUS });
    expect(optionsOf(element, 'roleId')).toContain('Let Salesforce choose Lovelace Household Customer User');
  });

  it('has no role field where the license takes none', async () => {
    expect(findAll(await access({ licenseId: COMMUNITY }), '[data-field="roleId"]')).toHaveLength(0);
  });

  it('asks for the license before the profile', async () => {
    const element = await access({ licenseId: null, profileId: null });
    expect(find(element, 'lightning-combobox')).toMatchObject({
      disabled: true,
      placeholder: 'Choose a license first'
    });
  });

  it('reports whether an email is wanted', async () => {
    const element = await access({ sendEmail: true });
    const edits = listen(element, 'edit');
    const change = new CustomEvent('change', { detail: { checked: false } });
    findAll(element, 'lightning-input').at(-1)?.dispatchEvent(change);
    expect(edits).toEqual([{ field: 'sendEmail', value: false }]);
  });
});
