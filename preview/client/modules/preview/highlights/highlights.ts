import { api, LightningElement } from 'lwc';
import quickActions, { type QuickAction } from '@preview/quickActions';
import type { Field, Person, PersonObject } from '../../../../answers.ts';
import { announceRecordChange } from '../../../recordChanges.ts';

/** Detail of the event `openaction`. */
export interface OpenAction {
  action: QuickAction;
  objectName: PersonObject;
  recordId: string;
  /** Gets the focus back when the action closes. */
  opener: HTMLElement;
}

/** Fields that Lightning Experience shows in the highlights panel of a person. */
const HIGHLIGHTS = ['Title', 'Account.Name', 'Phone', 'Email'];

/** The head of a record page: what the record is, and what can be done with it. */
export default class Highlights extends LightningElement {
  @api person: Person | null = null;

  get heading(): string {
    return this.person?.name ?? '';
  }

  get objectLabel(): string {
    return this.person?.objectName === 'Account' ? 'Person Account' : 'Contact';
  }

  get iconName(): string {
    return this.person?.objectName === 'Account' ? 'standard:person_account' : 'standard:contact';
  }

  get fields(): Field[] {
    const fields = this.person?.fields ?? [];
    return fields.filter(({ name }) => HIGHLIGHTS.includes(name));
  }

  get actions(): QuickAction[] {
    return quickActions.filter(({ objectName }) => objectName === this.person?.objectName);
  }

  handleAction(event: Event): void {
    const opener = event.currentTarget;
    const action = this.actions.find(({ name }) => opener instanceof HTMLElement && name === opener.dataset.name);
    if (this.person === null || action === undefined || !(opener instanceof HTMLElement)) return;
    const { objectName, recordId } = this.person;
    const detail: OpenAction = { action, objectName, recordId, opener };
    this.dispatchEvent(new CustomEvent('openaction', { detail, bubbles: true, composed: true }));
  }

  handleRefresh(): void {
    announceRecordChange();
  }
}
