import { LightningElement, api } from 'lwc';
import { CloseActionScreenEvent } from 'lightning/actions';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import {
  firstPage,
  namesOf,
  stepAfter,
  stepBefore,
  userNameOf,
  withEdit,
  withFacts,
  withNames,
  type Answer,
  type DraftEdit,
  type FormState,
  type Task
} from 'c/enablementFormState';
import { PreflightService, type Finding, type Step } from 'c/enablementServices';
import { describeOutcome, findingSummary, formatText, frameTexts } from 'c/enablementTexts';
import { perform, readFacts, readView } from './conversation.ts';
import { buttonsOf, hasObstacles, statusOf, type ButtonModel, type ButtonName } from './footer.ts';
import { NameBook } from './nameBook.ts';
import type { View, ViewOf } from './view.ts';

/** Where a footer that stays in place would leave no room for the form: a page enlarged to 400 % has 20rem at most. */
const LOW_WINDOW = '(max-height: 30rem)';

interface FormElement extends Element {
  focusHeading(): void;
  focusAnswer(): void;
  focusFindings(): void;
  focusFinding(finding: Finding): void;
}

/** Quick action: from a Contact or Person Account to a user who can log in, or to a clear reason why not. */
export default class EnableExternalUser extends LightningElement {
  /** Set by the platform together with `recordId`; what kind of person it is, the facts say. */
  @api objectApiName?: string;
  texts = frameTexts;
  view: View = { kind: 'loading' };
  isWindowLow = false;
  private record: string | null = null;
  private names = new NameBook();
  private focusAfterRender: (() => void) | null = null;
  private readonly lowWindow = window.matchMedia(LOW_WINDOW);
  private readonly handleWindow = () => {
    this.isWindowLow = this.lowWindow.matches;
  };

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

  override connectedCallback(): void {
    this.lowWindow.addEventListener('change', this.handleWindow);
    this.handleWindow();
  }

  override disconnectedCallback(): void {
    this.lowWindow.removeEventListener('change', this.handleWindow);
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

  get formView(): ViewOf<'form'> | null {
    return this.view.kind === 'form' ? this.view : null;
  }

  get done(): ViewOf<'done'> | null {
    return this.view.kind === 'done' ? this.view : null;
  }

  get busy(): string {
    return String(this.formView != null && this.formView.busy != null);
  }

  get status(): string {
    return statusOf(this.view);
  }

  get hasObstacles(): boolean {
    return hasObstacles(this.view);
  }

  get buttons(): ButtonModel[] {
    return buttonsOf(this.view);
  }

  handlePress(event: CustomEvent<ButtonName>): void {
    switch (event.detail) {
      case 'back':
        this.showStep(this.formView && stepBefore(this.formView.page));
        break;
      case 'next':
        this.showStep(this.formView && stepAfter(this.formView.page));
        break;
      case 'enable':
        void this.run('enable');
        break;
      case 'retry':
        this.reload();
        break;
      case 'close':
        this.dispatchEvent(new CloseActionScreenEvent());
        break;
      default:
        event.detail satisfies never;
    }
  }

  handleEdit(event: CustomEvent<DraftEdit>): void {
    if (this.formView != null) {
      this.update({ form: withEdit(this.formView.form, event.detail), answer: null, notice: null });
    }
  }

  handleNameCommit(): void {
    void this.askNames();
  }

  handleStepChange(event: CustomEvent<Step>): void {
    this.showStep(event.detail);
  }

  handleGoTo(event: CustomEvent<Finding>): void {
    this.showFinding(event.detail);
  }

  handleShowFindings(): void {
    this.formElement?.focusFindings();
  }

  handleCheck(): void {
    void this.run('check');
  }

  /** The record of a finding was mended: what the finding says is looked at again, and nothing else is lost. */
  async handleRepaired(event: CustomEvent<string>): Promise<void> {
    const facts = await readFacts(this.record ?? '');
    if (this.formView == null) {
      return;
    }
    if (typeof facts === 'string') {
      this.update({ notice: formatText(frameTexts.notReadAgain, facts) });
      return;
    }
    const before = this.formView;
    const form = withFacts(before.form, facts);
    const page = form.draft.userId === before.form.draft.userId ? before.page : firstPage(form);
    this.update({ form, page, answer: null, notice: event.detail });
    this.focusAfterRender = () => this.formElement?.focusFindings();
    void notifyRecordUpdateAvailable([{ recordId: facts.recordId }]);
    await this.askNames();
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

  private reload(): void {
    if (this.record != null) {
      void this.load(this.record);
    }
  }

  private async askNames(): Promise<void> {
    if (this.formView == null) {
      return;
    }
    const check = await this.names.ask(namesOf(this.formView.form));
    if (check == null) {
      this.update({ notice: frameTexts.namesUnchecked });
    } else if (this.formView != null) {
      this.update({ form: withNames(this.formView.form, check) });
    }
  }

  private async run(task: Task): Promise<void> {
    // a second click may come before the button is drawn as disabled
    if (this.formView == null || this.formView.busy != null) {
      return;
    }
    const { form } = this.formView;
    const [first] = form.findings;
    if (first != null && PreflightService.hasErrors(form.findings)) {
      this.update({ notice: formatText(frameTexts.notYet, findingSummary(form.findings)) });
      this.showFinding(first);
      return;
    }
    this.update({ busy: task, answer: null, notice: null });
    const result = await perform(task, form);
    switch (result.kind) {
      case 'done':
        this.view = result;
        this.focusAfterRender = () => this.focusView();
        this.tellEverybody(result);
        break;
      case 'unchanged':
        this.reload();
        break;
      default:
        this.showAnswer(task, form, result);
    }
  }

  private showAnswer(task: Task, form: FormState, answer: Answer): void {
    // what was checked is not what the form shows any more
    if (task === 'check' && this.formView?.form !== form) {
      this.update({ busy: null, notice: frameTexts.checkOutdated });
      return;
    }
    this.update({ busy: null, answer });
    this.focusAfterRender = () => this.formElement?.focusAnswer();
  }

  /** The modal may be closed by now; the record page and the toast must know all the same. */
  private tellEverybody({ form, plan, outcome }: ViewOf<'done'>): void {
    const title = describeOutcome(outcome, plan, userNameOf(form));
    this.dispatchEvent(new ShowToastEvent({ title, message: outcome.username ?? '', variant: 'success' }));
    void notifyRecordUpdateAvailable([{ recordId: outcome.recordId }]);
  }

  private showStep(step: Step | null): void {
    if (step != null && this.formView?.busy == null) {
      this.update({ page: step });
      this.focusAfterRender = () => this.formElement?.focusHeading();
    }
  }

  private showFinding(finding: Finding): void {
    const page = this.formView?.page;
    if (page === 'user' || page === finding.step) {
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
    if (this.formView == null) {
      this.template?.querySelector<HTMLElement>('[data-view]')?.focus();
    } else {
      this.formElement?.focusHeading();
    }
  }

  private get formElement(): FormElement | null {
    return this.template?.querySelector<FormElement>('c-enablement-form') ?? null;
  }
}
