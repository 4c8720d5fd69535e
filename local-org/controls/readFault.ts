import { asObject, asText } from '../rest/body.ts';
import { badBody } from '../rest/errors.ts';
import type { Fault } from './faults.ts';

const NAMES = [
  'UNABLE_TO_LOCK_ROW',
  'GROUP_MEMBERSHIP_LOCK',
  'REQUEST_LIMIT_EXCEEDED',
  'SERVER_UNAVAILABLE',
  'CUT_BEFORE_COMMIT',
  'CUT_AFTER_COMMIT',
  'SLOW_ANSWER'
] as const satisfies readonly Fault['fault'][];

/** A minute: longer answers are what a client's own time limit is tested with. */
const LONGEST = 60_000;

/**
 * Reads a fault that somebody asks for.
 *
 * @throws SalesforceError JSON_PARSER_ERROR that says what may be there
 */
export function readFault(json: unknown): Fault {
  const body = asObject(json, 'The body');
  const fault = NAMES.find((name) => name === body['fault']);
  if (fault === undefined) throw badBody(`fault must be ${NAMES.join(' or ')}`);
  const text = (name: string) => (body[name] === undefined ? null : asText(body[name], name));
  const isLock = fault === 'UNABLE_TO_LOCK_ROW' || fault === 'GROUP_MEMBERSHIP_LOCK';
  const own = isLock ? ['object'] : ['method', 'url'];
  if (fault === 'SLOW_ANSWER') own.push('milliseconds');
  const unknown = Object.keys(body).find((name) => !['fault', 'times', 'skip', ...own].includes(name));
  if (unknown !== undefined) throw badBody(`${fault} has no ${unknown}; it has times, skip, ${own.join(', ')}`);
  const when = { times: wholeNumber(body['times'] ?? 1, 'times', 1), skip: wholeNumber(body['skip'] ?? 0, 'skip', 0) };
  if (isLock) return { fault, ...when, object: text('object') };
  const onRequest = { ...when, method: text('method'), url: text('url') };
  if (fault !== 'SLOW_ANSWER') return { fault, ...onRequest };
  const milliseconds = wholeNumber(body['milliseconds'], 'milliseconds', 0);
  if (milliseconds > LONGEST) throw badBody(`milliseconds must not be more than ${LONGEST}`);
  return { fault, ...onRequest, milliseconds };
}

function wholeNumber(value: unknown, name: string, least: number): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
  throw badBody(`${name} must be a whole number from ${least}`);
}
