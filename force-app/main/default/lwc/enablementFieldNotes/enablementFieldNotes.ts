import { LightningElement, api } from 'lwc';

/** Messages beneath a field: an error where the control has none of its own, a hint, and warnings. */
export default class EnablementFieldNotes extends LightningElement {
  @api error = '';
  @api hint?: string;
  @api notes: string[] = [];
}
