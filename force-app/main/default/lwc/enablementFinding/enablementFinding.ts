import { LightningElement, api } from 'lwc';
import { canReach, type Page } from 'c/enablementFormState';
import type { Finding, Severity } from 'c/enablementServices';
import {
  describeFinding,
  fieldTexts,
  findingListTexts,
  formatText,
  stepTexts,
  type FindingText
} from 'c/enablementTexts';

interface Mark {
  icon: string;
  variant: string;
  severity: string;
}

const MARKS = {
  error: { icon: 'utility:error', variant: 'error', severity: findingListTexts.severityError },
  warning: { icon: 'utility:warning', variant: 'warning', severity: findingListTexts.severityWarning },
  info: { icon: 'utility:info', variant: '', severity: findingListTexts.severityInfo }
} as const satisfies Record<Severity, Mark>;

/**
 * One finding: cause, fix, the way to its field or to Setup, and a repair where there is one.
 * Fires `goto` with the finding when the reader wants to mend it.
 */
export default class EnablementFinding extends LightningElement {
  /** The contact or account that the action stands on. */
  @api recordId = '';
  @api finding: Finding | null = null;
  /** Page that the reader sees. */
  @api page: Page = 'person';
  openSetup = findingListTexts.openSetup;

  get mark(): Mark | null {
    return this.finding && MARKS[this.finding.severity];
  }

  get text(): FindingText | null {
    return this.finding && describeFinding(this.finding);
  }

  /** Null when there is nowhere to go from here. */
  get goTo(): string | null {
    if (this.finding == null) {
      return null;
    }
    const { field, step } = this.finding;
    if (field != null) {
      return canReach(this.page, field) ? formatText(findingListTexts.goTo, fieldTexts[field]) : null;
    }
    return this.page === 'user' || this.page === step ? null : formatText(findingListTexts.goTo, stepTexts[step]);
  }

  handleGoTo(): void {
    this.dispatchEvent(new CustomEvent('goto', { detail: this.finding, bubbles: true, composed: true }));
  }
}
