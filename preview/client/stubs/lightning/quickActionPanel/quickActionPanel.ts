import { api, LightningElement } from 'lwc';

/** The frame of a screen action: header, body and footer. lightning-base-components does not have it. */
export default class QuickActionPanel extends LightningElement {
  static override renderMode = 'light' as const;

  @api header = '';
}
