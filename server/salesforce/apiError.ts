import { RequestError } from '../requestError.ts';

/** The error code of an answer from Salesforce, for example `INVALID_FIELD`; null when there was no such answer. */
export function errorCodeOf(error: unknown): string | null {
  return error instanceof Error && 'errorCode' in error && typeof error.errorCode === 'string' ? error.errorCode : null;
}

/**
 * The code with which the org refused a request before it did anything; null when there was no answer, or one that
 * does not tell what was done: an error of the server or of something in between.
 */
export function refusalCodeOf(error: unknown): string | null {
  const code = errorCodeOf(error);
  return code === null || /^ERROR_HTTP_|^SERVER_UNAVAILABLE$|^UNKNOWN_EXCEPTION$/.test(code) ? null : code;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What was thrown on the way to Salesforce, as a sentence for the caller; a RequestError is one already. */
export function asRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) {
    return error;
  }
  const code = errorCodeOf(error);
  if (code === 'INVALID_SESSION_ID') {
    return new RequestError(502, 'The session with the org has ended. Sign in to the org again.');
  }
  return new RequestError(502, `Salesforce did not answer as expected (${code ?? 'no answer'}): ${messageOf(error)}`);
}
