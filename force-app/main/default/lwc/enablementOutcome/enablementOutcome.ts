import { LightningElement, api } from 'lwc';
import { userNameOf, type FormState } from 'c/enablementFormState';
import type { Outcome, Plan } from 'c/enablementServices';
import { describeOutcome, outcomeTexts } from 'c/enablementTexts';
import { summaryOf, summaryText, type SummaryRow } from './summary.ts';

/** What was written, and what to do with it now. */
export default class EnablementOutcome extends LightningElement {
  /** The form as it was when it was sent. */
  @api form: FormState | null = null;
  /** The plan that was carried out. */
  @api plan: Plan | null = null;
  @api outcome: Outcome | null = null;
  texts = outcomeTexts;

  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('h2')?.focus();
  }

  get heading(): string {
    const { form, plan, outcome } = this;
    return form == null || plan == null || outcome == null ? '' : describeOutcome(outcome, plan, userNameOf(form));
  }

  get rows(): SummaryRow[] {
    const { form, plan, outcome } = this;
    return form == null || plan == null || outcome == null ? [] : summaryOf(form, plan, outcome);
  }

  get handOver(): string {
    return summaryText(this.rows);
  }
}
