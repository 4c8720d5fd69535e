import { LightningElement, api } from 'lwc';
import {
  EmailService,
  PlanService,
  type Draft,
  type DraftField,
  type Facts,
  type Finding,
  type Plan
} from 'c/enablementServices';
import { describeEmail, reviewTexts } from 'c/enablementTexts';

interface FieldElement extends HTMLElement {
  focusField(field: DraftField): boolean;
}

/** The last look: what the user is for, what will be written and e-mailed. Fires `check` to let Salesforce try it. */
export default class EnablementReviewStep extends LightningElement {
  @api facts: Facts | null = null;
  @api draft: Draft | null = null;
  @api findings: Finding[] = [];
  texts = reviewTexts;

  /** Moves the focus to a field of this step; false when it is not here. */
  @api
  focusField(field: DraftField): boolean {
    return this.template?.querySelector<FieldElement>('c-enablement-lifecycle')?.focusField(field) ?? false;
  }

  get plan(): Plan | null {
    return this.facts == null || this.draft == null ? null : PlanService.plan(this.facts, this.draft);
  }

  get emails(): string[] {
    return this.facts == null || this.draft == null
      ? []
      : describeEmail(EmailService.expectation(this.facts, this.draft));
  }
}
