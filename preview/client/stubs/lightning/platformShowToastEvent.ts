/** Asks the page for a toast; the preview's app shows it. */
export class ShowToastEvent extends CustomEvent<unknown> {
  constructor(options: unknown) {
    super('lightning__showtoast', { bubbles: true, composed: true, cancelable: true, detail: options });
  }
}
