import { LightningElement } from 'lwc';
import Toast from 'lightning/toast';
import type { Session } from '../../../../answers.ts';
import { currentRoute, onRouteChange, type Route } from '../../../router.ts';
import { loadSession } from '../../../server.ts';
import { platformToast } from '../../../toasts.ts';
import type { OpenAction } from '../highlights/highlights.ts';

/** The whole page: header, the page of the address, the open quick action, toasts. */
export default class App extends LightningElement {
  static override renderMode = 'light' as const;

  route: Route = currentRoute();
  session: Session | null = null;
  failure: string | null = null;
  action: OpenAction | null = null;

  override connectedCallback(): void {
    onRouteChange(() => {
      this.route = currentRoute();
      this.action = null;
    });
    this.addEventListener('lightning__showtoast', (event) => this.showToast(event));
    loadSession().then(
      (session) => this.welcome(session),
      (error: unknown) => this.fail(error)
    );
  }

  /** One page at a time; its key makes a new one for every address. */
  get pages(): object[] {
    const { route } = this;
    return [
      {
        key: window.location.pathname,
        isPeople: route.page === 'people',
        isOutbox: route.page === 'outbox',
        isUser: route.page === 'user',
        isPerson: route.page === 'person',
        recordId: 'recordId' in route ? route.recordId : null
      }
    ];
  }

  /** Records are opened from the list, so its tab stays active, as in Lightning Experience. */
  get activeTab(): string {
    return this.route.page === 'person' ? 'people' : this.route.page;
  }

  welcome(session: Session): void {
    this.session = session;
    document.title = `${session.orgName} | Preview`;
  }

  fail(error: unknown): void {
    this.failure = error instanceof Error ? error.message : String(error);
  }

  /** Nothing behind an open modal can be reached, by keyboard or by screen reader. */
  override renderedCallback(): void {
    this.refs?.page?.toggleAttribute('inert', this.action !== null);
  }

  openAction(event: CustomEvent<OpenAction>): void {
    this.action = event.detail;
  }

  closeAction(): void {
    const opener = this.action?.opener;
    this.action = null;
    this.refs?.page?.removeAttribute('inert');
    opener?.focus();
  }

  showToast(event: Event): void {
    const toast = event instanceof CustomEvent ? platformToast(event.detail) : null;
    // lightning/toast uses an event of the same name for itself; that one is left alone.
    if (toast === null) return;
    event.stopPropagation();
    Toast.show(toast, this);
  }
}
