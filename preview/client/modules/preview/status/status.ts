import { api, LightningElement } from 'lwc';

/** What a page shows before its answer is there: a spinner, or why there is no answer. */
export default class Status extends LightningElement {
  @api failure: string | null = null;
}
