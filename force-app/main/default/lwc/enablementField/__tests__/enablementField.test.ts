import EnablementField from 'c/enablementField';
import { aFinding } from '../../../../../../test/builders/enablement.ts';
import { find, findAll, focused, settle, textOf } from '../../../../../../test/shadow.ts';
import { listen, show } from '../../../../../../test/show.ts';

const choices = [
  { value: 'student', label: 'Student' },
  { value: 'mentor', label: 'Mentor' }
];

async function choose(field: HTMLElement, value: string): Promise<void> {
  find(field, '[data-control]').dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
}

describe('a field', () => {
  it('without choices is a text field, with choices a combobox', async () => {
    const text = await show(EnablementField, { name: 'firstName', value: 'Ada' });
    const choice = await show(EnablementField, { name: 'profileId', value: 'student', choices });

    expect(findAll(text, 'lightning-input')).toHaveLength(1);
    expect(findAll(choice, 'lightning-combobox')).toHaveLength(1);
    expect(textOf(choice)).toContain('Profile');
    await expect(choice).toBeAccessible();
  });

  it('shows errors as its own message and warnings beneath it', async () => {
    const field = await show(EnablementField, {
      name: 'profileId',
      choices,
      findings: [
        aFinding({ code: 'FIELD_REQUIRED', field: 'profileId' }),
        aFinding({ code: 'PRESET_PROFILE_MISSING', severity: 'warning', field: 'profileId', params: ['Student', 'X'] }),
        aFinding({ code: 'FIELD_REQUIRED', field: 'email' })
      ]
    });

    expect(textOf(find(field, 'lightning-combobox'))).toContain('Profile is missing.');
    expect(textOf(find(field, 'c-enablement-field-notes'))).toContain('The preset Student expects');
    expect(textOf(field)).not.toContain('Email is missing.');
    await expect(field).toBeAccessible();
  });

  it('drops the message when the problem is gone', async () => {
    const findings = [aFinding({ code: 'FIELD_REQUIRED', field: 'email' })];
    const field = await show(EnablementField, { name: 'email', findings });
    Object.assign(field, { findings: [] });
    await settle();
    expect(textOf(field)).not.toContain('missing');
  });

  it('says beneath it where its value comes from', async () => {
    const field = await show(EnablementField, { name: 'locale', choices, hint: 'From the preset.' });
    expect(textOf(find(field, 'c-enablement-field-notes'))).toBe('From the preset.');
    await expect(field).toBeAccessible();
  });

  it('keeps to itself what is only worth knowing', async () => {
    const findings = [aFinding({ code: 'USERNAME_TAKEN_ELSEWHERE_UNKNOWN', severity: 'info', field: 'username' })];
    const field = await show(EnablementField, { name: 'username', findings });
    expect(textOf(find(field, 'c-enablement-field-notes'))).toBe('');
  });

  it.each([
    ['2027-02-20', '2027-02-20'],
    [null, '']
  ])('reports the day %p as %j', async (day, value) => {
    const field = await show(EnablementField, { name: 'reviewDate', type: 'date' });
    const edits = listen(field, 'edit');
    find(field, '[data-control]').dispatchEvent(new CustomEvent('change', { detail: { value: day } }));
    expect(edits).toEqual([{ field: 'reviewDate', value }]);
  });

  it('reports what is typed', async () => {
    const field = await show(EnablementField, { name: 'email' });
    const edits = listen(field, 'edit');
    await choose(field, 'ada@example.com');
    expect(edits).toEqual([{ field: 'email', value: 'ada@example.com' }]);
  });

  it('reports the extra choice as null, and shows null as it', async () => {
    const field = await show(EnablementField, { name: 'roleId', value: null, choices, nothingLabel: 'Let it be' });
    const edits = listen(field, 'edit');
    const shown: unknown = Reflect.get(find(field, 'lightning-combobox'), 'value');
    await choose(field, String(shown));
    expect(edits).toEqual([{ field: 'roleId', value: null }]);
  });

  it('gives the focus to its control', async () => {
    const field = await show(EnablementField, { name: 'email' });
    field.focus();
    expect(focused()?.tagName).toBe('INPUT');
  });
});
