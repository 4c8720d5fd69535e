import { LightningElement, api } from 'lwc';
import type { Plan, PlanField, PlanRecord } from 'c/enablementServices';
import { formatText, planFieldTexts, reviewTexts } from 'c/enablementTexts';

const FIELD_TEXTS: Record<string, string> = planFieldTexts;

/** Exactly what will be created: the records of the plan, in their order, with what each field means. */
export default class EnablementReviewStep extends LightningElement {
  @api plan: Plan | null = null;
  /** Address that the link for setting the password would go to. */
  @api email = '';
  texts = reviewTexts;
  showsApiNames = false;

  get userFields(): { name: string; label: string; value: string }[] {
    const user = this.records.find(({ sobjectType }) => sobjectType === 'User');
    return (user?.fields ?? []).map((field) => ({
      name: field.name,
      label: this.showsApiNames ? field.name : (FIELD_TEXTS[field.name] ?? field.name),
      value: inWords(field)
    }));
  }

  /** One assignment each; what is assigned stands in the record's last field. */
  get grants(): { reference: string; label: string; apiName: string }[] {
    return this.records
      .filter(({ sobjectType }) => sobjectType === 'PermissionSetAssignment')
      .map(({ reference, label, sobjectType, fields }) => ({
        reference,
        label,
        apiName: `${sobjectType}.${fields.at(-1)?.name ?? ''}`
      }));
  }

  get emailText(): string {
    return this.plan?.emailRequested
      ? formatText(reviewTexts.emailWillBeRequested, this.email)
      : reviewTexts.emailWillNotBeRequested;
  }

  handleShowApiNames(event: CustomEvent<{ checked: boolean }>): void {
    this.showsApiNames = event.detail.checked;
  }

  private get records(): PlanRecord[] {
    return this.plan?.records ?? [];
  }
}

function inWords(field: PlanField): string {
  if (field.kind !== 'boolean') {
    return field.display;
  }
  return field.value === 'true' ? reviewTexts.yes : reviewTexts.no;
}
