import { Transaction } from '../../rules/mixedDml.ts';
import { SalesforceError } from '../../salesforceError.ts';
import { Answers } from '../answers.ts';
import type { ApiContext } from '../api.ts';
import { asObject } from '../body.ts';
import { answer } from '../errors.ts';
import { callLocally } from '../subrequest.ts';
import type { Subrequest } from './subrequests.ts';

const HALTED = {
  errorCode: 'PROCESSING_HALTED',
  message: 'The transaction was rolled back since another operation in the same transaction failed.'
} as const;

export interface Subresponse {
  readonly body: unknown;
  readonly httpHeaders: Readonly<Record<string, string>>;
  readonly httpStatusCode: number;
  readonly referenceId: string;
}

/** Runs the requests one after the other, each a transaction of its own. */
export function runIndependently(context: ApiContext, list: readonly Subrequest[]): Subresponse[] {
  return run(context, list, false);
}

/** Runs the requests as one transaction: if one fails, none has happened. */
export function runAllOrNone(context: ApiContext, list: readonly Subrequest[]) {
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

/** The answer to a request that was not run, or was undone, because of another one. */
export function halted(referenceId: string): Subresponse {
  return { body: [HALTED], httpHeaders: {}, httpStatusCode: 400, referenceId };
}

/** Carries the failed run's answers out of the transaction that it undoes. */
class Undone extends Error {
  readonly responses: readonly Subresponse[];

  constructor(responses: readonly Subresponse[]) {
    super('rolled back');
    this.responses = responses;
  }
}

function run(context: ApiContext, list: readonly Subrequest[], stopsAtError: boolean): Subresponse[] {
  const answers = new Answers();
  const responses: Subresponse[] = [];
  for (const subrequest of list) {
    const isStopped = stopsAtError && responses.some(isError);
    const response = isStopped ? halted(subrequest.referenceId) : runOne(context, subrequest, answers);
    if (!isError(response)) answers.add(subrequest.referenceId, response.body);
    responses.push(response);
  }
  return responses;
}

function runOne(context: ApiContext, subrequest: Subrequest, answers: Answers): Subresponse {
  const { referenceId, method, url, headers } = subrequest;
  const { status, body } = answer(() =>
    callLocally(context, { method, url: answers.resolveText(url), body: answers.resolve(subrequest.body), headers })
  );
  // What is not emulated must not look like one record's problem.
  if (status === 501) throw new SalesforceError('NOT_EMULATED', messageOf(body), [], 501);
  const location = status === 201 ? { Location: locationOf(subrequest, body) } : {};
  return { body: body ?? null, httpHeaders: location, httpStatusCode: status, referenceId };
}

/** Records are created under their object's address, or under their external id. */
function locationOf({ method, url }: Subrequest, body: unknown): string {
  const object = method === 'PATCH' ? url.replace(/\/[^/]*\/[^/]*$/, '') : url;
  return `${object}/${String(asObject(body, 'The answer')['id'])}`;
}

function messageOf(body: unknown): string {
  return Array.isArray(body) ? String(asObject(body[0], 'The error')['message']) : '';
}

function isError(response: Subresponse): boolean {
  return response.httpStatusCode >= 400;
}
