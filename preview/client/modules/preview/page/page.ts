import { LightningElement } from 'lwc';
import { onRecordChange } from '../../../recordChanges.ts';

/** What every page shares: it asks the server when it opens and again whenever records changed. */
export default abstract class Page<T> extends LightningElement {
  answer: T | null = null;
  failure: string | null = null;
  latest: Promise<T> | null = null;
  stopListening: () => void = () => undefined;

  /** Asks the server for what the page shows. */
  abstract load(): Promise<T>;

  override connectedCallback(): void {
    this.stopListening = onRecordChange(() => this.refresh());
    this.refresh();
  }

  override disconnectedCallback(): void {
    this.stopListening();
  }

  /** Loads again; what was there stays on the screen meanwhile. */
  refresh(): void {
    const loading = this.load();
    this.latest = loading;
    loading.then(
      (answer) => this.settle(loading, answer, null),
      (error: unknown) => this.settle(loading, this.answer, error instanceof Error ? error.message : String(error))
    );
  }

  /** An answer that a later question has overtaken is dropped. */
  settle(loading: Promise<T>, answer: T | null, failure: string | null): void {
    if (loading !== this.latest) return;
    this.answer = answer;
    this.failure = failure;
  }
}
