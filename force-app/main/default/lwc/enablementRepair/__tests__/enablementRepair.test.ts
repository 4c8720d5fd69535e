import EnablementRepair from 'c/enablementRepair';
import type { Finding, RepairKind } from 'c/enablementServices';
import { aFinding } from '../../../../../../test/builders/enablement.ts';
import { noAnswerYet, RECORD, server } from '../../../../../../test/fakeServer.ts';
import { buttonIn, buttonsIn, press } from '../../../../../../test/press.ts';
import { find, findAll, focused, settle, textOf } from '../../../../../../test/shadow.ts';
import { listen, show } from '../../../../../../test/show.ts';

const TARGET = '001Lo0000000001AAA';

const findingOf = (kind: RepairKind): Finding => {
  const repair = { kind, targetId: TARGET };
  switch (kind) {
    case 'ownerRole':
      return aFinding({ code: 'ACCOUNT_OWNER_ROLE_MISSING', params: ['Acme', 'Olivia'], repair });
    case 'partnerAccount':
      return aFinding({ code: 'ACCOUNT_NOT_PARTNER', params: ['Acme', 'Partner Community'], repair });
    case 'personEmail':
      return aFinding({ code: 'FIELD_REQUIRED', field: 'email', repair });
    default:
      return aFinding({ code: 'FIELD_REQUIRED', field: 'lastName', repair });
  }
};

const showRepair = (kind: RepairKind) => show(EnablementRepair, { recordId: RECORD, finding: findingOf(kind) });

async function enter(element: HTMLElement, value: string): Promise<void> {
  find(element, '[data-value]').dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
}

beforeEach(() => {
  jest.resetAllMocks();
  server.findInternalRoles.mockResolvedValue([{ roleId: '00ELo0000000009AAA', name: 'Director' }]);
  server.repair.mockResolvedValue({ isDone: true, finding: null });
});

describe('a repair', () => {
  it('changes nothing with the first click, which says what the second one will change', async () => {
    const element = await showRepair('partnerAccount');
    await press(element, 'Enable as Partner Account');

    expect(server.repair).not.toHaveBeenCalled();
    expect(textOf(element)).toContain('This makes Acme a partner account.');
    expect(focused()?.getAttribute('role')).toBe('group');
    await expect(element).toBeAccessible();
  });

  it.each<[RepairKind, string, string | null, string, string | null]>([
    ['ownerRole', 'Give the Owner a Role', '00ELo0000000009AAA', 'Save Role', '00ELo0000000009AAA'],
    ['partnerAccount', 'Enable as Partner Account', null, 'Enable as Partner', null],
    ['personEmail', 'Add an Email Address to the Record', ' a@b.example ', 'Save on the Record', 'a@b.example'],
    ['personLastName', 'Add a Last Name to the Record', 'King', 'Save on the Record', 'King']
  ])('%s is asked for with the second click, and reported', async (kind, offer, typed, confirm, value) => {
    const element = await showRepair(kind);
    const repaired = listen(element, 'repaired');
    await press(element, offer);
    if (typed !== null) {
      await enter(element, typed);
    }
    await press(element, confirm);

    expect(server.repair).toHaveBeenCalledWith({ request: { recordId: RECORD, kind, targetId: TARGET, value } });
    expect(repaired).toEqual(['Done. The person was read again.']);
  });

  it('can be left alone after all, with the focus back where it was', async () => {
    const element = await showRepair('personEmail');
    await press(element, 'Add an Email Address to the Record', 'Keep It As It Is');
    expect(buttonsIn(element)).toEqual(['Add an Email Address to the Record']);
    expect(server.repair).not.toHaveBeenCalled();
  });

  it.each(['', '   '])('waits for a value (%j is none)', async (value) => {
    const element = await showRepair('personLastName');
    await press(element, 'Add a Last Name to the Record');
    await enter(element, value);
    expect(buttonIn(element, 'Save on the Record')).toMatchObject({ disabled: true });
  });

  it('is asked for once, however often the button is clicked', async () => {
    server.repair.mockImplementation(noAnswerYet);
    const element = await showRepair('partnerAccount');
    await press(element, 'Enable as Partner Account');
    const confirm = buttonIn(element, 'Enable as Partner');
    confirm.click();
    confirm.click();
    await settle();
    expect(server.repair).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      'a finding',
      () => Promise.resolve({ isDone: false, finding: aFinding({ code: 'ACCOUNT_MISSING' }) }),
      'This contact has no account.'
    ],
    ['nothing', () => Promise.resolve({ isDone: false, finding: null }), 'This can no longer be mended from here.'],
    ['an exception', () => Promise.reject(new Error('No access.')), 'No access.']
  ])('refused with %s says why, and can be tried again', async (_, answer, message) => {
    server.repair.mockImplementation(answer);
    const element = await showRepair('partnerAccount');
    const repaired = listen(element, 'repaired');
    await press(element, 'Enable as Partner Account', 'Enable as Partner');

    expect(find(element, '[role="alert"]').textContent).toContain(message);
    expect(repaired).toEqual([]);
    expect(buttonIn(element, 'Enable as Partner')).toMatchObject({ disabled: false });
    await expect(element).toBeAccessible();
  });
});

describe('the roles for an account owner', () => {
  it('are read when they are needed, not before', async () => {
    const element = await showRepair('ownerRole');
    expect(server.findInternalRoles).not.toHaveBeenCalled();
    await press(element, 'Give the Owner a Role');

    expect(server.findInternalRoles).toHaveBeenCalledTimes(1);
    const options = [{ value: '00ELo0000000009AAA', label: 'Director' }];
    expect(find(element, 'lightning-combobox')).toMatchObject({ options });
    await expect(element).toBeAccessible();
  });

  it('are waited for with words', async () => {
    server.findInternalRoles.mockImplementation(noAnswerYet);
    const element = await showRepair('ownerRole');
    await press(element, 'Give the Owner a Role');
    expect(find(element, 'lightning-spinner')).toMatchObject({ alternativeText: 'Reading the roles…' });
  });

  it.each([
    ['none can be seen', () => Promise.resolve([]), 'You can see no role to choose from.'],
    ['they cannot be read', () => Promise.reject(new Error('Timeout')), 'Timeout']
  ])('say so when %s', async (_, answer, message) => {
    server.findInternalRoles.mockImplementation(answer);
    const element = await showRepair('ownerRole');
    await press(element, 'Give the Owner a Role');

    expect(find(element, '[role="alert"]').textContent).toBe(message);
    expect(findAll(element, 'lightning-spinner')).toHaveLength(0);
  });
});
