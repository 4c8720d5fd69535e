import EnablementHandOver from 'c/enablementHandOver';
import { press } from '../../../../../../test/press.ts';
import { find, findAll, focused } from '../../../../../../test/shadow.ts';
import { show } from '../../../../../../test/show.ts';

const writeText = jest.fn<Promise<void>, [string]>();

beforeEach(() => {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('the summary to pass on', () => {
  it('is copied with one click, and says so', async () => {
    writeText.mockResolvedValue();
    const element = await show(EnablementHandOver, { text: 'Username: ada@example.com' });
    await press(element, 'Copy Summary');

    expect(writeText).toHaveBeenCalledWith('Username: ada@example.com');
    expect(find(element, '[role="status"]').textContent).toBe('Copied.');
    expect(findAll(element, 'textarea')).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it.each([
    ['forbids it', () => writeText.mockRejectedValue(new Error('NotAllowedError'))],
    ['cannot do it', () => Reflect.deleteProperty(navigator, 'clipboard')]
  ])('is there to select when the browser %s', async (_, given) => {
    given();
    const element = await show(EnablementHandOver, { text: 'Username: ada@example.com' });
    await press(element, 'Copy Summary');

    expect(find(element, '[role="status"]').textContent).toContain('Copy the selected text yourself.');
    expect(find(element, 'textarea')).toMatchObject({ value: 'Username: ada@example.com', readOnly: true });
    expect(focused()?.tagName).toBe('TEXTAREA');
    await expect(element).toBeAccessible();
  });
});
