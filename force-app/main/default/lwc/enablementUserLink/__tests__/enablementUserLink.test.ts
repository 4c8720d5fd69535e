import EnablementUserLink from 'c/enablementUserLink';
import { find } from '../../../../../../test/shadow.ts';
import { show } from '../../../../../../test/show.ts';

describe('the link to a user', () => {
  it('has a real address, so that it opens in a new tab as well', async () => {
    const element = await show(EnablementUserLink, { userId: '005Lo0000000009AAA', label: 'Open User' });
    expect(find(element, 'a').getAttribute('href')).toBe('https://www.example.com');
    await expect(element).toBeAccessible();
  });

  it.each([
    ['a plain click navigates inside the app', {}, true],
    ['a click with Ctrl is left to the browser', { ctrlKey: true }, false],
    ['a click with Cmd is left to the browser', { metaKey: true }, false]
  ])('%s', async (_, keys, isOurs) => {
    const element = await show(EnablementUserLink, { userId: '005Lo0000000009AAA', label: 'Open User' });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys });
    find(element, 'a').dispatchEvent(click);
    expect(click.defaultPrevented).toBe(isOurs);
  });
});
