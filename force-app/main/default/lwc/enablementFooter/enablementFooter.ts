import { LightningElement, api } from 'lwc';
import { findingListTexts } from 'c/enablementTexts';

/** A button as the footer draws it; its name is what `press` reports. */
export interface FooterButton {
  name: string;
  label: string;
  variant: 'brand' | 'neutral';
  disabled: boolean;
}

/** The status line and the buttons. Fires `press` with the name of a button, and `showfindings`. */
export default class EnablementFooter extends LightningElement {
  /** Read out whenever it changes. */
  @api status = '';
  /** Whether the status line speaks of findings that may be out of sight. */
  @api hasObstacles = false;
  @api buttons: FooterButton[] = [];
  texts = findingListTexts;

  handlePress(event: Event): void {
    const name = event.currentTarget instanceof HTMLElement ? event.currentTarget.dataset.button : undefined;
    this.dispatchEvent(new CustomEvent('press', { detail: name }));
  }

  handleShow(): void {
    this.dispatchEvent(new CustomEvent('showfindings'));
  }
}
