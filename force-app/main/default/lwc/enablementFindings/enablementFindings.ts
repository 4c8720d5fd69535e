import { LightningElement, api } from 'lwc';
import type { Finding, Severity, Step } from 'c/enablementServices';
import { describeFinding, fieldTexts, findingListTexts, formatText, stepTexts } from 'c/enablementTexts';

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
  /** Null when there is nowhere to go from here. */
  goTo: string | null;
  setupPath: string | null;
}

/** Everything that stands in the way, of all steps. Fires `goto` with the finding that the reader wants to mend. */
export default class EnablementFindings extends LightningElement {
  @api findings: Finding[] = [];
  /** Step that the reader sees. */
  @api step: Step | null = null;
  texts = findingListTexts;

  get items(): FindingView[] {
    return this.findings.map((finding, index) => ({
      key: String(index),
      ...ICONS[finding.severity],
      ...describeFinding(finding),
      goTo: this.goToOf(finding),
      setupPath: finding.setupPath
    }));
  }

  private goToOf({ field, step }: Finding): string | null {
    if (field != null) {
      return formatText(findingListTexts.goTo, fieldTexts[field]);
    }
    return step === this.step ? null : formatText(findingListTexts.goTo, stepTexts[step]);
  }

  handleGoTo(event: Event): void {
    const index = event.currentTarget instanceof HTMLElement ? event.currentTarget.dataset.index : undefined;
    const finding = this.findings[Number(index)];
    if (finding !== undefined) {
      this.dispatchEvent(new CustomEvent('goto', { detail: finding }));
    }
  }
}
