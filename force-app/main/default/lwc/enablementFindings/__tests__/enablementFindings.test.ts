import EnablementFindings from 'c/enablementFindings';
import type { Finding } from 'c/enablementServices';
import { aFinding } from '../../../../../../test/builders/enablement.ts';
import { buttonsIn, press } from '../../../../../../test/press.ts';
import { findAll, focused, settle, textOf } from '../../../../../../test/shadow.ts';
import { listen, show } from '../../../../../../test/show.ts';

const missing = aFinding({ code: 'FIELD_REQUIRED', field: 'email' });
const warning = aFinding({ code: 'EMAIL_NONE', severity: 'warning', step: 'access', field: 'sendEmail' });
const note = aFinding({ code: 'EMAIL_DELIVERY_UNKNOWN', severity: 'info', step: 'access', field: 'sendEmail' });

const showFindings = (...findings: Finding[]) => show(EnablementFindings, { findings });
const shown = (element: HTMLElement) => findAll(element, 'c-enablement-finding').length;

describe('the list of findings', () => {
  it('is there also when there is nothing to say, and says that', async () => {
    const element = await showFindings();
    expect(textOf(element)).toBe('Before you enable No problems found.');
    await expect(element).toBeAccessible();
  });

  it('shows problems and warnings at once, and notes on request', async () => {
    const element = await showFindings(missing, warning, note);
    expect(shown(element)).toBe(2);
    await press(element, 'Show Notes (1)');
    expect(shown(element)).toBe(3);
    await expect(element).toBeAccessible();
    await press(element, 'Hide Notes (1)');
    expect(shown(element)).toBe(2);
  });

  it('offers notes only where there are some', async () => {
    expect(buttonsIn(await showFindings(warning))).toEqual(['Go to Password Email']);
  });

  it('shows what is said twice once', async () => {
    expect(shown(await showFindings(missing, aFinding({ ...missing })))).toBe(1);
  });

  it('reports which finding the reader wants to mend', async () => {
    const element = await showFindings(missing, aFinding({ field: 'username' }));
    const wanted = listen(element, 'goto');
    await press(element, 'Go to Email');
    expect(wanted).toEqual([missing]);
  });

  it('keeps a repair open while other findings come and go', async () => {
    const repair = { kind: 'partnerAccount', targetId: '001Lo0000000001AAA' } as const;
    const mendable = aFinding({ code: 'ACCOUNT_NOT_PARTNER', params: ['Acme', 'Partner Community'], repair });
    const element = await showFindings(missing, mendable);
    await press(element, 'Enable as Partner Account');
    Object.assign(element, { findings: [mendable] });
    await settle();
    expect(buttonsIn(element)).toContain('Enable as Partner');
  });

  it('gives the focus to its heading', async () => {
    const element = await showFindings(missing);
    element.focus();
    expect(focused()?.textContent).toBe('Before you enable');
  });
});
