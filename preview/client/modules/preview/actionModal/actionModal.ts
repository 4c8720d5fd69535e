import { api, LightningElement } from 'lwc';
import type { OpenAction } from '../highlights/highlights.ts';

/** Opens a screen action the way Lightning Experience does. */
export default class ActionModal extends LightningElement {
  @api action: OpenAction | null = null;
  isOpened = false;

  get component(): typeof LightningElement | null {
    return this.action?.action.component ?? null;
  }

  get label(): string {
    return this.action?.action.label ?? '';
  }

  override renderedCallback(): void {
    if (this.isOpened) return;
    this.isOpened = true;
    this.template?.querySelector<HTMLElement>('section')?.focus();
    // Screen actions get their record after they were inserted: `connectedCallback` does not have it.
    queueMicrotask(() => this.passRecord());
  }

  passRecord(): void {
    const component = this.refs?.component;
    if (component === undefined || this.action === null) return;
    const { recordId, objectName } = this.action;
    Object.assign(component, { recordId, objectApiName: objectName });
  }

  handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.defaultPrevented) this.close();
  }

  /** Closes without asking or telling the component, which has no hook for it in Lightning Experience either. */
  close(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }
}
