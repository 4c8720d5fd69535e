import { LightningElement, api } from 'lwc';
import type { Plan, PlanField, PlanRecord } from 'c/enablementServices';
import { planFieldTexts, reviewTexts } from 'c/enablementTexts';

const FIELD_TEXTS: Record<string, string> = planFieldTexts;

interface FieldView {
  name: string;
  label: string;
  value: string;
  /** A day `YYYY-MM-DD`; null for everything else. */
  day: string | null;
}

interface AssignmentView {
  reference: string;
  label: string;
  apiName: string;
  expiresOn: string | null;
}

/** Exactly what will be written: the records of the plan, in their order, with what each field means. */
export default class EnablementPlan extends LightningElement {
  @api plan: Plan | null = null;
  texts = reviewTexts;
  showsApiNames = false;

  get userHeading(): string | null {
    if (this.user == null) {
      return null;
    }
    return this.user.operation === 'create' ? reviewTexts.reviewUser : reviewTexts.reviewUserChanged;
  }

  get userFields(): FieldView[] {
    return (this.user?.fields ?? []).map((field) => ({
      name: field.name,
      label: this.showsApiNames ? field.name : (FIELD_TEXTS[field.name] ?? field.name),
      value: inWords(field),
      day: field.kind === 'date' ? field.value : null
    }));
  }

  get assignments(): AssignmentView[] {
    return this.records
      .filter(({ sobjectType }) => sobjectType !== 'User')
      .map((record) => ({
        reference: record.reference,
        label: record.label,
        apiName: apiNameOf(record),
        expiresOn: record.fields.find(({ kind }) => kind === 'lastDay')?.value ?? null
      }));
  }

  handleShowApiNames(event: CustomEvent<{ checked: boolean }>): void {
    this.showsApiNames = event.detail.checked;
  }

  private get user(): PlanRecord | undefined {
    return this.records.find(({ sobjectType }) => sobjectType === 'User');
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

/** Object and field of what is assigned: the field that is neither the assignee nor the last day. */
function apiNameOf({ sobjectType, fields }: PlanRecord): string {
  const assigned = fields.find(({ name, kind }) => name !== 'AssigneeId' && kind !== 'lastDay');
  return `${sobjectType}.${assigned?.name ?? ''}`;
}
