/** Presses the base components' buttons, which show their label nowhere in a test. */
import { findAll, settle } from './shadow.ts';

const labelOf = (button: Element): string => String(Reflect.get(button, 'label'));

/** Labels of all buttons of the component, in document order. */
export function buttonsIn(component: Element): string[] {
  return findAll(component, 'lightning-button').map(labelOf);
}

/**
 * The button with this label.
 * @throws when there is none
 */
export function buttonIn(component: Element, label: string): HTMLElement {
  const found = findAll(component, 'lightning-button').find((button) => labelOf(button) === label);
  if (found === undefined) {
    throw new Error(`There is no button "${label}", only: ${buttonsIn(component).join(', ')}.`);
  }
  return found;
}

/** Presses one button after the other and lets the component draw each time. */
export async function press(component: Element, ...labels: string[]): Promise<void> {
  const [label, ...others] = labels;
  if (label !== undefined) {
    buttonIn(component, label).click();
    await settle();
    await press(component, ...others);
  }
}
