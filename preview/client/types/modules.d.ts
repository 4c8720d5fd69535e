/** Modules of the preview's build and of lightning-base-components, which brings no types that can be reached. */

declare module '@lwc/synthetic-shadow';

declare module '@preview/quickActions' {
  import type { LightningElement } from 'lwc';

  export interface QuickAction {
    objectName: string;
    name: string;
    label: string;
    component: typeof LightningElement;
  }
  /** The screen actions that the package puts on record pages. */
  const quickActions: readonly QuickAction[];
  export default quickActions;
}

declare module '@preview/languages' {
  /** Languages that the package's texts are translated to, as Salesforce codes them. */
  const languages: readonly string[];
  export default languages;
}

declare module 'lightning/toast' {
  interface Toast {
    label: string;
    message?: string;
    messageLinks?: readonly ({ url: string; label: string } | null)[];
    variant?: string;
    mode?: string;
  }
  const Toast: { show(toast: Toast, owner: object): void };
  export default Toast;
}
