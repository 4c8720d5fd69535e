import type { Connection } from '@jsforce/jsforce-node';
import { HttpApi } from '@jsforce/jsforce-node/lib/http-api.js';

/** What came over HTTP, errors included. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Sends a request to the data API as jsforce does, and returns whatever the org answers. Throws when it does not. */
export async function exchange(
  connection: Connection,
  method: 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown
): Promise<Reply> {
  const api = new HttpApi(connection, {});
  const replies: Reply[] = [];
  // jsforce turns refusals into errors without status; the response behind them has everything.
  api.on('response', ({ statusCode, body: text }: { statusCode: number; body: string }) => {
    replies.push({ status: statusCode, body: text === '' ? null : JSON.parse(text) });
  });
  const sent = api.request({
    method,
    url: `${connection.instanceUrl}/services/data/v${connection.version}${path}`,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  });
  await sent.catch((error: unknown) => {
    if (replies.length === 0) throw error;
  });
  // The last one: an ended session is renewed and the request sent again.
  const reply = replies.at(-1);
  if (reply === undefined) throw new Error(`No answer to ${method} ${path}`);
  return reply;
}
