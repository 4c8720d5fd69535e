import type { Finding, PlatformError } from './finding.ts';
import { Findings } from './findings.ts';

const BUSY_CODES = ['UNABLE_TO_LOCK_ROW', 'QUERY_TIMEOUT', 'REQUEST_RUNNING_TOO_LONG'];
const AUTOMATION_CODES = [
  'FIELD_CUSTOM_VALIDATION_EXCEPTION',
  'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
  'CANNOT_EXECUTE_FLOW_TRIGGER'
];

/**
 * Errors that any record can meet: locks, the org's own automation, mixed transactions, a lost answer. A trigger or
 * flow passes on what stopped it within its own message, with the status code, which is never translated.
 */
export class TransactionErrors {
  /** Null when the error is about the record itself. */
  static explain(error: PlatformError): Finding | null {
    if (error.statusCode === 'ANSWER_LOST') {
      return Findings.error('PLATFORM_ANSWER_LOST', 'review', null, [error.message], null);
    }
    if (TransactionErrors.isTransient(error)) {
      return Findings.error('PLATFORM_BUSY', 'review', null, [error.message], null);
    }
    if (TransactionErrors.isMixed(error)) {
      return Findings.error('PLATFORM_MIXED_DML', 'review', null, [error.message], null);
    }
    if (AUTOMATION_CODES.includes(error.statusCode)) {
      const params = [error.statusCode, error.message];
      return Findings.error('PLATFORM_AUTOMATION_FAILED', 'review', null, params, null);
    }
    return null;
  }

  /**
   * Locks and group membership that is being recalculated (Salesforce Help 004576984; Designing Record Access for
   * Enterprise Scale, group membership locking): both pass.
   */
  static isTransient(error: PlatformError): boolean {
    if (BUSY_CODES.includes(error.statusCode) || error.message.includes('UNABLE_TO_LOCK_ROW')) {
      return true;
    }
    const message = error.message.toLowerCase();
    return (
      message.includes('group membership operation already in progress') || message.includes('could not acquire lock')
    );
  }

  /** Setup and other objects in one transaction, always by automation of the org: we never do it (Salesforce Help 000382600). */
  private static isMixed(error: PlatformError): boolean {
    return (
      error.statusCode === 'MIXED_DML_OPERATION' ||
      error.message.includes('MIXED_DML_OPERATION') ||
      error.message.includes('EntityObjects with different UddInfos')
    );
  }
}
