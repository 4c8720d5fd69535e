import { LightningElement, api } from 'lwc';

/** Says how it went: what exactly, and what to do. */
export default class EnablementAlert extends LightningElement {
  @api variant: 'error' | 'success' = 'error';
  @api heading = '';
  /** What the server said; may be empty. */
  @api message = '';
  @api fix = '';

  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('h2')?.focus();
  }

  get icon(): string {
    return this.variant === 'success' ? 'utility:success' : 'utility:error';
  }
}
