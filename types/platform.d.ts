/** Modules that exist on the Salesforce platform only. */

declare module '@salesforce/label/*' {
  const label: string;
  export default label;
}

declare module '@salesforce/user/Id' {
  const userId: string;
  export default userId;
}

declare module 'lightning/actions' {
  /** Closes the quick action that the component sits in. */
  export class CloseActionScreenEvent extends CustomEvent<void> {
    constructor(options?: { bubbles?: boolean; composed?: boolean });
  }
}

declare module 'lightning/platformShowToastEvent' {
  export interface ToastOptions {
    title: string;
    message?: string;
    variant?: 'info' | 'success' | 'warning' | 'error';
    mode?: 'dismissible' | 'pester' | 'sticky';
    messageData?: (string | { url: string; label: string })[];
  }
  export class ShowToastEvent extends CustomEvent<ToastOptions> {
    constructor(options: ToastOptions);
  }
}

declare module 'lightning/uiRecordApi' {
  /** Tells Lightning Data Service that these records changed on the server. */
  export function notifyRecordUpdateAvailable(records: { recordId: string }[]): Promise<void>;
}

declare module 'lightning/navigation' {
  import type { LightningElement } from 'lwc';

  export interface PageReference {
    type: string;
    attributes?: Record<string, unknown>;
    state?: Record<string, unknown>;
  }
  const Navigate: unique symbol;
  const GenerateUrl: unique symbol;
  interface Navigation {
    [Navigate](reference: PageReference, replace?: boolean): void;
    [GenerateUrl](reference: PageReference): Promise<string>;
  }
  export const NavigationMixin: {
    (base: typeof LightningElement): Omit<typeof LightningElement, never> & (new () => LightningElement & Navigation);
    readonly Navigate: typeof Navigate;
    readonly GenerateUrl: typeof GenerateUrl;
  };
}
