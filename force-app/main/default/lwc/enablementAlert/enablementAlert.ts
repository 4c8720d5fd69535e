import { LightningElement, api } from 'lwc';

/** Says that something went wrong, what exactly, and what to do. */
export default class EnablementAlert extends LightningElement {
  @api heading = '';
  /** What the server said; may be empty. */
  @api message = '';
  @api fix = '';

  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('h2')?.focus();
  }
}
