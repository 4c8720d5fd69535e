import { LightningElement, api } from 'lwc';
import { CloseActionScreenEvent } from 'lightning/actions';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import {
  allFindings,
  namesOf,
  stepAfter,
  stepBefore,
  withEdit,
  withNames,
  type DraftEdit
} from 'c/enablementFormState';
import { PreflightService, type Finding, type Step } from 'c/enablementServices';
import { findingSummary, formatText, frameTexts, outcomeTexts } from 'c/enablementTexts';
import { attempt, readView, type Attempt } from './conversation.ts';
import { NameBook } from './nameBook.ts';
import type { View, ViewOf } from './view.ts';

interface FormElement extends Element {
  focusHeading(): void;
  focusRefusal(): void;
  focusFinding(finding: Finding): void;
}

/** Quick action: from a Contact or Person Account to a user who can log in, or to a clear reason why not. */
export default class EnableExternalUser extends LightningElement {
  /** Set by the platform together with `recordId`; what kind of person it is, the facts say. */
  @api objectApiName?: string;
  texts = frameTexts;
  view: View = { kind: 'loading' };
  private record: string | null = null;
  private names = new NameBook();
  private focusAfterRender: (() => void) | null = null;

  /** Contact, or Account of a person account. A screen action gets it only after it has been connected. */
  @api
  get recordId(): string | null {
    return this.record;
  }
  set recordId(value: string | null) {
    if (value != null && value !== this.record) {
      this.record = value;
      void this.load(value);
    }
  }

  override renderedCallback(): void {
    const focus = this.focusAfterRender;
    this.focusAfterRender = null;
    focus?.();
  }

  get loading(): ViewOf<'loading'> | null {
    return this.view.kind === 'loading' ? this.view : null;
  }

  get unavailable(): ViewOf<'unavailable'> | null {
    return this.view.kind === 'unavailable' ? this.view : null;
  }

  get existing(): ViewOf<'existing'> | null {
    return this.view.kind === 'existing' ? this.view : null;
  }

  get created(): ViewOf<'created'> | null {
    return this.view.kind === 'created' ? this.view : null;
  }

  get formView(): ViewOf<'form'> | null {
    return this.view.kind === 'form' ? this.view : null;
  }

  get previousStep(): Step | null {
    return this.formView && stepBefore(this.formView.step);
  }

  get nextStep(): Step | null {
    return this.formView && stepAfter(this.formView.step);
  }

  get busy(): string {
    return String(this.formView?.isEnabling ?? false);
  }

  get closeLabel(): string {
    return this.loading || this.formView?.isEnabling === false ? frameTexts.cancel : frameTexts.close;
  }

  get closeVariant(): string {
    return this.existing || this.created ? 'brand' : 'neutral';
  }

  /** One line in the footer, read out whenever it changes. */
  get status(): string {
    if (this.formView === null) {
      return '';
    }
    const { form, isEnabling, notice, refusal } = this.formView;
    return isEnabling ? frameTexts.enabling : (notice ?? findingSummary(allFindings(form, refusal)));
  }

  handleEdit(event: CustomEvent<DraftEdit>): void {
    if (this.formView !== null) {
      this.update({ form: withEdit(this.formView.form, event.detail), refusal: null, notice: null });
    }
  }

  async handleNameCommit(): Promise<void> {
    if (this.formView === null) {
      return;
    }
    const check = await this.names.ask(namesOf(this.formView.form));
    if (check === null) {
      this.update({ notice: frameTexts.namesUnchecked });
    } else if (this.formView !== null) {
      this.update({ form: withNames(this.formView.form, check) });
    }
  }

  handleStepChange(event: CustomEvent<Step>): void {
    this.showStep(event.detail);
  }

  handleBack(): void {
    this.showStep(this.previousStep);
  }

  handleNext(): void {
    this.showStep(this.nextStep);
  }

  handleGoTo(event: CustomEvent<Finding>): void {
    this.showFinding(event.detail);
  }

  handleRetry(): void {
    if (this.record !== null) {
      void this.load(this.record);
    }
  }

  handleClose(): void {
    this.dispatchEvent(new CloseActionScreenEvent());
  }

  async handleEnable(): Promise<void> {
    // a second click may come before the button is drawn as disabled
    if (this.formView === null || this.formView.isEnabling) {
      return;
    }
    const { form } = this.formView;
    const [first] = form.findings;
    if (first !== undefined && PreflightService.hasErrors(form.findings)) {
      this.update({ notice: formatText(frameTexts.notYet, findingSummary(form.findings)) });
      this.showFinding(first);
      return;
    }
    this.update({ isEnabling: true, refusal: null, notice: null });
    this.finish(await attempt(form));
  }

  private async load(recordId: string): Promise<void> {
    this.view = { kind: 'loading' };
    this.names = new NameBook();
    const view = await readView(recordId, this.names);
    if (recordId === this.record) {
      this.view = view;
      this.focusAfterRender = () => this.focusView();
    }
  }

  private finish(result: Attempt): void {
    switch (result.kind) {
      case 'created':
        this.view = result;
        this.focusAfterRender = () => this.focusView();
        this.tellEverybody(result);
        break;
      case 'unchanged':
        this.handleRetry();
        break;
      default:
        this.update({ isEnabling: false, refusal: result });
        this.focusAfterRender = () => this.formElement?.focusRefusal();
    }
  }

  /** The modal may be closed by now; the record page and the toast must know all the same. */
  private tellEverybody({ plan, outcome }: ViewOf<'created'>): void {
    const title = formatText(outcomeTexts.created, plan.records[0]?.label ?? '');
    this.dispatchEvent(new ShowToastEvent({ title, message: outcome.username ?? '', variant: 'success' }));
    void notifyRecordUpdateAvailable([{ recordId: outcome.recordId }]);
  }

  private showStep(step: Step | null): void {
    if (step !== null && this.formView?.isEnabling === false) {
      this.update({ step });
      this.focusAfterRender = () => this.formElement?.focusHeading();
    }
  }

  private showFinding(finding: Finding): void {
    if (this.formView?.step === finding.step) {
      this.formElement?.focusFinding(finding);
    } else {
      this.showStep(finding.step);
      this.focusAfterRender = () => this.formElement?.focusFinding(finding);
    }
  }

  private update(change: Partial<Omit<ViewOf<'form'>, 'kind'>>): void {
    if (this.view.kind === 'form') {
      this.view = { ...this.view, ...change };
    }
  }

  private focusView(): void {
    if (this.formView === null) {
      this.template?.querySelector<HTMLElement>('[data-view]')?.focus();
    } else {
      this.formElement?.focusHeading();
    }
  }

  private get formElement(): FormElement | null {
    return this.template?.querySelector<FormElement>('c-enablement-form') ?? null;
  }
}
