import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import type { Outcome } from 'c/enablementServices';
import { aDraft, aFinding, anExistingUser, anOutcome, someFacts } from '../../../../../../test/builders/enablement.ts';
import { answers, noAnswerYet, openReview, RECORD, server } from '../../../../../../test/fakeServer.ts';
import { focused, settle } from '../../../../../../test/shadow.ts';
import { listen } from '../../../../../../test/show.ts';

beforeEach(() => {
  jest.resetAllMocks();
});

describe('enabling', () => {
  const created = anOutcome();

  it('sends the draft that the review showed, for real', async () => {
    const page = await openReview(answers(created));
    await page.press('Enable User');
    expect(server.enable).toHaveBeenCalledWith({ drafts: [aDraft()], dryRun: false });
  });

  it('asks the server once, however often the button is clicked', async () => {
    const page = await openReview(noAnswerYet);
    const button = page.button('Enable User');
    button.click();
    button.click();
    await settle();
    button.click();
    await settle();

    expect(server.enable).toHaveBeenCalledTimes(1);
    expect(page.status).toContain('Saving');
    expect(page.element.shadowRoot?.querySelector('[aria-busy="true"]')).not.toBeNull();
    await expect(page.element).toBeAccessible();
  });

  it('stays where it is while the server works', async () => {
    const page = await openReview(noAnswerYet);
    await page.press('Enable User', 'Back');
    expect(page.text).toContain('Step 4 of 4: Review');
  });

  it('shows what was created, tells the record page and says so in a toast', async () => {
    const page = await openReview(answers(created));
    const toasts = listen(page.element, 'lightning__showtoast');
    await page.press('Enable User');

    expect(focused()?.textContent).toBe('Ada Lovelace is now an external user');
    expect(page.text).toContain('Requested: a link for setting the password, to ada@example.com');
    expect(page.buttons).toEqual(['Close']);
    expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: RECORD }]);
    expect(toasts).toEqual([
      { title: 'Ada Lovelace is now an external user', message: 'ada@example.com', variant: 'success' }
    ]);
    await expect(page.element).toBeAccessible();
  });

  it('says that the email could not be requested, when it could not', async () => {
    const page = await openReview(answers(anOutcome({ emailRequested: false })));
    await page.press('Enable User');
    expect(page.text).toContain('Could not be requested.');
  });

  it('finishes although the window was closed meanwhile', async () => {
    let answer: (outcomes: Outcome[]) => void = () => undefined;
    const page = await openReview(() => new Promise((resolve) => (answer = resolve)));
    await page.press('Enable User');
    page.element.remove();
    answer([created]);
    await settle();

    expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: RECORD }]);
  });

  it('shows the user who was there already', async () => {
    const page = await openReview(answers(anOutcome({ status: 'unchanged' })));
    server.getFacts.mockResolvedValue(someFacts({ users: [anExistingUser()] }));
    await page.press('Enable User');
    expect(focused()?.textContent).toBe('Ada Lovelace already has a user');
  });
});

describe('when the user is not created', () => {
  const refused = anOutcome({
    status: 'failed',
    userId: null,
    findings: [
      aFinding({
        code: 'PLATFORM_GRANT_REFUSED',
        step: 'access',
        field: 'grantIds',
        params: ['Student Portal Access', 'FIELD_INTEGRITY_EXCEPTION', 'The user license doesn’t allow it.']
      })
    ]
  });

  it('shows all that Salesforce said and what to do', async () => {
    const page = await openReview(answers(refused));
    await page.press('Enable User');

    expect(focused()?.textContent).toBe('Nothing was saved');
    expect(page.text).toContain('Salesforce refused Student Portal Access: The user license doesn’t allow it.');
    expect(page.text).toContain('Remove Student Portal Access, or choose a license that allows it.');
    await expect(page.element).toBeAccessible();
  });

  it('can be tried again without typing anything again', async () => {
    const page = await openReview(answers(refused));
    await page.press('Enable User');
    server.enable.mockImplementation(answers(anOutcome()));
    await page.press('Enable User');

    expect(server.enable).toHaveBeenLastCalledWith({ drafts: [aDraft()], dryRun: false });
    expect(page.text).toContain('Ada Lovelace is now an external user');
  });

  it('forgets the refusal with the next change', async () => {
    const page = await openReview(answers(refused));
    await page.press('Enable User', 'Back', 'Back');
    await page.enter('firstName', 'Augusta');
    expect(page.text).not.toContain('Nothing was saved');
    expect(page.status).toBe('No problems found.');
  });

  it.each([
    ['an exception', () => Promise.reject(new Error('Read timed out')), 'Read timed out'],
    ['an empty answer', answers(), 'The server sent no result.'],
    ['an answer to another question', answers(anOutcome({ status: 'valid' })), 'The server sent no result.']
  ])('%s: does not pretend to know whether the user exists', async (_, answer, message) => {
    const page = await openReview(answer);
    await page.press('Enable User');

    expect(focused()?.textContent).toBe('No answer: it is not known whether this was saved');
    expect(page.text).toContain(message);
    expect(page.text).toContain('never created twice');
    expect(page.buttons).toContain('Enable User');
    await expect(page.element).toBeAccessible();
  });
});
