import type { IncomingMessage, ServerResponse } from 'node:http';
import { callApex, type ApexMethods } from './apexGateway.ts';
import { HttpProblem } from './httpProblem.ts';
import { sendJson } from './jsonBody.ts';
import { PageData, type Org } from './pageData.ts';
import { requestUrl } from './requestUrl.ts';
import { staticFiles } from './staticFiles.ts';

export interface Preview {
  /** Folder of the built browser side. */
  folder: string;
  org: Org;
  apex: ApexMethods;
  /** Gets one line for every failure that is not the browser's fault. */
  report: (line: string) => void;
}

const APEX = /^\/apex\/(\w+)\/(\w+)$/;
const API = '/preview/api';

/**
 * Answers the preview's browser side: its files, its Apex calls and the data of its pages.
 * Whoever uses it has checked that the request comes from this computer (requestGuard.ts).
 */
export function previewHandler({ folder, org, apex, report }: Preview) {
  const serveFile = staticFiles(folder);
  const pageData = new PageData(org);

  /** The answer as data; undefined for a path that belongs to a file. */
  const answer = (request: IncomingMessage, url: URL): Promise<unknown> | undefined => {
    const [, className, method] = APEX.exec(url.pathname) ?? [];
    if (className !== undefined && method !== undefined) return callApex(apex, `${className}.${method}`, request);
    if (request.method !== 'GET') throw new HttpProblem(405, 'This can only be read.');
    if (!url.pathname.startsWith(`${API}/`)) return undefined;
    return pageData.answer(url.pathname.slice(API.length), url.searchParams);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = requestUrl(request);
    try {
      const body = answer(request, url);
      if (body !== undefined) sendJson(response, 200, await body);
      else if (!serveFile(url.pathname, response)) throw new HttpProblem(404, 'There is no such file.');
    } catch (error) {
      const { status, name, message } = asProblem(error);
      // The message may name people; it is for the browser only.
      if (status >= 500) report(`${request.method ?? ''} ${url.pathname} failed: ${name}`);
      sendJson(response, status, { message });
    }
  };
}

/** Errors that carry an HTTP status say themselves whose fault it is; all others are the server's. */
function asProblem(error: unknown): { status: number; name: string; message: string } {
  if (!(error instanceof Error)) return { status: 500, name: 'Error', message: String(error) };
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500;
  return { status, name: error.name, message: error.message };
}
