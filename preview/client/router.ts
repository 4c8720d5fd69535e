/** The preview's addresses; those of records are the ones of Lightning Experience. */
import type { PersonObject } from '../answers.ts';

export type Route =
  | { page: 'people' }
  | { page: 'person'; objectName: PersonObject; recordId: string }
  | { page: 'user'; recordId: string }
  | { page: 'outbox' }
  | { page: 'unknown'; path: string };

export const PEOPLE_PATH = '/lightning/o/Contact/list';
export const OUTBOX_PATH = '/outbox';

const CHANGE = 'preview-route-change';

/** The address of a record's page, as `lightning/navigation` makes it. */
export function recordPath(objectName: string, recordId: string): string {
  return `/lightning/r/${objectName}/${recordId}/view`;
}

/** What the address bar asks for. */
export function currentRoute(): Route {
  const path = window.location.pathname;
  if (path === '/' || path === PEOPLE_PATH) return { page: 'people' };
  if (path === OUTBOX_PATH) return { page: 'outbox' };
  const [, objectName, recordId] = /^\/lightning\/r\/(\w+)\/(\w+)\/view$/.exec(path) ?? [];
  if (recordId === undefined) return { page: 'unknown', path };
  if (objectName === 'User') return { page: 'user', recordId };
  if (objectName === 'Contact' || objectName === 'Account') return { page: 'person', objectName, recordId };
  return { page: 'unknown', path };
}

/** Goes to an address of the preview without loading the page anew; it stays in the language of this one. */
export function navigate(path: string, replace = false): void {
  const address = path + window.location.search;
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  window.dispatchEvent(new CustomEvent(CHANGE));
}

export function onRouteChange(listener: () => void): void {
  window.addEventListener(CHANGE, listener);
  window.addEventListener('popstate', listener);
}

/** Follows plain clicks on our own links without loading the page anew, so that toasts stay on the screen. */
export function interceptLinks(): void {
  document.addEventListener('click', (event) => {
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !isPlain) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link?.origin !== window.location.origin || !['', '_self'].includes(link.target) || link.hash !== '') return;
    event.preventDefault();
    navigate(link.pathname);
  });
}
