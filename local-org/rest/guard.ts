import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { SalesforceError } from '../salesforceError.ts';

/**
 * Refuses requests that a web page or a rebound domain name makes from the user's browser.
 *
 * @returns the origin under which the client reached the org
 * @throws SalesforceError FORBIDDEN
 */
export function requireLocalClient(request: IncomingMessage): string {
  const { host, origin } = request.headers;
  const port = request.socket.localPort;
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !own.includes(host)) {
    throw forbidden(`the Host header must be ${own.join(' or ')}`);
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    throw forbidden('requests of other origins are refused');
  }
  return `http://${host}`;
}

/** Compares without telling by the time it takes how much of the token was right. */
export function isSameToken(given: string, token: string): boolean {
  return timingSafeEqual(digest(given), digest(token));
}

/** @throws SalesforceError INVALID_SESSION_ID without the right bearer token */
export function requireToken(request: IncomingMessage, token: string): void {
  const [, given = ''] = /^(?:Bearer|OAuth) (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (!isSameToken(given, token)) {
    throw new SalesforceError('INVALID_SESSION_ID', 'Session expired or invalid', [], 401);
  }
}

function forbidden(reason: string): SalesforceError {
  return new SalesforceError('FORBIDDEN', `This org answers local programs only: ${reason}`, [], 403);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
