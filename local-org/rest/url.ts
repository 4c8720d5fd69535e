import { SalesforceError } from '../salesforceError.ts';
import { notFound } from './errors.ts';
import { isSupported } from './versions.ts';

/**
 * Splits `/services/data/v68.0/sobjects/User` into version and decoded path; null for any other path.
 *
 * @throws SalesforceError NOT_FOUND for a version that Salesforce does not speak
 */
export function dataApiPath(pathname: string): { version: string; path: string[] } | null {
  const [, version, rest] = /^\/services\/data\/v(\d{2}\.0)(?:\/(.*))?$/.exec(pathname) ?? [];
  if (version === undefined) return null;
  if (!isSupported(version)) throw notFound();
  const segments = (rest ?? '').split('/').filter((segment) => segment !== '');
  return { version, path: segments.map(decode) };
}

/**
 * Parses a URL path with query. Clients that were given a trailing slash start with two, which URL takes for a host.
 *
 * @throws SalesforceError NOT_FOUND, or MALFORMED_QUERY for bytes that are no text
 */
export function locate(url: string): URL {
  const path = url.replace(/^\/+/, '/');
  if (!path.startsWith('/') || !URL.canParse(path, 'http://localhost')) throw notFound();
  refuseOtherEncodings(path);
  return new URL(path, 'http://localhost');
}

/** Query parameters that are not UTF-8 would otherwise be read as other texts than the client meant. */
function refuseOtherEncodings(path: string): void {
  for (const [encoded] of path.matchAll(/(?:%[0-9a-f]{2})+/gi)) {
    if (decodes(encoded)) continue;
    throw new SalesforceError(
      'MALFORMED_QUERY',
      `The URL must be UTF-8, percent-encoded; ${encoded.slice(0, 30)} is not`
    );
  }
}

function decodes(encoded: string): boolean {
  try {
    return !decodeURIComponent(encoded).includes('\0');
  } catch {
    return false;
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw notFound();
  }
}
