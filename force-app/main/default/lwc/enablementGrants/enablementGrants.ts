import { LightningElement, api } from 'lwc';
import { editEvent } from 'c/enablementFormState';
import { Text, type Finding, type Grant } from 'c/enablementServices';
import { accessTexts, fieldMessages, fieldTexts, formatText, type FieldMessages } from 'c/enablementTexts';

/** An org can have hundreds of permission sets; more than this nobody reads, so the search narrows them. */
const MOST_SHOWN = 50;

/** Permission sets and groups: a searchable list to select from, and pills for what is selected. */
export default class EnablementGrants extends LightningElement {
  /** What can be selected under the chosen license. */
  @api grants: Grant[] = [];
  /** Everything, to name what is selected although it does not fit. */
  @api allGrants: Grant[] = [];
  @api value: string[] = [];
  @api findings: Finding[] = [];
  texts = accessTexts;
  label = fieldTexts.grantIds;
  searchText = '';

  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('[data-search]')?.focus();
  }

  get pills(): { name: string; label: string }[] {
    return this.value.map((id) => ({
      name: id,
      label: this.allGrants.find(({ grantId }) => grantId === id)?.label ?? id
    }));
  }

  get options(): { id: string; label: string; kind: string; checked: boolean }[] {
    return this.matches.slice(0, MOST_SHOWN).map((grant) => ({
      id: grant.grantId,
      label: grant.label,
      kind: grant.kind === 'permissionSet' ? accessTexts.permissionSet : accessTexts.permissionSetGroup,
      checked: this.value.includes(grant.grantId)
    }));
  }

  get status(): string {
    if (this.grants.length === 0) {
      return accessTexts.grantsNoneAtAll;
    }
    return this.matches.length === 0
      ? accessTexts.grantsNone
      : formatText(accessTexts.grantsShown, this.options.length, this.grants.length);
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
    this.select(checked ? [...this.value, id] : this.value.filter((other) => other !== id));
  }

  handleRemove(event: CustomEvent<{ item: { name: string } }>): void {
    const removed = event.detail.item.name;
    this.select(this.value.filter((id) => id !== removed));
    // the pill that had the focus is gone
    this.focus();
  }

  private select(grantIds: string[]): void {
    this.dispatchEvent(editEvent({ field: 'grantIds', value: grantIds }));
  }

  private get matches(): Grant[] {
    const search = Text.key(this.searchText);
    return this.grants.filter(({ label, name }) => Text.key(label).includes(search) || Text.key(name).includes(search));
  }
}
