import type { IncomingMessage } from 'node:http';

/**
 * What a request asks for. Clients whose instance URL ends with a slash send paths that begin with two, which a URL
 * would take for a host.
 */
export function requestUrl(request: IncomingMessage): URL {
  return new URL(`http://127.0.0.1/${(request.url ?? '').replace(/^\/+/, '')}`);
}
