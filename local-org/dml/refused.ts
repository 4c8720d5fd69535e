import { SalesforceError } from '../salesforceError.ts';

/** A record that was not saved, with everything that was wrong with it. Nothing of the attempt remains. */
export class RecordRefused extends Error {
  readonly errors: readonly SalesforceError[];

  constructor(errors: readonly SalesforceError[]) {
    super(errors.map((error) => `${error.errorCode}: ${error.message}`).join('; '));
    this.name = 'RecordRefused';
    this.errors = errors;
  }
}

/** What was refused, or the same error thrown again when it is a defect. */
export function errorsOf(error: unknown): readonly SalesforceError[] {
  if (error instanceof RecordRefused) return error.errors;
  if (error instanceof SalesforceError) return [error];
  throw error;
}

/** For parts of the API that Salesforce has and this org has not: it says so instead of answering something likely. */
export function notEmulated(what: string): SalesforceError {
  return new SalesforceError('NOT_EMULATED', `Not emulated by the local org: ${what}`, [], 501);
}
