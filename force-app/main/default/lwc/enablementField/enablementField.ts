import { LightningElement, api } from 'lwc';
import type { Finding, PicklistOption } from 'c/enablementServices';
import { fieldMessages, fieldTexts, type FieldMessages } from 'c/enablementTexts';
import { editEvent, type ChoiceField, type DraftEdit, type TextField } from 'c/enablementFormState';

/** What `lightning-input` and `lightning-combobox` have in common. */
interface Control extends HTMLElement {
  setCustomValidity(message: string): void;
  reportValidity(): boolean;
}

/** Value of the option that stands for "nothing chosen"; a combobox cannot tell '' from no value. */
const NOTHING = 'nothing';

/**
 * One field of the draft: a text, or a choice when there are options. Errors become the control's own message;
 * warnings stand beneath it. Fires `edit` on every change and `namecommit` when a text is complete.
 */
export default class EnablementField extends LightningElement {
  @api name: TextField | ChoiceField = 'firstName';
  @api value: string | null = null;
  /** How a text is entered; a date is `YYYY-MM-DD`. */
  @api type: 'text' | 'date' = 'text';
  @api choices?: PicklistOption[];
  /** Label of an extra first choice that stands for null. */
  @api nothingLabel?: string;
  @api required = false;
  @api disabled = false;
  @api placeholder?: string;
  @api help?: string;
  /** Stands beneath the field: where its value comes from. */
  @api hint?: string;
  /** Findings of the whole form; the field picks its own. */
  @api findings: Finding[] = [];

  @api
  focus(): void {
    this.control?.focus();
  }

  get label(): string {
    return fieldTexts[this.name];
  }

  get options(): PicklistOption[] | undefined {
    if (this.choices == null || this.nothingLabel == null) {
      return this.choices;
    }
    return [{ value: NOTHING, label: this.nothingLabel }, ...this.choices];
  }

  get controlValue(): string {
    return this.value ?? (this.nothingLabel == null ? '' : NOTHING);
  }

  get messages(): FieldMessages {
    return fieldMessages(this.findings, this.name);
  }

  override renderedCallback(): void {
    this.control?.setCustomValidity(this.messages.error);
    this.control?.reportValidity();
  }

  /** An emptied date comes as null. */
  handleChange(event: CustomEvent<{ value: string | null }>): void {
    this.dispatchEvent(editEvent(this.editTo(event.detail.value ?? '')));
  }

  handleCommit(): void {
    this.dispatchEvent(new CustomEvent('namecommit', { bubbles: true, composed: true }));
  }

  private editTo(value: string): DraftEdit {
    switch (this.name) {
      case 'presetName':
      case 'licenseId':
      case 'profileId':
      case 'roleId':
      case 'siteId':
        return { field: this.name, value: value === NOTHING ? null : value };
      default:
        return { field: this.name, value };
    }
  }

  private get control(): Control | null {
    return this.template?.querySelector<Control>('[data-control]') ?? null;
  }
}
