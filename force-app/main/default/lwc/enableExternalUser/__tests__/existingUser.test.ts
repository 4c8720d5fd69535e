import {
  aFinding,
  aGrant,
  aLicense,
  anExistingUser,
  anOutcome,
  aPreset,
  someFacts
} from '../../../../../../test/builders/enablement.ts';
import { answers, open, server } from '../../../../../../test/fakeServer.ts';
import { findAll, focused } from '../../../../../../test/shadow.ts';
import { listen } from '../../../../../../test/show.ts';

const { grantId } = aGrant();
const active = anExistingUser();
const complete = anExistingUser({ grantIds: [grantId] });
const deactivated = anExistingUser({ isActive: false });
const changed = anOutcome({ status: 'changed', emailRequested: false });

beforeEach(() => {
  jest.resetAllMocks();
});

describe('a person who has a user', () => {
  it('is told who it is', async () => {
    const page = await open(someFacts({ users: [active] }));

    expect(focused()?.textContent).toBe('Ada Lovelace already has a user');
    for (const text of ['ada@example.com', 'Active', 'Customer Community Plus', 'Student']) {
      expect(page.text).toContain(text);
    }
    expect(findAll(page.element, 'c-enablement-user-link')).toHaveLength(1);
    await expect(page.element).toBeAccessible();
  });

  it('keeps its names, so the org is not asked about others', async () => {
    await open(someFacts({ users: [active] }));
    expect(server.findTakenNames).not.toHaveBeenCalled();
  });

  it('is given what it lacks of the preset, and nothing else', async () => {
    const page = await open(someFacts({ users: [active] }));
    server.enable.mockImplementation(answers(changed));
    await page.press('Assign');

    expect(server.enable).toHaveBeenCalledTimes(1);
    const [[request] = []] = server.enable.mock.calls;
    expect(request).toMatchObject({ drafts: [{ userId: active.userId, grantIds: [grantId] }], dryRun: false });
  });

  it('is shown with what it has now, and the page and a toast say so, too', async () => {
    const page = await open(someFacts({ users: [active] }));
    const toasts = listen(page.element, 'lightning__showtoast');
    server.enable.mockImplementation(answers(changed));
    await page.press('Assign');

    expect(focused()?.textContent).toBe('Ada Lovelace now has what was missing');
    expect(page.text).toContain('Student Portal Access');
    expect(toasts).toMatchObject([{ title: 'Ada Lovelace now has what was missing', variant: 'success' }]);
    await expect(page.element).toBeAccessible();
  });

  it('can be checked with Salesforce first', async () => {
    const page = await open(someFacts({ users: [active] }));
    server.enable.mockImplementation(answers(anOutcome({ status: 'valid' })));
    await page.press('Check with Salesforce');
    expect(focused()?.textContent).toBe('Salesforce has nothing against it');
  });

  it('that has everything is offered nothing', async () => {
    const page = await open(someFacts({ users: [complete] }));
    expect(page.buttons).toEqual(['Close']);
    expect(page.text).toContain('The user has everything that this preset gives.');
    await expect(page.element).toBeAccessible();
  });

  it('is compared with the preset of its license, and with another on request', async () => {
    const other = aPreset({ name: 'Other', label: 'Other', licenseNames: ['Partner Community'] });
    const page = await open(someFacts({ users: [complete], presets: [other, aPreset({ grants: [] })] }));
    expect(page.valueOf('presetName')).toBe('Student');

    await page.enter('presetName', 'Other');
    expect(page.valueOf('presetName')).toBe('Other');
    expect(page.buttons).toEqual(['Close']);
  });

  it('is not compared with any preset when none is for its license', async () => {
    const page = await open(someFacts({ users: [anExistingUser({ licenseName: 'Customer Community' })] }));
    expect(page.buttons).toEqual(['Close']);
    expect(page.text).toContain('Nothing is selected that the user does not have.');
  });

  it.each([
    ['yes', 'Frozen Yes'],
    ['no', 'Frozen No'],
    ['unknown', 'Frozen Not visible to you']
  ] as const)('frozen %s: says "%s"', async (isFrozen, text) => {
    const page = await open(someFacts({ users: [anExistingUser({ isFrozen })] }));
    expect(page.text).toContain(text);
  });

  it('is asked for no password link, which would end the password', async () => {
    const page = await open(someFacts({ users: [active] }));
    expect(page.text).not.toContain('link for setting the password');
  });

  it('is shown again with what is true now, when somebody else was faster', async () => {
    const page = await open(someFacts({ users: [active] }));
    server.enable.mockImplementation(answers(anOutcome({ status: 'unchanged' })));
    server.getFacts.mockResolvedValue(someFacts({ users: [complete] }));
    await page.press('Assign');
    expect(page.buttons).toEqual(['Close']);
  });
});

describe('a person whose user was deactivated', () => {
  it('is told so, and can be reactivated with what the preset gives', async () => {
    const page = await open(someFacts({ users: [deactivated] }));
    server.enable.mockImplementation(answers(changed));
    expect(focused()?.textContent).toBe('Ada Lovelace has a deactivated user');
    await expect(page.element).toBeAccessible();

    await page.press('Reactivate User');
    const [[request] = []] = server.enable.mock.calls;
    expect(request).toMatchObject({ drafts: [{ userId: deactivated.userId, grantIds: [grantId] }], dryRun: false });
    expect(focused()?.textContent).toBe('Ada Lovelace is active again');
  });

  it('is not reactivated without a free seat', async () => {
    const full = aLicense({ totalSeats: 1, usedSeats: 1 });
    const page = await open(someFacts({ users: [deactivated], licenses: [full] }));
    await page.press('Reactivate User');

    expect(server.enable).not.toHaveBeenCalled();
    expect(page.status).toBe('This cannot be saved yet. Problems: 1. Warnings: 0.');
  });

  it('shows what Salesforce refused, and lets try again', async () => {
    const findings = [aFinding({ code: 'PLATFORM_SEATS_NONE', step: 'access', params: ['license limit'] })];
    const page = await open(someFacts({ users: [deactivated] }));
    server.enable.mockImplementation(answers(anOutcome({ status: 'failed', findings })));
    await page.press('Reactivate User');

    expect(focused()?.textContent).toBe('Nothing was saved');
    expect(page.buttons).toContain('Reactivate User');
    await expect(page.element).toBeAccessible();
  });
});
