import { api, LightningElement } from 'lwc';

/** The base components of the wizard's first step, and nothing behind them. */
export default class EmptyAction extends LightningElement {
  @api recordId?: string;
  options = [{ label: 'A', value: 'a' }];
}
