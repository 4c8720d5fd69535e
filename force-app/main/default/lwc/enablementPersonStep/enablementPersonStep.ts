import { LightningElement, api } from 'lwc';
import type { DraftField, Facts, Finding } from 'c/enablementServices';
import { personTexts } from 'c/enablementTexts';

interface FieldElement extends HTMLElement {
  focusField(field: DraftField): boolean;
}

/** Who gets a user, and from which preset. */
export default class EnablementPersonStep extends LightningElement {
  @api facts: Facts | null = null;
  @api presetName: string | null = null;
  @api findings: Finding[] = [];

  /** Moves the focus to a field of this step; false when it is not here. */
  @api
  focusField(field: DraftField): boolean {
    return this.template?.querySelector<FieldElement>('c-enablement-preset')?.focusField(field) ?? false;
  }

  get rows(): { label: string; value: string }[] {
    if (this.facts == null) {
      return [];
    }
    const { firstName, lastName, email, country, accountId, accountName, accountOwner } = this.facts.person;
    const missing = accountId == null ? personTexts.personNone : personTexts.personUnknown;
    return [
      { label: personTexts.personName, value: [firstName, lastName].filter(Boolean).join(' ') },
      { label: personTexts.personEmail, value: email ?? personTexts.personNone },
      { label: personTexts.personAccount, value: accountName ?? missing },
      { label: personTexts.personOwner, value: accountOwner?.name ?? missing },
      { label: personTexts.personCountry, value: country ?? personTexts.personNone }
    ];
  }
}
