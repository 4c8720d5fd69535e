import { errorsOf } from '../dml/refused.ts';
import { SalesforceError } from '../salesforceError.ts';
import type { ApiResponse } from './api.ts';

/** Runs the work; what it refuses becomes Salesforce's error envelope. Defects are not swallowed. */
export function answer(work: () => ApiResponse): ApiResponse {
  try {
    return work();
  } catch (error) {
    const errors = errorsOf(error);
    return { status: errors[0]?.httpStatus ?? 400, body: errors.map(toEnvelope) };
  }
}

/** The form in which single requests report an error; lists of records use `statusCode` instead of `errorCode`. */
export function toEnvelope(error: SalesforceError) {
  return { message: error.message, errorCode: error.errorCode, fields: error.fields };
}

export function notFound(): SalesforceError {
  return new SalesforceError('NOT_FOUND', 'The requested resource does not exist', [], 404);
}

export function methodNotAllowed(method: string, allowed: string): SalesforceError {
  const message = `HTTP Method '${method}' not allowed. Allowed are ${allowed}`;
  return new SalesforceError('METHOD_NOT_ALLOWED', message, [], 405);
}

/** @throws SalesforceError METHOD_NOT_ALLOWED for anything that does not only read */
export function requireGet(method: string): void {
  if (method !== 'GET') throw methodNotAllowed(method, 'GET,HEAD');
}

export function badBody(complaint: string): SalesforceError {
  return new SalesforceError('JSON_PARSER_ERROR', complaint);
}
