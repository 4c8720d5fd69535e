import { LightningElement, api } from 'lwc';
import type { TextField } from 'c/enablementFormState';
import type { Draft, DraftField, Finding } from 'c/enablementServices';
import { reviewTexts } from 'c/enablementTexts';

interface FieldView {
  name: TextField;
  value: string;
  type: 'text' | 'date';
  help: string;
}

/** What the user is for, when it ends, and when to look at it again. */
export default class EnablementLifecycle extends LightningElement {
  @api draft: Draft | null = null;
  @api findings: Finding[] = [];
  texts = reviewTexts;

  /** Moves the focus to a field of the lifecycle; false when another field is asked for. */
  @api
  focusField(field: DraftField): boolean {
    const element = this.template?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    element?.focus();
    return element instanceof HTMLElement;
  }

  get fields(): FieldView[] {
    if (this.draft == null) {
      return [];
    }
    const { purpose, deactivationTrigger, reviewDate } = this.draft;
    return [
      { name: 'purpose', value: purpose, type: 'text', help: reviewTexts.purposeHelp },
      {
        name: 'deactivationTrigger',
        value: deactivationTrigger,
        type: 'text',
        help: reviewTexts.deactivationTriggerHelp
      },
      { name: 'reviewDate', value: reviewDate, type: 'date', help: reviewTexts.reviewDateHelp }
    ];
  }
}
