import EnablementFinding from 'c/enablementFinding';
import type { Page } from 'c/enablementFormState';
import type { Finding } from 'c/enablementServices';
import { aFinding } from '../../../../../../test/builders/enablement.ts';
import { buttonsIn } from '../../../../../../test/press.ts';
import { findAll, textOf } from '../../../../../../test/shadow.ts';
import { show } from '../../../../../../test/show.ts';

const showFinding = (finding: Partial<Finding>, page: Page = 'review') =>
  show(EnablementFinding, { finding: aFinding(finding), page, recordId: '003Lo0000000001AAA' });

describe('a finding', () => {
  it('gives cause, fix and the way to Setup', async () => {
    const setupPath = '/lightning/setup/ManageUsers/home';
    const params = ['Acme', 'Olivia'];
    const element = await showFinding({ code: 'ACCOUNT_OWNER_ROLE_MISSING', params, setupPath });

    expect(textOf(element)).toContain('Olivia, who owns the account Acme, has no role.');
    expect(textOf(element)).toContain('Give Olivia a role');
    expect(findAll(element, 'a').map((link) => link.getAttribute('href'))).toEqual([setupPath]);
    await expect(element).toBeAccessible();
  });

  it.each<[string, Partial<Finding>, Page, string[]]>([
    ['to its field', { step: 'details', field: 'email' }, 'review', ['Go to Email']],
    ['to its step without a field', { code: 'ACCOUNT_MISSING', step: 'person' }, 'review', ['Go to Person']],
    ['nowhere when the reader is there', { code: 'ACCOUNT_MISSING', step: 'person' }, 'person', []],
    [
      'to what can be chosen for a user',
      { step: 'access', field: 'grantIds' },
      'user',
      ['Go to Permission Sets, Groups, and Licenses']
    ],
    ['nowhere when a user has no such field', { step: 'access', field: 'licenseId' }, 'user', []],
    ['nowhere when a user has no such step', { code: 'ACCOUNT_MISSING', step: 'person' }, 'user', []]
  ])('leads %s', async (_, finding, page, buttons) => {
    expect(buttonsIn(await showFinding(finding, page))).toEqual(buttons);
  });

  it('offers its repair', async () => {
    const repair = { kind: 'partnerAccount', targetId: '001Lo0000000001AAA' } as const;
    const finding = { code: 'ACCOUNT_NOT_PARTNER', params: ['Acme', 'Partner Community'], repair } as const;
    expect(buttonsIn(await showFinding({ ...finding, params: [...finding.params] }))).toContain(
      'Enable as Partner Account'
    );
  });

  it.each([
    ['error', 'utility:error'],
    ['warning', 'utility:warning'],
    ['info', 'utility:info']
  ] as const)('of severity %s has an icon with a name', async (severity, icon) => {
    const [mark] = findAll(await showFinding({ severity }), 'lightning-icon');
    const aName: unknown = expect.stringMatching(/\w+/);
    expect(mark).toMatchObject({ iconName: icon, alternativeText: aName });
  });
});
