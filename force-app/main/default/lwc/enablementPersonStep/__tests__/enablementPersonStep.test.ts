import EnablementPersonStep from 'c/enablementPersonStep';
import { aPerson } from '../../../../../../test/builders/enablement.ts';
import { textOf } from '../../../../../../test/shadow.ts';
import { show } from '../../../../../../test/show.ts';

describe('the person', () => {
  it.each([
    ['has no account', aPerson({ accountId: null, accountName: null, accountOwner: null }), 'Account None'],
    ['has an account that cannot be seen', aPerson({ accountName: null }), 'Account Not visible to you'],
    ['has an owner who cannot be seen', aPerson({ accountOwner: null }), 'Account Owner Not visible to you'],
    ['has no address', aPerson({ email: null }), 'Email None'],
    ['has one name only', aPerson({ firstName: null, lastName: 'Madonna' }), 'Name Madonna']
  ])('who %s is shown so', async (_, person, text) => {
    const element = await show(EnablementPersonStep, { person });
    expect(textOf(element)).toContain(text);
    await expect(element).toBeAccessible();
  });
});
