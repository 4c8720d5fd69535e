import { LightningElement, api } from 'lwc';
import type { Outcome, Plan } from 'c/enablementServices';
import { fieldTexts, formatText, outcomeTexts, reviewTexts } from 'c/enablementTexts';

/** What was created. */
export default class EnablementOutcome extends LightningElement {
  @api outcome: Outcome | null = null;
  /** The plan that was carried out. */
  @api plan: Plan | null = null;
  @api email = '';
  texts = outcomeTexts;

  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('h2')?.focus();
  }

  get heading(): string {
    return formatText(outcomeTexts.created, this.user?.label ?? '');
  }

  get rows(): { label: string; values: string[] }[] {
    const profile = this.user?.fields.find(({ name }) => name === 'ProfileId')?.display;
    const grants = (this.plan?.records ?? []).filter(({ sobjectType }) => sobjectType === 'PermissionSetAssignment');
    return [
      { label: fieldTexts.username, values: [this.outcome?.username ?? ''] },
      { label: fieldTexts.profileId, values: [profile ?? ''] },
      {
        label: fieldTexts.grantIds,
        values: grants.length === 0 ? [reviewTexts.reviewGrantsNone] : grants.map(({ label }) => label)
      },
      { label: reviewTexts.reviewEmail, values: [this.emailText] }
    ];
  }

  private get emailText(): string {
    if (this.outcome?.emailRequested) {
      return formatText(outcomeTexts.emailRequested, this.email);
    }
    return this.plan?.emailRequested ? outcomeTexts.emailRefused : outcomeTexts.emailNotRequested;
  }

  private get user(): Plan['records'][number] | undefined {
    return this.plan?.records.find(({ sobjectType }) => sobjectType === 'User');
  }
}
