/** Lets pages know that records changed on the server, as Lightning Data Service does in an org. */
const changes = new EventTarget();
const CHANGE = 'change';

export function announceRecordChange(): void {
  changes.dispatchEvent(new CustomEvent(CHANGE));
}

/** @returns stops listening */
export function onRecordChange(listener: () => void): () => void {
  changes.addEventListener(CHANGE, listener);
  return () => changes.removeEventListener(CHANGE, listener);
}
