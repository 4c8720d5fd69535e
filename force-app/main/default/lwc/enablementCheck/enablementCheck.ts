import { LightningElement } from 'lwc';
import { reviewTexts } from 'c/enablementTexts';

/** Offers to let Salesforce try everything and take it back. Fires `check`. */
export default class EnablementCheck extends LightningElement {
  texts = reviewTexts;

  handleCheck(): void {
    this.dispatchEvent(new CustomEvent('check', { bubbles: true, composed: true }));
  }
}
