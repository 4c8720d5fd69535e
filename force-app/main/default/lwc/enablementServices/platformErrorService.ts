import type { Draft } from './draft.ts';
import type { Finding, PlatformError } from './finding.ts';
import { Findings, SETUP_USERS } from './findings.ts';
import { GrantErrors } from './grantErrors.ts';
import { TransactionErrors } from './transactionErrors.ts';
import { UserErrors } from './userErrors.ts';

const ASSIGNMENTS = ['PermissionSetAssignment', 'PermissionSetLicenseAssign'];

/**
 * Explains what the platform refused. The status code decides first, because messages are translated into the
 * running user's language; text only tells apart what shares a code. What is not recognised is shown whole.
 */
export class PlatformErrorService {
  /** @param draft what was to be written; its values fill the sentences */
  static explain(error: PlatformError, draft: Draft): Finding {
    const ofTransaction = TransactionErrors.explain(error);
    if (ofTransaction != null) {
      return ofTransaction;
    }
    return ASSIGNMENTS.includes(error.sobjectType) ? GrantErrors.explain(error) : UserErrors.explain(error, draft);
  }

  /** The user exists; only the e-mail for setting the password was refused. */
  static explainEmail(error: PlatformError): Finding {
    const params = [error.statusCode, error.message];
    return Findings.warning('PLATFORM_EMAIL_REFUSED', 'review', null, params, SETUP_USERS);
  }

  /** Somebody else changed the same account, roles or groups just then; the same request may well succeed. */
  static isTransient(error: PlatformError): boolean {
    return TransactionErrors.isTransient(error);
  }

  /** The user holds it already, for example through a user access policy that ran in the same transaction. */
  static isAlreadyGranted(error: PlatformError): boolean {
    return ASSIGNMENTS.includes(error.sobjectType) && error.statusCode === 'DUPLICATE_VALUE';
  }
}
