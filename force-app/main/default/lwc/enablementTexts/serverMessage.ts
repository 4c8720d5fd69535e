import { frameTexts } from './frameTexts.ts';

/**
 * What the server said, whatever shape the platform gave it: an Apex exception has `body.message`, a page error
 * `body.pageErrors`, several errors come as a list.
 */
export function serverMessage(error: unknown): string {
  const messages = messagesOf(error);
  return messages.length === 0 ? frameTexts.answerMissing : messages.join(' ');
}

function messagesOf(error: unknown): string[] {
  if (Array.isArray(error)) {
    return error.flatMap(messagesOf);
  }
  if (typeof error !== 'object' || error == null) {
    return typeof error === 'string' && error !== '' ? [error] : [];
  }
  if ('body' in error && error.body) {
    return messagesOf(error.body);
  }
  if ('pageErrors' in error && Array.isArray(error.pageErrors) && error.pageErrors.length > 0) {
    return messagesOf(error.pageErrors);
  }
  return 'message' in error ? messagesOf(error.message) : [];
}
