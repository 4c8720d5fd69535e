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

/** For parts of the API that Salesforce has and this org has not: it says so instead of answering something likely. */
export function notEmulated(what: string): SalesforceError {
  return new SalesforceError('NOT_EMULATED', `Not emulated by the local org: ${what}`, [], 501);
}
