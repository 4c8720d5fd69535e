import { LightningElement, api } from 'lwc';
import { STEPS, isStep } from 'c/enablementFormState';
import { PreflightService, type Finding, type Step } from 'c/enablementServices';
import { frameTexts, stepTexts } from 'c/enablementTexts';

/** What the marker of a step tells, beyond its name. */
interface Mark {
  itemClass: string;
  icon: string | null;
  state: string;
}

interface StepView extends Mark {
  step: Step;
  label: string;
  markerClass: string;
  current: 'step' | 'false';
}

const ITEM = 'step slds-progress__item';
const MARKER = 'slds-progress__marker';

/** The way through the steps: where the reader is, and which steps have problems. Fires `stepchange` with a step. */
export default class EnablementSteps extends LightningElement {
  @api step: Step = 'person';
  @api findings: Finding[] = [];
  texts = frameTexts;

  get items(): StepView[] {
    return STEPS.map((step) => {
      const mark = this.markOf(step);
      const isCurrent = step === this.step;
      return {
        ...mark,
        step,
        label: stepTexts[step],
        markerClass: mark.icon == null ? MARKER : `${MARKER} slds-progress__marker_icon`,
        current: isCurrent ? 'step' : 'false'
      };
    });
  }

  handleClick(event: Event): void {
    const step = event.currentTarget instanceof HTMLElement ? event.currentTarget.dataset.step : undefined;
    if (isStep(step)) {
      this.dispatchEvent(new CustomEvent('stepchange', { detail: step }));
    }
  }

  private markOf(step: Step): Mark {
    if (PreflightService.hasErrors(this.findings.filter((finding) => finding.step === step))) {
      return { itemClass: `${ITEM} slds-has-error`, icon: 'utility:error', state: frameTexts.stepProblems };
    }
    if (step === this.step) {
      return { itemClass: `${ITEM} slds-is-active`, icon: null, state: '' };
    }
    return STEPS.indexOf(step) < STEPS.indexOf(this.step)
      ? { itemClass: `${ITEM} slds-is-completed`, icon: 'utility:success', state: frameTexts.stepDone }
      : { itemClass: ITEM, icon: null, state: '' };
  }
}
