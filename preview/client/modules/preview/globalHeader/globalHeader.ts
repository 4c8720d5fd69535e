import { api, LightningElement } from 'lwc';
import type { Session } from '../../../../answers.ts';
import { OUTBOX_PATH, PEOPLE_PATH } from '../../../router.ts';

interface Tab {
  key: string;
  label: string;
  path: string;
  current: 'page' | 'false';
  itemClass: string;
}

/** Global header and navigation bar as in Lightning Experience, with what the preview really has. */
export default class GlobalHeader extends LightningElement {
  @api session: Session | null = null;
  /** Page whose tab is shown as active. */
  @api activeTab = '';

  get tabs(): Tab[] {
    return [this.tab('people', 'Contacts', PEOPLE_PATH), this.tab('outbox', 'Outbox', OUTBOX_PATH)];
  }

  get isRealOrg(): boolean {
    return this.session?.orgKind === 'connected';
  }

  tab(key: string, label: string, path: string): Tab {
    const isActive = key === this.activeTab;
    const itemClass = isActive ? 'slds-context-bar__item slds-is-active' : 'slds-context-bar__item';
    return { key, label, path, itemClass, current: isActive ? 'page' : 'false' };
  }
}
