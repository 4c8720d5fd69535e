import type { ApiContext, ApiResponse } from './api.ts';
import { badBody, notFound } from './errors.ts';
import { dataApiPath, locate } from './url.ts';

/** A request inside another one, which names its resource by URL. */
export interface LocalCall {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Answers a sub-request.
 *
 * @throws what the resource throws; JSON_PARSER_ERROR for a composite request inside another
 */
export function callLocally(context: ApiContext, call: LocalCall): ApiResponse {
  const { pathname, searchParams } = locate(call.url);
  const target = dataApiPath(pathname);
  if (!target) throw notFound();
  if (target.path[0] === 'composite' && target.path[1] !== 'sobjects') {
    throw badBody('A composite request cannot be part of another one');
  }
  return context.dispatch(context, { ...call, ...target, query: searchParams });
}
