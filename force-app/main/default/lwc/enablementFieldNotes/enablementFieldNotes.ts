import { LightningElement, api } from 'lwc';

/** Messages beneath a field: an error where the control has none of its own, and warnings. */
export default class EnablementFieldNotes extends LightningElement {
  @api error = '';
  @api notes: string[] = [];
}
