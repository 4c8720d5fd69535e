import { LightningElement, api } from 'lwc';
import { outcomeTexts } from 'c/enablementTexts';

/** A summary of the user to pass on: one click copies it, and where the browser forbids that, it is there to select. */
export default class EnablementHandOver extends LightningElement {
  @api text = '';
  texts = outcomeTexts;
  state: 'offered' | 'copied' | 'forbidden' = 'offered';

  override renderedCallback(): void {
    const area = this.template?.querySelector('textarea');
    if (area) {
      area.value = this.text;
      area.focus();
      area.select();
    }
  }

  get isForbidden(): boolean {
    return this.state === 'forbidden';
  }

  get status(): string {
    switch (this.state) {
      case 'offered':
        return '';
      case 'copied':
        return outcomeTexts.handOverCopied;
      case 'forbidden':
        return outcomeTexts.handOverForbidden;
      default:
        return this.state satisfies never;
    }
  }

  async handleCopy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
      this.state = 'copied';
    } catch {
      // an insecure address, a policy of the org, or a browser without it
      this.state = 'forbidden';
    }
  }
}
