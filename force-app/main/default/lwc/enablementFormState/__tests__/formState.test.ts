import {
  allFindings,
  canReach,
  existingUserOf,
  firstPage,
  namesOf,
  openForm,
  sourcesOf,
  stepAfter,
  stepBefore,
  userNameOf,
  withEdit,
  withFacts,
  withNames,
  type DraftEdit,
  type FormState
} from 'c/enablementFormState';
import type { Facts } from 'c/enablementServices';
import {
  aFinding,
  aGrant,
  anExistingUser,
  aPreset,
  aRole,
  nothingTaken,
  someFacts
} from '../../../../../../test/builders/enablement.ts';

const { grantId } = aGrant();
const opened = (facts: Facts = someFacts()): FormState => openForm(facts, nothingTaken);
const edited = (form: FormState, ...edits: DraftEdit[]): FormState => edits.reduce(withEdit, form);
const expirations = [{ grantId, expiresOn: '2027-06-30' }];

describe('a form for a new user', () => {
  it('begins with the first preset for such a person', () => {
    expect(opened()).toMatchObject({ draft: { presetName: 'Student', userId: null }, typed: {} });
    expect(firstPage(opened())).toBe('person');
  });

  it('begins without a preset when none is for such a person', () => {
    expect(opened(someFacts({ presets: [] })).draft.presetName).toBeNull();
  });

  it.each<DraftEdit>([
    { field: 'profileId', value: null },
    { field: 'roleId', value: aRole().roleId },
    { field: 'siteId', value: null },
    { field: 'sendEmail', value: false },
    { field: 'expirations', value: expirations },
    { field: 'purpose', value: 'Appointments' },
    { field: 'reviewDate', value: '2027-01-01' }
  ])('takes %j', (edit) => {
    expect(edited(opened(), edit).draft).toMatchObject({ [edit.field]: edit.value });
  });

  it('forgets the last day of a grant that is not chosen any more', () => {
    const form = edited(opened(), { field: 'expirations', value: expirations }, { field: 'grantIds', value: [] });
    expect(form.draft).toMatchObject({ grantIds: [], expirations: [] });
  });

  it('says at once what of the preset is left out, until no preset is chosen', () => {
    const codesAfter = (...edits: DraftEdit[]) => edited(opened(), ...edits).findings.map(({ code }) => code);
    const removal: DraftEdit = { field: 'grantIds', value: [] };
    expect(codesAfter(removal)).toContain('PRESET_GRANT_LEFT_OUT');
    expect(codesAfter(removal, { field: 'presetName', value: null })).not.toContain('PRESET_GRANT_LEFT_OUT');
  });

  it('keeps what was chosen while details are typed', () => {
    const form = edited(
      opened(),
      { field: 'siteId', value: null },
      { field: 'expirations', value: expirations },
      { field: 'sendEmail', value: false },
      { field: 'firstName', value: 'Augusta' }
    );
    expect(form.draft).toMatchObject({ siteId: null, expirations, sendEmail: false, firstName: 'Augusta' });
  });

  it('keeps a purpose that was typed under another preset, and takes the one of the preset otherwise', () => {
    const other = aPreset({ name: 'Other', purpose: 'Sales', deactivationTrigger: 'Contract ends' });
    const form = edited(
      opened(someFacts({ presets: [aPreset(), other] })),
      { field: 'purpose', value: 'Mine' },
      { field: 'presetName', value: 'Other' }
    );
    expect(form.draft).toMatchObject({ purpose: 'Mine', deactivationTrigger: 'Contract ends' });
  });

  it('asks the org about the names that it has and could have', () => {
    const form = edited(opened(), { field: 'username', value: 'mine@example.com' });
    expect(namesOf(form).usernames).toEqual(expect.arrayContaining(['mine@example.com', 'ada@example.com']));
  });

  it('moves on to the next free name', () => {
    const form = withNames(opened(), { takenUsernames: ['ada@example.com'], takenNicknames: [] });
    expect(form.draft.username).toBe('ada2@example.com');
  });

  it('is for the person by name', () => {
    expect(userNameOf(opened())).toBe('Ada Lovelace');
    expect(userNameOf(opened(someFacts({ person: { firstName: null, lastName: 'Sukarno' } })))).toBe('Sukarno');
  });
});

describe('a form whose facts are read again', () => {
  it('keeps what was typed and chosen', () => {
    const form = edited(opened(), { field: 'alias', value: 'mine' }, { field: 'siteId', value: null });
    const reread = withFacts(form, someFacts({ person: { email: 'new@example.com' } }));
    expect(reread.draft).toMatchObject({ alias: 'mine', siteId: null, email: 'new@example.com' });
  });

  it('looks at everything again', () => {
    const form = opened(someFacts({ person: { accountId: null, accountOwner: null } }));
    expect(form.findings).toContainEqual(expect.objectContaining({ code: 'ACCOUNT_MISSING' }));
    expect(withFacts(form, someFacts()).findings).not.toContainEqual(
      expect.objectContaining({ code: 'ACCOUNT_MISSING' })
    );
  });

  it('begins anew with the user whom somebody else created meanwhile', () => {
    const form = edited(opened(), { field: 'alias', value: 'mine' });
    const reread = withFacts(form, someFacts({ users: [anExistingUser()] }));
    expect(reread).toMatchObject({ draft: { userId: anExistingUser().userId }, typed: {} });
  });
});

describe('a form for a user who is there already', () => {
  const facts = someFacts({ users: [anExistingUser()] });

  it('changes that user', () => {
    expect(existingUserOf(opened(facts))).toMatchObject({ username: 'ada@example.com' });
    expect(firstPage(opened(facts))).toBe('user');
    expect(userNameOf(opened(facts))).toBe('Ada Lovelace');
  });

  it.each([
    ['of its license', 'Customer Community Plus', 'Student'],
    ['none when there is none for its license', 'Customer Community', null],
    ['none when its license cannot be seen', null, null]
  ])('begins with the preset: %s', (_, licenseName, presetName) => {
    const form = opened(someFacts({ users: [anExistingUser({ licenseName })] }));
    expect(form.draft.presetName).toBe(presetName);
  });

  it('asks the org about no names', () => {
    expect(namesOf(opened(facts))).toEqual({ usernames: [], nicknames: [] });
  });
});

describe('where proposed settings come from', () => {
  it('is known until they are chosen by hand', () => {
    const form = edited(opened(), { field: 'locale', value: 'de_DE' });
    expect(Object.keys(sourcesOf(form))).toEqual(['timeZone', 'language']);
  });
});

describe('the pages', () => {
  it.each([
    ['person', null, 'details'],
    ['details', 'person', 'access'],
    ['access', 'details', 'review'],
    ['review', 'access', null],
    ['user', null, null]
  ] as const)('%s comes after %s and before %s', (page, before, after) => {
    expect([stepBefore(page), stepAfter(page)]).toEqual([before, after]);
  });

  it.each([
    ['review', 'licenseId', true],
    ['user', 'grantIds', true],
    ['user', 'licenseId', false]
  ] as const)('from %s %s can be reached: %s', (page, field, can) => {
    expect(canReach(page, field)).toBe(can);
  });
});

describe('all findings', () => {
  const form = { ...opened(), findings: [aFinding({ field: 'email' }), aFinding({ field: 'alias' })] };

  it.each([null, { kind: 'valid' }] as const)('are those of the checks when the server says %j', (answer) => {
    expect(allFindings(form, answer)).toBe(form.findings);
  });

  it('begin with those of the server, and none is there twice', () => {
    const said = [aFinding({ code: 'PLATFORM_BUSY' }), aFinding({ field: 'alias' })];
    const all = allFindings(form, { kind: 'refused', task: 'enable', findings: said });
    expect(all).toEqual([...said, form.findings[0]]);
  });
});
