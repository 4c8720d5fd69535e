import { aDraft, aFinding, anOutcome, someFacts } from '../../../../../../test/builders/enablement.ts';
import { answers, noAnswerYet, open, openReview, server } from '../../../../../../test/fakeServer.ts';
import { find, focused, settle } from '../../../../../../test/shadow.ts';

const CHECK = 'Check with Salesforce';
const valid = anOutcome({ status: 'valid', userId: null, emailRequested: false });

beforeEach(() => {
  jest.resetAllMocks();
});

describe('asking Salesforce before anything is saved', () => {
  it('sends the draft as a dry run', async () => {
    const page = await openReview(answers(valid));
    await page.press(CHECK);
    expect(server.enable).toHaveBeenCalledWith({ drafts: [aDraft()], dryRun: true });
  });

  it('says that Salesforce has nothing against it and that nothing was saved', async () => {
    const page = await openReview(answers(valid));
    await page.press(CHECK);

    expect(focused()?.textContent).toBe('Salesforce has nothing against it');
    expect(page.text).toContain('Nothing was saved');
    expect(page.buttons).toContain('Enable User');
    await expect(page.element).toBeAccessible();
  });

  it('shows what Salesforce would refuse', async () => {
    const findings = [aFinding({ code: 'PLATFORM_OWNER_ROLE_OR_ACCOUNT', step: 'person' })];
    const page = await openReview(answers(anOutcome({ status: 'failed', userId: null, findings })));
    await page.press(CHECK);

    expect(focused()?.textContent).toBe('Salesforce would refuse this');
    expect(page.status).toBe('Problems: 1. Warnings: 0.');
    await expect(page.element).toBeAccessible();
  });

  it.each([
    ['an exception', () => Promise.reject(new Error('Read timed out')), 'Read timed out'],
    ['an empty answer', answers(), 'The server sent no result.'],
    ['a lost answer', answers(anOutcome({ status: 'unknown' })), 'No answer to the check']
  ])('%s: says so, and that nothing was saved', async (_, answer, message) => {
    const page = await openReview(answer);
    await page.press(CHECK);

    expect(focused()?.textContent).toBe('No answer to the check');
    expect(page.text).toContain(message);
    expect(page.text).toContain('Nothing was saved.');
  });

  it('asks once, however often the button is clicked, and says that it is working', async () => {
    const page = await openReview(noAnswerYet);
    const button = page.button(CHECK);
    button.click();
    button.click();
    await settle();

    expect(server.enable).toHaveBeenCalledTimes(1);
    expect(page.status).toBe('Salesforce tries it…');
    await expect(page.element).toBeAccessible();
  });

  it('does not ask while there are problems, but leads to the first one', async () => {
    const page = await open(someFacts({ person: { email: null } }));
    await page.press('Next', 'Next', 'Next', CHECK);

    expect(server.enable).not.toHaveBeenCalled();
    expect(focused()?.closest('label')?.textContent).toBe('Email');
  });

  it('forgets the answer with the next change', async () => {
    const page = await openReview(answers(valid));
    await page.press(CHECK);
    await page.enter('purpose', 'Appointments');
    expect(page.text).not.toContain('Salesforce has nothing against it');
  });

  it('does not apply an answer to what was changed meanwhile', async () => {
    let answer: (outcomes: (typeof valid)[]) => void = () => undefined;
    const page = await openReview(() => new Promise((resolve) => (answer = resolve)));
    await page.press(CHECK);
    await page.enter('purpose', 'Appointments');
    answer([valid]);
    await settle();

    expect(page.text).not.toContain('Salesforce has nothing against it');
    expect(page.status).toBe('The form has changed since. Check again.');
    expect(find(page.element, '[data-button="enable"]')).toMatchObject({ disabled: false });
  });
});
