import type { IncomingMessage, ServerResponse } from 'node:http';
import { readOutbox } from '../effects/outbox.ts';
import { notEmulated } from '../dml/refused.ts';
import type { Org } from '../org.ts';
import { SalesforceError } from '../salesforceError.ts';
import type { ApiContext } from './api.ts';
import { parseJson } from './body.ts';
import { Cursors } from './cursors.ts';
import { answer, methodNotAllowed } from './errors.ts';
import { isSameToken, requireLocalClient, requireToken } from './guard.ts';
import { identity } from './identity.ts';
import { API_VERSION, callDataApi } from './route.ts';
import { callSoap } from './soap.ts';
import { dataApiPath, locate } from './url.ts';

const MAX_BODY_BYTES = 10 * 1024 * 1024;

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Answers requests under `/services`, `/id` and `/local-org`. It never rejects: a defect is logged and answered 500. */
export function createHandler(org: Org, token: string): Handler {
  const cursors = new Cursors();
  return async (request, response) => {
    const reply = await replyTo(org, token, cursors, request);
    response.writeHead(reply.status, { 'content-type': reply.type, 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : reply.text);
  };
}

async function replyTo(org: Org, token: string, cursors: Cursors, request: IncomingMessage): Promise<Reply> {
  try {
    const origin = requireLocalClient(request);
    const url = locate(request.url ?? '/');
    const isSoap = url.pathname.startsWith('/services/Soap/u/');
    // The list of versions is public, and a SOAP call carries its session inside.
    if (!isSoap && url.pathname !== '/services/data') requireToken(request, token);
    const body = await readBody(request);
    if (isSoap) {
      const { status, xml } = callSoap(org, body, (text) => isSameToken(text, token));
      return { status, type: 'text/xml;charset=UTF-8', text: xml };
    }
    const context: ApiContext = { org, cursors, origin, dispatch: callDataApi, shared: null };
    return toReply(answer(() => route(context, request, url, body)));
  } catch (error) {
    if (error instanceof SalesforceError) return toReply(answer(() => raise(error)));
    console.error('The local org failed to answer a request:', error);
    const defect = new SalesforceError('UNKNOWN_EXCEPTION', 'An unexpected error occurred in the local org', [], 500);
    return toReply(answer(() => raise(defect)));
  }
}

function route(context: ApiContext, request: IncomingMessage, url: URL, body: string) {
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const target = dataApiPath(url.pathname);
  if (target) {
    const parsed = { ...target, method, query: url.searchParams, headers: flatten(request), body: parseJson(body) };
    return context.dispatch(context, parsed);
  }
  if (method !== 'GET' && url.pathname !== '/services/oauth2/userinfo') throw methodNotAllowed(method, 'GET,HEAD');
  const answers: Readonly<Record<string, () => unknown>> = {
    '/services/data': () => versions(),
    '/services/oauth2/userinfo': () => identity(context.org, context.origin),
    [`/id/${context.org.organizationId}/${context.org.runningUserId}`]: () => identity(context.org, context.origin),
    '/local-org/outbox': () => readOutbox(context.org)
  };
  const read = answers[url.pathname];
  if (!read) throw notEmulated(`the path ${url.pathname.slice(0, 100)}`);
  return { status: 200, body: read() };
}

/** Previous and newest version; clients take the last one. */
function versions() {
  return [
    { label: "Summer '26", url: '/services/data/v67.0', version: '67.0' },
    { label: "Winter '27", url: `/services/data/v${API_VERSION}`, version: API_VERSION }
  ];
}

function toReply({ status, body }: { status: number; body?: unknown }): Reply {
  return { status, type: 'application/json;charset=UTF-8', text: body === undefined ? '' : JSON.stringify(body) };
}

function raise(error: SalesforceError): never {
  throw error;
}

function flatten(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
}

/** A body that is too large is read to its end and dropped, so that the client gets to hear why. */
function readBody(request: IncomingMessage): Promise<string> {
  if (request.headers['content-encoding'] !== undefined) throw notEmulated('compressed request bodies');
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    request.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    });
    request.on('error', () => {
      reject(new SalesforceError('REQUEST_ABORTED', 'The request broke off'));
    });
    request.on('end', () => {
      const message = `The body is larger than ${MAX_BODY_BYTES} bytes`;
      if (size <= MAX_BODY_BYTES) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new SalesforceError('REQUEST_LIMIT_EXCEEDED', message, [], 413));
    });
  });
}
