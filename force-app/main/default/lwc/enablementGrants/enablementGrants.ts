import { LightningElement, api } from 'lwc';
import { editEvent } from 'c/enablementFormState';
import { ChoiceService, Text, type Draft, type Facts, type Finding, type Grant } from 'c/enablementServices';
import {
  accessTexts,
  fieldMessages,
  fieldTexts,
  formatText,
  grantKindTexts,
  type FieldMessages
} from 'c/enablementTexts';

/** An org can have thousands of permission sets; more than this nobody reads, so the search narrows them. */
const MOST_SHOWN = 50;

interface GrantOption {
  id: string;
  label: string;
  kind: string;
  isRequired: boolean;
  checked: boolean;
}

/** Permission sets, groups and permission set licenses: a searchable list to select from, and what is selected. */
export default class EnablementGrants extends LightningElement {
  @api facts: Facts | null = null;
  @api draft: Draft | null = null;
  @api findings: Finding[] = [];
  texts = accessTexts;
  label = fieldTexts.grantIds;
  searchText = '';

  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('[data-search]')?.focus();
  }

  get isAnyChosen(): boolean {
    return this.chosen.length > 0;
  }

  get options(): GrantOption[] {
    const { required } = this;
    return this.matches.slice(0, MOST_SHOWN).map(({ grantId, label, kind }) => ({
      id: grantId,
      label,
      kind: grantKindTexts[kind],
      isRequired: required.includes(grantId),
      checked: this.chosen.includes(grantId)
    }));
  }

  get status(): string {
    if (this.grants.length === 0) {
      return accessTexts.grantsNoneAtAll;
    }
    const found = this.matches.length;
    if (found === 0) {
      return accessTexts.grantsNone;
    }
    const text = this.searchText === '' ? accessTexts.grantsShown : accessTexts.grantsFound;
    return formatText(text, Math.min(found, MOST_SHOWN), found);
  }

  get messages(): FieldMessages {
    return fieldMessages(this.findings, 'grantIds');
  }

  get formElementClass(): string {
    return this.messages.error === '' ? 'slds-form-element' : 'slds-form-element slds-has-error';
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.searchText = event.detail.value;
  }

  handleToggle(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) {
      return;
    }
    const { value: id, checked } = event.target;
    this.select(checked ? [...this.chosen, id] : this.chosen.filter((other) => other !== id));
  }

  handleRemove(event: CustomEvent<string>): void {
    this.select(this.chosen.filter((id) => id !== event.detail));
    // the button that had the focus is gone
    this.focus();
  }

  private select(grantIds: string[]): void {
    this.dispatchEvent(editEvent({ field: 'grantIds', value: grantIds }));
  }

  private get chosen(): string[] {
    return this.draft?.grantIds ?? [];
  }

  /** Ids of what the preset requires. */
  private get required(): string[] {
    if (this.facts == null || this.draft == null) {
      return [];
    }
    return ChoiceService.requiredGrants(this.facts, this.draft.presetName).map(({ grantId }) => grantId);
  }

  /** What the license allows and the user does not hold already. */
  private get grants(): Grant[] {
    if (this.facts == null || this.draft == null) {
      return [];
    }
    const { userId, licenseId } = this.draft;
    const held = this.facts.users.find((user) => user.userId === userId)?.grantIds ?? [];
    return ChoiceService.grantsFor(this.facts, licenseId).filter(({ grantId }) => !held.includes(grantId));
  }

  private get matches(): Grant[] {
    const search = Text.key(this.searchText);
    return this.grants.filter(({ label, name }) => Text.key(label).includes(search) || Text.key(name).includes(search));
  }
}
