import { SalesforceError } from '../../salesforceError.ts';
import { ok } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asObject } from '../body.ts';
import { runAllOrNone, runIndependently } from './runSubrequests.ts';
import { readSubrequests } from './subrequests.ts';
import type { Subrequest } from './subrequests.ts';

/** REST API Developer Guide, Composite: queries and lists of records count as large. */
const LIMITS = { subrequests: 25, large: 5 } as const;

/** `composite`: up to 25 requests that can use each other's answers; with `allOrNone` one transaction. */
export function composite(context: ApiContext, request: ApiRequest): ApiResponse {
  const body = asObject(request.body, 'The body');
  const list = readSubrequests(body['compositeRequest'], LIMITS.subrequests);
  const large = list.filter(isLarge).length;
  if (large > LIMITS.large) {
    const message = `The request has ${large} queries and lists of records, the limit is ${LIMITS.large}`;
    throw new SalesforceError('LIMIT_EXCEEDED', message);
  }
  const responses =
    body['allOrNone'] === true ? runAllOrNone(context, list).responses : runIndependently(context, list);
  return ok({ compositeResponse: responses });
}

function isLarge({ url }: Subrequest): boolean {
  return /^\/*services\/data\/v[\d.]+\/(query|queryAll|composite\/sobjects)\b/.test(url);
}
