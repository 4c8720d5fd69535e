import { settle } from './shadow.ts';

/** The window of a test, as far as it can be low; jsdom has none that could. */
export const lowWindow = Object.assign(new EventTarget(), { matches: false });

/** Makes the window low, as enlarging the page does, or high again. */
export async function makeWindowLow(isLow: boolean): Promise<void> {
  lowWindow.matches = isLow;
  lowWindow.dispatchEvent(new CustomEvent('change'));
  await settle();
}
