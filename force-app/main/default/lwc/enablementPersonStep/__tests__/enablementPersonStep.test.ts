import EnablementPersonStep from 'c/enablementPersonStep';
import { aPreset, someFacts } from '../../../../../../test/builders/enablement.ts';
import { find, textOf } from '../../../../../../test/shadow.ts';
import { show } from '../../../../../../test/show.ts';

describe('the person', () => {
  it.each([
    ['has no account', { accountId: null, accountName: null, accountOwner: null }, 'Account None'],
    ['has an account that cannot be seen', { accountName: null }, 'Account Not visible to you'],
    ['has an owner who cannot be seen', { accountOwner: null }, 'Account Owner Not visible to you'],
    ['has no address', { email: null }, 'Email None'],
    ['lives somewhere', { country: 'Germany' }, 'Country Germany'],
    ['lives nobody knows where', { country: null }, 'Country None'],
    ['has one name only', { firstName: null, lastName: 'Madonna' }, 'Name Madonna']
  ])('who %s is shown so', async (_, person, text) => {
    const element = await show(EnablementPersonStep, { facts: someFacts({ person }) });
    expect(textOf(element)).toContain(text);
    await expect(element).toBeAccessible();
  });

  it('is offered the presets for such a person, each with what it is for', async () => {
    const presets = [
      aPreset({ description: 'For students of the portal.' }),
      aPreset({ name: 'P', audiences: ['partner'] })
    ];
    const element = await show(EnablementPersonStep, { facts: someFacts({ presets }), presetName: 'Student' });
    expect(find(element, 'lightning-combobox')).toMatchObject({
      options: [{ label: 'No preset' }, { value: 'Student', label: 'Student' }]
    });
    expect(textOf(element)).toContain('For students of the portal.');
  });
});
