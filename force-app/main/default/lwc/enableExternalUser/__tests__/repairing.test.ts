import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import type { Facts } from 'c/enablementServices';
import { anExistingUser, anOwner, someFacts } from '../../../../../../test/builders/enablement.ts';
import type { ActionPage } from '../../../../../../test/actionPage.ts';
import { open, RECORD, server } from '../../../../../../test/fakeServer.ts';
import { find, focused, settle } from '../../../../../../test/shadow.ts';

const broken = someFacts({ person: { accountOwner: anOwner({ hasRole: 'no' }) } });

/** Gives the owner a role; afterwards the org says this. */
async function repairOwner(page: ActionPage, then: () => Promise<Facts>): Promise<void> {
  server.findInternalRoles.mockResolvedValue([{ roleId: '00ELo0000000009AAA', name: 'Director' }]);
  server.repair.mockResolvedValue({ isDone: true, finding: null });
  await page.press('Give the Owner a Role');
  const change = new CustomEvent('change', { detail: { value: '00ELo0000000009AAA' } });
  find(page.element, '[data-value]').dispatchEvent(change);
  await settle();
  server.getFacts.mockImplementation(then);
  await page.press('Save Role');
}

beforeEach(() => {
  jest.resetAllMocks();
});

describe('mending a record in place', () => {
  it('takes the finding away, says so, and keeps the focus near', async () => {
    const page = await open(broken);
    await repairOwner(page, () => Promise.resolve(someFacts()));

    expect(page.text).not.toContain('has no role');
    expect(page.status).toBe('Done. The person was read again.');
    expect(focused()?.textContent).toBe('Before you enable');
    expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: RECORD }]);
    await expect(page.element).toBeAccessible();
  });

  it('loses nothing that was typed or chosen', async () => {
    const page = await open(broken);
    await page.press('Next');
    await page.enter('firstName', 'Augusta');
    await page.press('Next');
    find(page.element, 'lightning-button-icon').click();
    await settle();
    await repairOwner(page, () => Promise.resolve(someFacts()));

    expect(page.text).toContain('Step 3 of 4: Access');
    await page.press('Next');
    expect(page.text).toContain('Augusta');
    expect(page.text).toContain('Permission Sets, Groups, and Licenses None');
  });

  it('says that it is done also when the person cannot be read again', async () => {
    const page = await open(broken);
    await repairOwner(page, () => Promise.reject(new Error('Timeout')));
    expect(page.status).toBe('It is done, but the person could not be read again: Timeout');
  });

  it('shows the user whom somebody else created meanwhile', async () => {
    const page = await open(broken);
    await repairOwner(page, () => Promise.resolve(someFacts({ users: [anExistingUser()] })));
    expect(page.text).toContain('Ada Lovelace already has a user');
  });

  it('of an address proposes a username, and asks the org whether it is free', async () => {
    const page = await open(someFacts({ person: { email: null } }));
    server.repair.mockResolvedValue({ isDone: true, finding: null });
    server.getFacts.mockResolvedValue(someFacts());
    server.findTakenNames.mockResolvedValue({ takenUsernames: ['ada@example.com'], takenNicknames: [] });
    await page.press('Add an Email Address to the Record');
    const change = new CustomEvent('change', { detail: { value: ' ada@example.com ' } });
    find(page.element, '[data-value]').dispatchEvent(change);
    await settle();
    await page.press('Save on the Record', 'Next');

    expect(server.repair).toHaveBeenCalledWith({
      request: { recordId: RECORD, kind: 'personEmail', targetId: RECORD, value: 'ada@example.com' }
    });
    expect([page.valueOf('email'), page.valueOf('username')]).toEqual(['ada@example.com', 'ada2@example.com']);
  });
});
