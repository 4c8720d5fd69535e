import { NO_SUCH_RECORD } from '../rules/inputRules.ts';
import { refusal } from '../rules/rule.ts';
import type { SalesforceError } from '../salesforceError.ts';
import { errorsOf } from './refused.ts';

/** How lists of records report an error; single requests say `errorCode` instead of `statusCode`. */
export interface SaveError {
  readonly statusCode: string;
  readonly message: string;
  readonly fields: readonly string[];
}

/**
 * What was wrong with one record of a list.
 *
 * @throws the same error again when it is a defect, or something that the org does not emulate: neither is one record's
 * problem
 */
export function saveErrors(error: unknown): SaveError[] {
  return errorsOf(error).map((each) => {
    if (each.httpStatus === 501) throw error;
    const { errorCode, message, fields } = inList(each);
    return { statusCode: errorCode, message, fields };
  });
}

/** A single request is answered 404 for a record that is not there; in a list that is an error of the record. */
function inList(error: SalesforceError): SalesforceError {
  return error.httpStatus === 404 && error.errorCode === 'NOT_FOUND' ? refusal(NO_SUCH_RECORD, []) : error;
}
