import { LightningElement, api } from 'lwc';
import type { DraftField, Finding, Person, PicklistOption, Preset } from 'c/enablementServices';
import { personTexts } from 'c/enablementTexts';

/** Who gets a user, and from which preset. */
export default class EnablementPersonStep extends LightningElement {
  @api person: Person | null = null;
  @api presets: Preset[] = [];
  @api presetName: string | null = null;
  @api findings: Finding[] = [];
  texts = personTexts;

  /** Moves the focus to a field of this step; false when it is not here. */
  @api
  focusField(field: DraftField): boolean {
    const element = this.template?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    element?.focus();
    return element instanceof HTMLElement;
  }

  get rows(): { label: string; value: string }[] {
    if (this.person === null) {
      return [];
    }
    const { firstName, lastName, email, accountId, accountName, accountOwner } = this.person;
    const missing = accountId == null ? personTexts.personNone : personTexts.personUnknown;
    return [
      { label: personTexts.personName, value: [firstName, lastName].filter(Boolean).join(' ') },
      { label: personTexts.personEmail, value: email ?? personTexts.personNone },
      { label: personTexts.personAccount, value: accountName ?? missing },
      { label: personTexts.personOwner, value: accountOwner?.name ?? missing }
    ];
  }

  get presetOptions(): PicklistOption[] {
    return this.presets.map(({ name, label }) => ({ value: name, label }));
  }

  get description(): string | null {
    return this.presets.find(({ name }) => name === this.presetName)?.description ?? null;
  }
}
