import type { IncomingMessage } from 'node:http';

/**
 * Why a request must not be answered. The preview can create users, so a web page that happens to be open in the same
 * browser must not be able to use it: a foreign Origin is another site's script, a foreign Host is DNS rebinding.
 *
 * @param port that the server listens on
 * @returns a sentence, or null for a request from this computer
 */
export function refusal(request: IncomingMessage, port: number): string | null {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${String(port)}`);
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return `Open http://${hosts.join(' or http://')} instead.`;
  if (origin !== undefined && !hosts.some((allowed) => origin === `http://${allowed}`)) {
    return 'Only pages of the preview itself may do this.';
  }
  return null;
}
