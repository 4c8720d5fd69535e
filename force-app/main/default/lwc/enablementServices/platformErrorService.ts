import type { Draft } from './draft.ts';
import type { Finding, PlatformError } from './finding.ts';
import { Findings, SETUP_COMPANY, SETUP_PERMISSION_SETS, SETUP_USERS } from './findings.ts';

const ASSIGNMENT = 'PermissionSetAssignment';

/**
 * Explains what the platform refused. The status code decides first, because messages are translated into the
 * running user's language; text only tells apart what shares a code. What is not recognised is shown whole.
 */
export class PlatformErrorService {
  /** @param draft what was to be created; its values fill the sentences */
  static explain(error: PlatformError, draft: Draft): Finding {
    if (error.sobjectType === ASSIGNMENT) {
      const label = error.label ?? '';
      return Findings.error(
        'PLATFORM_GRANT_REFUSED',
        'access',
        'grantIds',
        [label, error.statusCode, error.message],
        SETUP_PERMISSION_SETS
      );
    }
    switch (error.statusCode) {
      case 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT':
        return Findings.error('PLATFORM_USER_EXISTS', 'person', null, [], SETUP_USERS);
      case 'DUPLICATE_USERNAME':
        return Findings.error('USERNAME_TAKEN', 'details', 'username', [draft.username], null);
      case 'DUPLICATE_COMM_NICKNAME':
        return Findings.error('NICKNAME_TAKEN', 'details', 'nickname', [draft.nickname], null);
      case 'REQUIRED_FIELD_MISSING':
        return Findings.error('PLATFORM_FIELDS_REQUIRED', 'details', null, [error.fields.join(', ')], null);
      case 'LICENSE_LIMIT_EXCEEDED':
        return Findings.error('PLATFORM_SEATS_NONE', 'access', 'licenseId', [error.message], SETUP_COMPANY);
      default:
        return PlatformErrorService.explainByText(error, draft);
    }
  }

  /** Somebody else changed the same account, roles or groups just then; the same request may well succeed. */
  static isTransient(error: PlatformError): boolean {
    if (error.statusCode === 'UNABLE_TO_LOCK_ROW') {
      return true;
    }
    const message = error.message.toLowerCase();
    return (
      message.includes('group membership operation already in progress') || message.includes('could not acquire lock')
    );
  }

  /** The user holds it already, for example through a user access policy that ran in the same transaction. */
  static isAlreadyGranted(error: PlatformError): boolean {
    return error.sobjectType === ASSIGNMENT && error.statusCode === 'DUPLICATE_VALUE';
  }

  private static explainByText(error: PlatformError, draft: Draft): Finding {
    const message = error.message.toLowerCase();
    if (message.includes('owner must have a role')) {
      return Findings.error('PLATFORM_OWNER_ROLE_OR_ACCOUNT', 'person', null, [], SETUP_USERS);
    }
    if (
      error.statusCode === 'FIELD_INTEGRITY_EXCEPTION' &&
      (error.fields.includes('Username') || message.includes('form of an email address'))
    ) {
      return Findings.error('USERNAME_INVALID', 'details', 'username', [draft.username], null);
    }
    return Findings.error('PLATFORM_ERROR', 'review', null, [error.statusCode, error.message], null);
  }
}
