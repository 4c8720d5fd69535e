/** Same event as on the platform: bubbles to the quick action's frame, which closes it. */
export class CloseActionScreenEvent extends CustomEvent {
  constructor() {
    super('lightning__actionsclosescreen', { bubbles: true, composed: true, cancelable: false });
  }
}
