import { LightningElement, api } from 'lwc';
import { STEPS, isStep, type FormState, type Refusal } from 'c/enablementFormState';
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
  texts = frameTexts;

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

  get steps(): { value: Step; label: string }[] {
    return STEPS.map((value) => ({ value, label: stepTexts[value] }));
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

  /** What the checks found, and what the server said about the last attempt. */
  get findings(): Finding[] {
    const own = this.form?.findings ?? [];
    return this.refusal?.kind === 'refused' ? [...this.refusal.findings, ...own] : own;
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

  handleStepClick(event: Event): void {
    if (event.currentTarget instanceof HTMLElement && isStep(event.currentTarget.dataset.step)) {
      this.dispatchEvent(new CustomEvent('stepchange', { detail: event.currentTarget.dataset.step }));
    }
  }

  handleGoTo(event: CustomEvent<Finding>): void {
    this.dispatchEvent(new CustomEvent('goto', { detail: event.detail }));
  }
}
