import { openForm, withEdit } from 'c/enablementFormState';
import EnablementDetailsStep from 'c/enablementDetailsStep';
import { aPreset, nothingTaken, someFacts } from '../../../../../../test/builders/enablement.ts';
import { find, textOf } from '../../../../../../test/shadow.ts';
import { show } from '../../../../../../test/show.ts';

const hintOf = (element: HTMLElement, field: string) =>
  textOf(find(find(element, `[data-field="${field}"]`), 'c-enablement-field-notes'));

describe('the details', () => {
  it('say of each proposed setting where it comes from', async () => {
    const facts = someFacts({ presets: [aPreset({ language: 'de' })], person: { country: 'Germany' } });
    const element = await show(EnablementDetailsStep, { form: openForm(facts, nothingTaken) });

    expect(hintOf(element, 'timeZone')).toBe('From the country of this person: Germany.');
    expect(hintOf(element, 'language')).toBe('From the preset.');
    await expect(element).toBeAccessible();
  });

  it('say so of the default of the org', async () => {
    const facts = someFacts({ person: { country: null } });
    const element = await show(EnablementDetailsStep, { form: openForm(facts, nothingTaken) });
    expect(hintOf(element, 'timeZone')).toBe('The default of your org.');
  });

  it('say nothing of what was chosen by hand', async () => {
    const form = withEdit(openForm(someFacts(), nothingTaken), { field: 'timeZone', value: 'Europe/Berlin' });
    const element = await show(EnablementDetailsStep, { form });
    expect(hintOf(element, 'timeZone')).toBe('');
    expect(hintOf(element, 'locale')).not.toBe('');
  });
});
