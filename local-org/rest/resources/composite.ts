import { SalesforceError } from '../../salesforceError.ts';
import { Transaction } from '../../rules/mixedDml.ts';
import { ok } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asList, asObject, asText } from '../body.ts';
import { answer, badBody } from '../errors.ts';
import { resolveReferences, resolveText } from '../references.ts';
import { callLocally } from '../subrequest.ts';

/** REST API Developer Guide, limits of the composite resources. */
const LIMITS = { subrequests: 25, graphs: 75, nodes: 500 } as const;

const HALTED = {
  errorCode: 'PROCESSING_HALTED',
  message: 'The transaction was rolled back since another operation in the same transaction failed.'
} as const;

interface Subrequest {
  readonly referenceId: string;
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

interface Subresponse {
  readonly body: unknown;
  readonly httpHeaders: Readonly<Record<string, string>>;
  readonly httpStatusCode: number;
  readonly referenceId: string;
}

/** `composite`: up to 25 requests that can use each other's answers; with `allOrNone` one transaction. */
export function composite(context: ApiContext, request: ApiRequest): ApiResponse {
  const body = asObject(request.body, 'The body');
  const list = subrequests(body['compositeRequest'], LIMITS.subrequests);
  const isAllOrNone = body['allOrNone'] === true;
  const { responses } = isAllOrNone ? runAllOrNone(context, list) : { responses: run(context, list, false) };
  return ok({ compositeResponse: responses });
}

/** `composite/graph`: each graph is one transaction, all or nothing, independent of the others. */
export function graph(context: ApiContext, request: ApiRequest): ApiResponse {
  const graphs = asList(asObject(request.body, 'The body')['graphs'], 'graphs', LIMITS.graphs).map((entry) => {
    const { graphId, compositeRequest } = asObject(entry, 'A graph');
    return { graphId: asText(graphId, 'graphId'), list: subrequests(compositeRequest, LIMITS.nodes) };
  });
  const nodes = graphs.reduce((sum, { list }) => sum + list.length, 0);
  if (nodes > LIMITS.nodes) {
    throw new SalesforceError('LIMIT_EXCEEDED', `The graphs have ${nodes} nodes, the limit is ${LIMITS.nodes}`);
  }
  const results = graphs.map(({ graphId, list }) => {
    const { responses, isSuccessful } = runAllOrNone(context, list);
    return { graphId, graphResponse: { compositeResponse: responses }, isSuccessful };
  });
  return ok({ graphs: results });
}

/** Carries the failed run's answers out of the transaction that it undoes. */
class Undone extends Error {
  readonly responses: readonly Subresponse[];

  constructor(responses: readonly Subresponse[]) {
    super('rolled back');
    this.responses = responses;
  }
}

function runAllOrNone(context: ApiContext, list: readonly Subrequest[]) {
  try {
    return context.org.database.transaction(() => {
      const responses = run({ ...context, shared: new Transaction() }, list, true);
      if (responses.some(isError)) throw new Undone(responses);
      return { responses, isSuccessful: true };
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    // Only the culprit keeps its own words.
    const responses = error.responses.map((response) => (isError(response) ? response : halted(response.referenceId)));
    return { responses, isSuccessful: false };
  }
}

function run(context: ApiContext, list: readonly Subrequest[], stopsAtError: boolean): Subresponse[] {
  const answers = new Map<string, unknown>();
  const responses: Subresponse[] = [];
  for (const subrequest of list) {
    const isStopped = stopsAtError && responses.some(isError);
    const response = isStopped ? halted(subrequest.referenceId) : runOne(context, subrequest, answers);
    if (!isError(response)) answers.set(subrequest.referenceId, response.body);
    responses.push(response);
  }
  return responses;
}

function runOne(context: ApiContext, subrequest: Subrequest, answers: ReadonlyMap<string, unknown>): Subresponse {
  const { status, body } = answer(() =>
    callLocally(context, {
      method: subrequest.method,
      url: resolveText(subrequest.url, answers),
      body: resolveReferences(subrequest.body, answers),
      headers: subrequest.headers
    })
  );
  // What is not emulated must not look like one record's problem.
  if (status === 501) throw new SalesforceError('NOT_EMULATED', messageOf(body), [], 501);
  const location =
    status === 201 ? { Location: `${subrequest.url}/${String(asObject(body, 'The answer')['id'])}` } : {};
  return {
    body: body ?? null,
    httpHeaders: location,
    httpStatusCode: status,
    referenceId: subrequest.referenceId
  };
}

function messageOf(body: unknown): string {
  return Array.isArray(body) ? String(asObject(body[0], 'The error')['message']) : '';
}

function isError(response: Subresponse): boolean {
  return response.httpStatusCode >= 400;
}

function halted(referenceId: string): Subresponse {
  return { body: [HALTED], httpHeaders: {}, httpStatusCode: 400, referenceId };
}

function subrequests(value: unknown, limit: number): Subrequest[] {
  const seen = new Set<string>();
  return asList(value, 'compositeRequest', limit).map((entry) => {
    const { referenceId: id, method, url, body, httpHeaders } = asObject(entry, 'A sub-request');
    const referenceId = asText(id, 'referenceId');
    if (seen.has(referenceId)) throw badBody(`The referenceId ${referenceId} is used twice`);
    seen.add(referenceId);
    const headers = Object.entries(asObject(httpHeaders ?? {}, 'httpHeaders'));
    return {
      referenceId,
      method: asText(method, 'method'),
      url: asText(url, 'url'),
      body,
      headers: Object.fromEntries(headers.map(([name, header]) => [name.toLowerCase(), String(header)]))
    };
  });
}
