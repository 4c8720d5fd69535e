import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { BulkJobs } from '../bulk/bulkJobs.ts';
import { callControls } from '../controls/controls.ts';
import type { Controls } from '../controls/controls.ts';
import { errorOf } from '../controls/faults.ts';
import type { RequestFault } from '../controls/faults.ts';
import { readOutbox } from '../effects/outbox.ts';
import { notEmulated } from '../dml/refused.ts';
import type { Org } from '../org.ts';
import { SalesforceError } from '../salesforceError.ts';
import { ok } from './api.ts';
import type { ApiContext, ApiResponse } from './api.ts';
import { Cursors } from './cursors.ts';
import { answer, methodNotAllowed } from './errors.ts';
import { isSameToken, requireLocalClient, requireToken } from './guard.ts';
import { identity } from './identity.ts';
import { grantToken, singleAccess } from './oauth.ts';
import { readBody, readText } from './requestBody.ts';
import { callDataApi } from './route.ts';
import { callSoap } from './soap.ts';
import { dataApiPath, locate } from './url.ts';
import { versions } from './versions.ts';

/** What answers are made of. */
export interface Services {
  readonly org: Org;
  readonly token: string;
  readonly bulk: BulkJobs;
  /** What signatures of clients that sign in are checked with; null when nobody can. */
  readonly jwtKey: KeyObject | null;
  /** Address of a user interface, or its path on the same origin; null when there is none. */
  readonly home: string | null;
  /** Null unless the org was started with controls. */
  readonly controls: Controls | null;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers requests under `/services`, `/id` and `/local-org`. It never rejects: a defect is logged and answered 500. */
export function createHandler(services: Services): Handler {
  const cursors = new Cursors();
  return async (request, response) => {
    const fault = faultOf(services, request);
    if (fault?.fault === 'CUT_BEFORE_COMMIT') {
      request.socket.destroy();
      return;
    }
    const reply = await replyTo(services, cursors, request, fault);
    if (fault?.fault === 'CUT_AFTER_COMMIT') {
      request.socket.destroy();
      return;
    }
    if (fault?.fault === 'SLOW_ANSWER') {
      // A client that has given up is not waited for.
      await Promise.race([setTimeout(fault.milliseconds, null, { ref: false }), once(response, 'close')]);
    }
    response.writeHead(reply.status, { 'content-type': reply.type, 'cache-control': 'no-store', ...reply.headers });
    response.end(request.method === 'HEAD' ? undefined : reply.text);
  };
}

function faultOf({ controls }: Services, { method = '', url = '' }: IncomingMessage): RequestFault | null {
  return controls === null || url.startsWith('/local-org/') ? null : controls.faults.onRequest(method, url);
}

async function replyTo(
  services: Services,
  cursors: Cursors,
  request: IncomingMessage,
  fault: RequestFault | null
): Promise<Reply> {
  try {
    const origin = requireLocalClient(request);
    const url = locate(request.url ?? '/');
    const error = fault && errorOf(fault);
    if (error) throw error;
    if (url.pathname.startsWith('/services/Soap/u/')) return await replyToSoap(services, request);
    // Whoever asks for these two has no token yet.
    if (url.pathname === '/services/oauth2/token') {
      return toReply(grantToken(services, origin, await readText(request)));
    }
    if (!/^\/services\/data\/?$/.test(url.pathname)) requireToken(request, services.token);
    const body = await readBody(request);
    const { org, bulk } = services;
    const context: ApiContext = { org, bulk, cursors, origin, dispatch: callDataApi, shared: null };
    return toReply(answer(() => route(services, context, request, url, body)));
  } catch (error) {
    if (error instanceof SalesforceError) return toReply(answer(() => raise(error)));
    console.error('The local org failed to answer a request:', error);
    const defect = new SalesforceError('UNKNOWN_EXCEPTION', 'An unexpected error occurred in the local org', [], 500);
    return toReply(answer(() => raise(defect)));
  }
}

/** A SOAP call carries its token inside. */
async function replyToSoap({ org, token }: Services, request: IncomingMessage): Promise<Reply> {
  const { status, xml } = callSoap(org, await readText(request), (text) => isSameToken(text, token));
  return { status, type: 'text/xml;charset=UTF-8', text: xml };
}

function route(
  services: Services,
  context: ApiContext,
  request: IncomingMessage,
  url: URL,
  body: unknown
): ApiResponse {
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const target = dataApiPath(url.pathname);
  if (target) {
    const parsed = { ...target, method, query: url.searchParams, headers: flatten(request), body };
    return context.dispatch(context, parsed);
  }
  const { pathname } = url;
  if (pathname.startsWith('/local-org/') && pathname !== '/local-org/outbox') {
    if (services.controls) return callControls(services.controls, method, pathname, body);
    throw new SalesforceError('NOT_FOUND', 'Start the org with --controls for this', [], 404);
  }
  const { org, origin } = context;
  const reads: Readonly<Record<string, () => ApiResponse>> = {
    '/services/data': () => ok(versions()),
    '/services/data/': () => ok(versions()),
    '/services/oauth2/userinfo': () => ok(identity(org, origin)),
    '/services/oauth2/singleaccess': () => singleAccess(origin, services.home, url.searchParams.get('redirect_uri')),
    [`/id/${org.organizationId}/${org.runningUserId}`]: () => ok(identity(org, origin)),
    '/local-org/outbox': () => ok(readOutbox(org))
  };
  const read = reads[pathname];
  if (!read) throw notEmulated(`the path ${pathname.slice(0, 100)}`);
  // OAuth lets clients ask with POST as well.
  if (method !== 'GET' && pathname !== '/services/oauth2/userinfo') throw methodNotAllowed(method, 'GET,HEAD');
  return read();
}

function toReply({ status, body, csv, headers = {} }: ApiResponse): Reply {
  if (csv !== undefined) return { status, headers, type: 'text/csv;charset=UTF-8', text: csv };
  return {
    status,
    headers,
    type: 'application/json;charset=UTF-8',
    text: body === undefined ? '' : JSON.stringify(body)
  };
}

function raise(error: SalesforceError): never {
  throw error;
}

function flatten(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
}
