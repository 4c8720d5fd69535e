import { LightningElement, api } from 'lwc';
import { STEPS, allFindings, type FormState, type Refusal } from 'c/enablementFormState';
import {
  ChoiceService,
  PlanService,
  type DraftField,
  type Finding,
  type Plan,
  type Preset,
  type Step
} from 'c/enablementServices';
import { formatText, frameTexts, stepTexts } from 'c/enablementTexts';

/** A component that knows where its fields are. */
interface StepElement extends Element {
  focusField(field: DraftField): boolean;
}

/**
 * The four steps, the findings, and the way between them. Fires `edit` and `namecommit` (from its fields),
 * `stepchange` with the wanted step, and `goto` with the finding that the reader wants to mend.
 */
export default class EnablementForm extends LightningElement {
  @api form: FormState | null = null;
  @api step: Step = 'person';
  /** Why the last attempt did not create the user; null before the first one and after every edit. */
  @api refusal: Refusal | null = null;

  @api
  focusHeading(): void {
    this.template?.querySelector<HTMLElement>('h2')?.focus();
  }

  @api
  focusRefusal(): void {
    this.template?.querySelector<HTMLElement>('c-enablement-alert')?.focus();
  }

  /** Focuses the finding's field, or the heading when the step has no such field. */
  @api
  focusFinding(finding: Finding): void {
    const step = this.template?.querySelector<StepElement>('[data-body]');
    if (finding.field == null || !step?.focusField(finding.field)) {
      this.focusHeading();
    }
  }

  get heading(): string {
    return formatText(frameTexts.stepHeading, STEPS.indexOf(this.step) + 1, STEPS.length, stepTexts[this.step]);
  }

  get isPersonStep(): boolean {
    return this.step === 'person';
  }

  get isDetailsStep(): boolean {
    return this.step === 'details';
  }

  get isAccessStep(): boolean {
    return this.step === 'access';
  }

  get presets(): Preset[] {
    return this.form === null ? [] : ChoiceService.presetsFor(this.form.facts);
  }

  get plan(): Plan | null {
    return this.form === null ? null : PlanService.plan(this.form.facts, this.form.draft);
  }

  get findings(): Finding[] {
    return this.form === null ? [] : allFindings(this.form, this.refusal);
  }

  /** In the review nothing is more important than what is wrong; in the other steps the fields come first. */
  get showsFindingsFirst(): boolean {
    return this.findings.length > 0 && this.step === 'review';
  }

  get showsFindingsLast(): boolean {
    return this.findings.length > 0 && this.step !== 'review';
  }

  get alert(): { heading: string; message: string; fix: string } | null {
    switch (this.refusal?.kind) {
      case 'refused':
        return { heading: frameTexts.refused, message: '', fix: frameTexts.refusedFix };
      case 'unanswered':
        return { heading: frameTexts.unanswered, message: this.refusal.message, fix: frameTexts.unansweredFix };
      default:
        return null;
    }
  }

  handleStepChange(event: CustomEvent<Step>): void {
    this.dispatchEvent(new CustomEvent('stepchange', { detail: event.detail }));
  }

  handleGoTo(event: CustomEvent<Finding>): void {
    this.dispatchEvent(new CustomEvent('goto', { detail: event.detail }));
  }
}
