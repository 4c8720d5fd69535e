import { LightningElement, api } from 'lwc';
import {
  STEPS,
  allFindings,
  existingUserOf,
  isStep,
  type Answer,
  type FormState,
  type Page
} from 'c/enablementFormState';
import type { DraftField, Finding, Step } from 'c/enablementServices';
import { formatText, frameTexts, stepTexts, userTexts } from 'c/enablementTexts';
import { alertOf, type AlertView } from './alert.ts';

/** A component that knows where its fields are. */
interface PageElement extends Element {
  focusField(field: DraftField): boolean;
}

/**
 * One step on the way to a new user, or the user who is there already, with the findings of the whole form beneath.
 * Fires `edit` and `namecommit` (from its fields), `stepchange` with the wanted step, `goto` with the finding that the
 * reader wants to mend, `check` to let Salesforce try it, and `repaired` with what to say after a repair.
 */
export default class EnablementForm extends LightningElement {
  @api form: FormState | null = null;
  @api page: Page = 'person';
  /** What the server said to the last task; null before the first one and after every edit. */
  @api answer: Answer | null = null;

  @api
  focusHeading(): void {
    this.template?.querySelector<HTMLElement>('h2')?.focus();
  }

  @api
  focusAnswer(): void {
    this.template?.querySelector<HTMLElement>('c-enablement-alert')?.focus();
  }

  @api
  focusFindings(): void {
    this.template?.querySelector<HTMLElement>('c-enablement-findings')?.focus();
  }

  /** Focuses the finding's field, or the heading when the page has no such field. */
  @api
  focusFinding(finding: Finding): void {
    const page = this.template?.querySelector<PageElement>('[data-page]');
    if (finding.field == null || !page?.focusField(finding.field)) {
      this.focusHeading();
    }
  }

  get step(): Step | null {
    return isStep(this.page) ? this.page : null;
  }

  get heading(): string {
    if (this.step != null) {
      return formatText(frameTexts.stepHeading, STEPS.indexOf(this.step) + 1, STEPS.length, stepTexts[this.step]);
    }
    const user = this.form && existingUserOf(this.form);
    return formatText(user?.isActive ? userTexts.userActive : userTexts.userDeactivated, user?.name ?? '');
  }

  get isPersonStep(): boolean {
    return this.page === 'person';
  }

  get isDetailsStep(): boolean {
    return this.page === 'details';
  }

  get isAccessStep(): boolean {
    return this.page === 'access';
  }

  get isReviewStep(): boolean {
    return this.page === 'review';
  }

  get findings(): Finding[] {
    return this.form == null ? [] : allFindings(this.form, this.answer);
  }

  /** Before the last click nothing is more important than what is wrong; elsewhere the fields come first. */
  get showsFindingsFirst(): boolean {
    return this.page === 'review';
  }

  get showsFindingsLast(): boolean {
    return this.page !== 'review';
  }

  get columnsClass(): string {
    return this.showsFindingsFirst ? 'columns columns_reverse' : 'columns';
  }

  get alert(): AlertView | null {
    return alertOf(this.answer);
  }

  handleStepChange(event: CustomEvent<Step>): void {
    this.dispatchEvent(new CustomEvent('stepchange', { detail: event.detail }));
  }
}
