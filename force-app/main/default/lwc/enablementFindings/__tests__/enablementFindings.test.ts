import EnablementFindings from 'c/enablementFindings';
import { aFinding } from '../../../../../../test/builders/enablement.ts';
import { findAll, textOf } from '../../../../../../test/shadow.ts';
import { listen, show } from '../../../../../../test/show.ts';

const labels = (element: HTMLElement): unknown[] =>
  findAll(element, 'lightning-button').map((button): unknown => Reflect.get(button, 'label'));

describe('the list of findings', () => {
  it('gives cause, fix and the way to Setup', async () => {
    const setupPath = '/lightning/setup/ManageUsers/home';
    const finding = aFinding({ code: 'ACCOUNT_OWNER_ROLE_MISSING', params: ['Acme', 'Olivia'], setupPath });
    const element = await show(EnablementFindings, { findings: [finding] });

    expect(textOf(element)).toContain('Olivia, who owns the account Acme, has no role.');
    expect(textOf(element)).toContain('Give Olivia a role in Setup');
    expect(findAll(element, 'a').map((link) => link.getAttribute('href'))).toEqual([setupPath]);
    await expect(element).toBeAccessible();
  });

  it('leads to the field, to the step when there is no field, and nowhere when the reader is there', async () => {
    const findings = [
      aFinding({ code: 'FIELD_REQUIRED', step: 'details', field: 'email' }),
      aFinding({ code: 'ACCOUNT_MISSING', step: 'person', field: null })
    ];
    expect(labels(await show(EnablementFindings, { findings, step: 'review' }))).toEqual([
      'Go to Email',
      'Go to Person'
    ]);
    expect(labels(await show(EnablementFindings, { findings, step: 'person' }))).toEqual(['Go to Email']);
  });

  it('reports which finding the reader wants to mend', async () => {
    const findings = [aFinding({ field: 'email' }), aFinding({ field: 'username' })];
    const element = await show(EnablementFindings, { findings });
    const wanted = listen(element, 'goto');
    findAll(element, 'lightning-button')[1]?.click();
    expect(wanted).toEqual([findings[1]]);
  });

  it.each([
    ['error', 'utility:error'],
    ['warning', 'utility:warning'],
    ['info', 'utility:info']
  ] as const)('marks %s with an icon that has a name', async (severity, icon) => {
    const element = await show(EnablementFindings, { findings: [aFinding({ severity })] });
    const [mark] = findAll(element, 'lightning-icon');
    const aName: unknown = expect.stringMatching(/\w+/);
    expect(mark).toMatchObject({ iconName: icon, alternativeText: aName });
  });
});
