/** Drives the quick action as a person does: by what is written on buttons and fields. */
import { createElement } from 'lwc';
import EnableExternalUser from 'c/enableExternalUser';
import type { Draft } from 'c/enablementServices';
import { buttonIn, press } from './press.ts';
import { find, findAll, settle, textOf } from './shadow.ts';

const property = (element: Element, name: string): unknown => Reflect.get(element, name);

export class ActionPage {
  readonly element: HTMLElement;

  private constructor(element: HTMLElement) {
    this.element = element;
  }

  /** Inserts the action and gives it its record afterwards, in this order, as Lightning Experience does. */
  static async open(recordId: string | null): Promise<ActionPage> {
    const element = createElement('c-enable-external-user', { is: EnableExternalUser });
    document.body.append(element);
    if (recordId !== null) {
      Object.assign(element, { recordId });
    }
    await settle();
    return new ActionPage(element);
  }

  get text(): string {
    return textOf(this.element);
  }

  /** What is read out whenever it changes. */
  get status(): string {
    return find(this.footer, '[role="status"]').textContent.trim();
  }

  /** Labels of the buttons of the frame; the link beside the status line is none. */
  get buttons(): string[] {
    return findAll(this.footer, '[data-button]').map((button) => String(property(button, 'label')));
  }

  button(label: string): HTMLElement {
    return buttonIn(this.element, label);
  }

  async press(...labels: string[]): Promise<void> {
    await press(this.element, ...labels);
  }

  field(name: keyof Draft): HTMLElement {
    const field = findAll(this.element, 'c-enablement-field').find((one) => property(one, 'name') === name);
    if (field === undefined) {
      throw new Error(`This step has no field "${name}".`);
    }
    return field;
  }

  valueOf(name: keyof Draft): unknown {
    return property(this.control(name), 'value');
  }

  /** Types into a field and leaves it, or chooses from it. */
  async enter(name: keyof Draft, value: string): Promise<void> {
    this.control(name).dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settle();
    this.control(name).dispatchEvent(new CustomEvent('commit'));
    await settle();
  }

  private get footer(): HTMLElement {
    return find(this.element, 'c-enablement-footer');
  }

  private control(name: keyof Draft): HTMLElement {
    return find(this.field(name), '[data-control]');
  }
}
