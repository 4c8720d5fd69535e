import { LightningElement, api } from 'lwc';
import type { Finding, Severity } from 'c/enablementServices';
import {
  describeFinding,
  fieldTexts,
  findingListTexts,
  findingSummary,
  formatText,
  stepTexts
} from 'c/enablementTexts';

const ICONS = {
  error: { icon: 'utility:error', variant: 'error', severity: findingListTexts.severityError },
  warning: { icon: 'utility:warning', variant: 'warning', severity: findingListTexts.severityWarning },
  info: { icon: 'utility:info', variant: '', severity: findingListTexts.severityInfo }
} as const satisfies Record<Severity, object>;

/** What a row of the list shows. */
interface FindingView {
  key: string;
  icon: string;
  variant: string;
  severity: string;
  cause: string;
  fix: string;
  goTo: string;
  setupPath: string | null;
}

/** Everything that stands in the way, of all steps. Fires `goto` with the finding that the reader wants to mend. */
export default class EnablementFindings extends LightningElement {
  @api findings: Finding[] = [];
  texts = findingListTexts;

  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('h3')?.focus();
  }

  get summary(): string {
    return findingSummary(this.findings);
  }

  get items(): FindingView[] {
    return this.findings.map((finding, index) => ({
      key: String(index),
      ...ICONS[finding.severity],
      ...describeFinding(finding),
      goTo: formatText(
        findingListTexts.goTo,
        finding.field == null ? stepTexts[finding.step] : fieldTexts[finding.field]
      ),
      setupPath: finding.setupPath
    }));
  }

  handleGoTo(event: Event): void {
    const index = event.currentTarget instanceof HTMLElement ? event.currentTarget.dataset.index : undefined;
    const finding = this.findings[Number(index)];
    if (finding !== undefined) {
      this.dispatchEvent(new CustomEvent('goto', { detail: finding }));
    }
  }
}
