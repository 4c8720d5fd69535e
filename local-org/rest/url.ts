import { notFound } from './errors.ts';

/** Splits `/services/data/v68.0/sobjects/User` into version and decoded path; null for any other path. */
export function dataApiPath(pathname: string): { version: string; path: string[] } | null {
  const [, version, rest] = /^\/services\/data\/v(\d{2}\.0)(?:\/(.*))?$/.exec(pathname) ?? [];
  if (version === undefined) return null;
  const segments = (rest ?? '').split('/').filter((segment) => segment !== '');
  return { version, path: segments.map(decode) };
}

/**
 * Parses a URL path with query. Clients that were given a trailing slash start with two, which URL takes for a host.
 *
 * @throws SalesforceError NOT_FOUND
 */
export function locate(url: string): URL {
  const path = url.replace(/^\/+/, '/');
  if (!path.startsWith('/') || !URL.canParse(path, 'http://localhost')) throw notFound();
  return new URL(path, 'http://localhost');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw notFound();
  }
}
