import {
  aGrant,
  aLicense,
  anOutcome,
  anOwner,
  aPreset,
  aProfile,
  COMMUNITY,
  nothingTaken,
  someFacts
} from '../../../../../../test/builders/enablement.ts';
import { ActionPage } from '../../../../../../test/actionPage.ts';
import { answers, apexError, noAnswerYet, open, RECORD, server } from '../../../../../../test/fakeServer.ts';
import { find, findAll, focused, settle, textOf } from '../../../../../../test/shadow.ts';
import { makeWindowLow } from '../../../../../../test/lowWindow.ts';
import { listen } from '../../../../../../test/show.ts';

beforeEach(() => {
  jest.resetAllMocks();
});

describe('opening the action', () => {
  it('waits for the facts with a spinner and words', async () => {
    server.getFacts.mockImplementation(noAnswerYet);
    const page = await ActionPage.open(RECORD);

    expect(findAll(page.element, 'lightning-spinner')).toHaveLength(1);
    expect(page.text).toContain('Reading the person');
    expect(page.buttons).toEqual(['Cancel']);
    await expect(page.element).toBeAccessible();
  });

  it('asks for nothing before it has a record', async () => {
    await ActionPage.open(null);
    expect(server.getFacts).not.toHaveBeenCalled();
  });

  it('shows the person and what the preset is for', async () => {
    const page = await open(someFacts({ presets: [aPreset({ description: 'For students of the portal.' })] }));

    for (const text of ['Ada Lovelace', 'ada@example.com', 'Lovelace Household', 'Olivia Owner', 'For students']) {
      expect(page.text).toContain(text);
    }
    await expect(page.element).toBeAccessible();
  });

  it('says what the server said when the facts cannot be read, and reads them again on request', async () => {
    server.getFacts.mockRejectedValueOnce(apexError('Insufficient access to Contact.'));
    const page = await ActionPage.open(RECORD);
    expect(page.text).toContain('Insufficient access to Contact.');
    expect(page.buttons).toEqual(['Close', 'Try Again']);
    expect(focused()?.textContent).toBe('This person could not be loaded');
    await expect(page.element).toBeAccessible();

    server.getFacts.mockResolvedValue(someFacts());
    server.findTakenNames.mockResolvedValue(nothingTaken);
    await page.press('Try Again');
    expect(page.text).toContain('Step 1 of 4: Person');
  });

  it('knows the taken names also when it starts over', async () => {
    const taken = { takenUsernames: ['ada@example.com'], takenNicknames: [] };
    const page = await open(someFacts(), taken);
    server.enable.mockImplementation(answers(anOutcome({ status: 'unchanged' })));
    await page.press('Next', 'Next', 'Next', 'Enable User', 'Next');
    expect(page.valueOf('username')).toBe('ada2@example.com');
  });

  it('proposes the next free username when the first is taken', async () => {
    const page = await open(someFacts(), { takenUsernames: ['ada@example.com'], takenNicknames: [] });
    await page.press('Next');
    expect(page.valueOf('username')).toBe('ada2@example.com');
  });

  it('says so when the names cannot be checked, and goes on', async () => {
    server.getFacts.mockResolvedValue(someFacts());
    server.findTakenNames.mockRejectedValue(apexError('Timeout'));
    const page = await ActionPage.open(RECORD);

    expect(page.status).toContain('could not be checked');
    expect(page.buttons).toContain('Next');
  });
});

describe('a window that becomes low', () => {
  const fixed = (page: ActionPage) => findAll(page.element, '[slot="footer"]').length;

  it('has its buttons scroll with the form, and in place again when it is high', async () => {
    const page = await open();
    expect(fixed(page)).toBe(1);
    await makeWindowLow(true);
    expect(fixed(page)).toBe(0);
    expect(page.buttons).toEqual(['Cancel', 'Next']);
    await expect(page.element).toBeAccessible();
    await makeWindowLow(false);
    expect(fixed(page)).toBe(1);
  });

  it('does not disturb an action that was closed', async () => {
    const page = await open();
    page.element.remove();
    await makeWindowLow(true);
    expect(fixed(page)).toBe(1);
  });
});

describe('walking through the steps', () => {
  it('takes three clicks and no typing to the plan of the straightforward person', async () => {
    const page = await open();
    expect(page.status).toBe('No problems found.');
    await page.press('Next', 'Next', 'Next');

    for (const text of ['Ada', 'Lovelace', 'ada@example.com', 'alovelac', 'Student Portal Access', 'English']) {
      expect(page.text).toContain(text);
    }
    expect(page.text).toContain('Salesforce will be asked to email a link');
    expect(page.buttons).toEqual(['Cancel', 'Back', 'Enable User']);
    await expect(page.element).toBeAccessible();
  });

  it.each([
    [['Next'], 'Step 2 of 4: Details'],
    [['Next', 'Next'], 'Step 3 of 4: Access'],
    [['Next', 'Next', 'Back'], 'Step 2 of 4: Details']
  ])('after %j the focus is on the heading of the step', async (buttons, heading) => {
    const page = await open();
    await page.press(...buttons);

    expect(focused()?.textContent).toBe(heading);
    await expect(page.element).toBeAccessible();
  });

  it('jumps to a step by its marker', async () => {
    const page = await open();
    find(page.element, 'button[data-step="review"]').click();
    await settle();
    expect(focused()?.textContent).toBe('Step 4 of 4: Review');
  });

  it('closes the window on Cancel', async () => {
    const page = await open();
    const closings = listen(page.element, 'lightning__actionsclosescreen');
    await page.press('Cancel');
    expect(closings).toHaveLength(1);
  });
});

describe('typing', () => {
  it('shows at once what is wrong, beside the field and in the list', async () => {
    const page = await open();
    await page.press('Next');
    await page.enter('email', 'nonsense');

    expect(textOf(page.field('email'))).toContain('nonsense is not an email address.');
    expect(textOf(find(page.element, 'c-enablement-findings'))).toContain('Enter an address such as name@example.com.');
    expect(page.status).toMatch(/^Problems: [1-9]/);
    await expect(page.element).toBeAccessible();
  });

  it('lets username, alias and nickname follow the name and the address', async () => {
    const page = await open();
    await page.press('Next');
    await page.enter('lastName', 'King');
    await page.enter('email', 'ada.king@example.com');

    expect([page.valueOf('username'), page.valueOf('alias'), page.valueOf('nickname')]).toEqual([
      'ada.king@example.com',
      'aking',
      'ada.king'
    ]);
  });

  it('leaves alone what was typed by hand, also under another preset', async () => {
    const page = await open(someFacts({ presets: [aPreset(), aPreset({ name: 'Other', timeZone: 'Europe/Berlin' })] }));
    await page.press('Next');
    await page.enter('username', 'mine@example.com');
    await page.enter('email', 'ada.king@example.com');
    await page.press('Back');
    await page.enter('presetName', 'Other');
    await page.press('Next');

    expect(page.valueOf('username')).toBe('mine@example.com');
    expect(page.valueOf('email')).toBe('ada.king@example.com');
    expect(page.valueOf('timeZone')).toBe('Europe/Berlin');
  });

  it('asks the org about a typed username when the field is left, and says that it is taken', async () => {
    const page = await open();
    await page.press('Next');
    server.findTakenNames.mockResolvedValue({ takenUsernames: ['boss@example.com'], takenNicknames: [] });
    await page.enter('username', 'boss@example.com');

    expect(server.findTakenNames).toHaveBeenLastCalledWith({ usernames: ['boss@example.com'], nicknames: [] });
    expect(textOf(page.field('username'))).toContain('Another user has this username.');
  });

  it('asks about a name only once', async () => {
    const page = await open();
    await page.press('Next');
    await page.enter('username', 'one@example.com');
    await page.enter('username', 'ada@example.com');
    expect(server.findTakenNames).toHaveBeenCalledTimes(2);
  });
});

describe('choosing access', () => {
  const facts = someFacts({
    licenses: [aLicense(), aLicense({ licenseId: COMMUNITY, name: 'Customer Community', hasRoles: false })],
    profiles: [aProfile(), aProfile({ profileId: '00eLo0000000002AAA', name: 'Community User', licenseId: COMMUNITY })]
  });

  it('another license brings its profile along', async () => {
    const page = await open(facts);
    await page.press('Next', 'Next');
    find(page.element, `input[value="${COMMUNITY}"]`).click();
    await settle();
    expect(page.valueOf('profileId')).toBe('00eLo0000000002AAA');
  });

  it('what is chosen survives what is typed afterwards', async () => {
    const page = await open(facts);
    await page.press('Next', 'Next');
    find(page.element, `input[value="${COMMUNITY}"]`).click();
    find(page.element, `input[value="${aGrant().grantId}"]`).click();
    await settle();
    await page.press('Back');
    await page.enter('firstName', 'Augusta');
    await page.press('Next', 'Next');

    expect(page.text).toContain('Community User');
    expect(page.text).toContain('Permission Sets, Groups, and Licenses None');
  });

  it('a problem of the access step is found from the review, with the focus on it', async () => {
    const page = await open(someFacts({ licenses: [aLicense({ totalSeats: 1, usedSeats: 1 })] }));
    await page.press('Next', 'Next', 'Next', 'Enable User');
    expect(focused()?.getAttribute('name')).toBe('license');
  });
});

describe('problems that stand in the way', () => {
  const withoutEmail = someFacts({ person: { email: null } });

  it('lets the form be walked through all the same', async () => {
    const page = await open(someFacts({ person: { accountOwner: anOwner({ hasRole: 'no' }) } }));
    expect(page.text).toContain('Olivia Owner, who owns the account Lovelace Household, has no role.');
    await page.press('Next', 'Next', 'Next');
    expect(page.buttons).toContain('Enable User');
  });

  it('that no field can mend lead to the heading of their step', async () => {
    const page = await open(someFacts({ person: { accountOwner: anOwner({ hasRole: 'no' }) } }));
    await page.press('Next', 'Next', 'Next', 'Enable User');
    expect(focused()?.textContent).toBe('Step 1 of 4: Person');
  });

  it('Enable User goes to the first one, says why, and does not ask the server', async () => {
    const page = await open(withoutEmail);
    await page.press('Next', 'Next', 'Next', 'Enable User');

    expect(server.enable).not.toHaveBeenCalled();
    expect(page.text).toContain('Step 2 of 4: Details');
    expect(focused()?.closest('label')?.textContent).toBe('Email');
    expect(page.status).toBe('This cannot be saved yet. Problems: 2. Warnings: 0.');
  });

  it('marks the steps that have some', async () => {
    const page = await open(withoutEmail);
    const withErrors = findAll(page.element, '.slds-has-error button').map((step) => step.dataset.step);
    expect(withErrors).toEqual(['details']);
  });

  it('the list leads to the field, from whatever step', async () => {
    const page = await open(withoutEmail);
    await page.press('Go to Username');
    expect(focused()?.closest('label')?.textContent).toBe('Username');
  });
});
