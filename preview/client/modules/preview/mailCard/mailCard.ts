import { api, LightningElement } from 'lwc';
import type { Mail } from '../../../../answers.ts';

interface MailLine extends Mail {
  key: string;
}

/** E-mails that the org was asked to send. */
export default class MailCard extends LightningElement {
  /** Null for a real org. */
  @api mails: Mail[] | null = null;

  get lines(): MailLine[] {
    return (this.mails ?? []).map((mail, index) => ({ ...mail, key: `${mail.requestedAt} ${index}` }));
  }

  get isRealOrg(): boolean {
    return this.mails === null;
  }

  get hasLines(): boolean {
    return this.lines.length > 0;
  }
}
