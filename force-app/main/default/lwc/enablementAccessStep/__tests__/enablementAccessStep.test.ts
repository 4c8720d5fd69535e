import EnablementAccessStep from 'c/enablementAccessStep';
import type { Draft, DraftField } from 'c/enablementServices';
import {
  aDraft,
  aLicense,
  aProfile,
  aRole,
  COMMUNITY,
  PLUS,
  someFacts
} from '../../../../../../test/builders/enablement.ts';
import { find, findAll, focused, textOf } from '../../../../../../test/shadow.ts';
import { show } from '../../../../../../test/show.ts';

const facts = someFacts({
  licenses: [aLicense(), aLicense({ licenseId: COMMUNITY, name: 'Customer Community', hasRoles: false })],
  profiles: [aProfile(), aProfile({ profileId: '00eLo0000000002AAA', name: 'Community User', licenseId: COMMUNITY })],
  roles: [aRole()]
});

const access = (draft: Partial<Draft> = {}) => show(EnablementAccessStep, { facts, draft: aDraft(draft) });
const optionsOf = (element: HTMLElement, field: string) => textOf(find(element, `[data-field="${field}"]`));

function focusField(element: HTMLElement, field: DraftField): unknown {
  const method: unknown = Reflect.get(element, 'focusField');
  return typeof method === 'function' ? Reflect.apply(method, element, [field]) : undefined;
}

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
    const [profile] = findAll(element, 'lightning-combobox');
    expect(profile).toMatchObject({ disabled: true, placeholder: 'Choose a license first' });
  });

  it.each([
    ['licenseId', true],
    ['profileId', true],
    ['roleId', true],
    ['grantIds', true],
    ['siteId', true],
    ['sendEmail', true],
    ['email', false]
  ] as const)('moves the focus to %s: %s', async (field, isHere) => {
    const element = await access();
    expect(focusField(element, field)).toBe(isHere);
    expect(focused() !== document.body).toBe(isHere);
  });
});
