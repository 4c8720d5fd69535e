import EnablementFooter from 'c/enablementFooter';
import { buttonIn, buttonsIn, press } from '../../../../../../test/press.ts';
import { find } from '../../../../../../test/shadow.ts';
import { listen, show } from '../../../../../../test/show.ts';

const buttons = [
  { name: 'close', label: 'Cancel', variant: 'neutral', disabled: false },
  { name: 'next', label: 'Next', variant: 'brand', disabled: true }
];

describe('the footer', () => {
  it('reads its status out and draws its buttons', async () => {
    const element = await show(EnablementFooter, { status: 'No problems found.', buttons });
    expect(find(element, '[role="status"]').textContent).toBe('No problems found.');
    expect(buttonsIn(element)).toEqual(['Cancel', 'Next']);
    expect(buttonIn(element, 'Next')).toMatchObject({ variant: 'brand', disabled: true });
    await expect(element).toBeAccessible();
  });

  it('reports which button was pressed', async () => {
    const element = await show(EnablementFooter, { buttons });
    const pressed = listen(element, 'press');
    await press(element, 'Cancel');
    expect(pressed).toEqual(['close']);
  });

  it('offers to show what the status line speaks of', async () => {
    const element = await show(EnablementFooter, { hasObstacles: true });
    const shown = listen(element, 'showfindings');
    await press(element, 'Show');
    expect(shown).toHaveLength(1);
  });
});
