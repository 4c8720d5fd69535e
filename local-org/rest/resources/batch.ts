import { ok } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asList, asObject, asText } from '../body.ts';
import { answer } from '../errors.ts';
import { callLocally } from '../subrequest.ts';

/** `composite/batch`: up to 25 requests that know nothing of each other. */
export function batch(context: ApiContext, request: ApiRequest): ApiResponse {
  const body = asObject(request.body, 'The body');
  const list = asList(body['batchRequests'], 'batchRequests', 25).map((entry) => asObject(entry, 'A sub-request'));
  const results: { statusCode: number; result: unknown }[] = [];
  for (const { method, url, richInput } of list) {
    const isHalted = body['haltOnError'] === true && results.some(isError);
    results.push(isHalted ? HALTED : call(context, asText(method, 'method'), asText(url, 'url'), richInput));
  }
  return ok({ hasErrors: results.some(isError), results });
}

const HALTED = {
  statusCode: 412,
  result: [{ errorCode: 'BATCH_PROCESSING_HALTED', message: 'Batch processing halted per request' }]
};

function call(context: ApiContext, method: string, url: string, body: unknown) {
  const path = url.startsWith('/services/') ? url : `/services/data/${url.replace(/^\//, '')}`;
  const response = answer(() => callLocally(context, { method, url: path, body, headers: {} }));
  return { statusCode: response.status, result: response.body ?? null };
}

function isError({ statusCode }: { statusCode: number }): boolean {
  return statusCode >= 400;
}
