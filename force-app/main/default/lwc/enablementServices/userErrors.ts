import type { Draft, DraftField } from './draft.ts';
import type { Finding, FindingCode, PlatformError } from './finding.ts';
import { Findings, SETUP_COMPANY, SETUP_PROFILES, SETUP_SITES, SETUP_SITE_SETTINGS, SETUP_USERS } from './findings.ts';
import { UserFields } from './userFields.ts';

// "Cannot create a portal user without contact" in the two languages in which it has been seen.
const CONTACT_REQUIRED = ['without contact', '取引先責任者のないポータルユーザ'];

/** What the platform says against a user. */
export class UserErrors {
  static explain(error: PlatformError, draft: Draft): Finding {
    switch (error.statusCode) {
      case 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT':
        return Findings.error('PLATFORM_USER_EXISTS', 'person', null, [], SETUP_USERS);
      case 'PORTAL_NO_ACCESS':
        return Findings.error('PLATFORM_NO_SITE', 'access', 'siteId', [], SETUP_SITES);
      case 'PORTAL_USER_CREATION_RESTRICTED_WITH_ENCRYPTION':
        return Findings.error('PLATFORM_ENCRYPTION', 'review', null, [], null);
      case 'DUPLICATE_USERNAME':
        return Findings.error('USERNAME_TAKEN', 'details', 'username', [draft.username], null);
      case 'DUPLICATE_COMM_NICKNAME':
        return Findings.error('NICKNAME_TAKEN', 'details', 'nickname', [draft.nickname], null);
      case 'INVALID_EMAIL_ADDRESS':
        return Findings.error('EMAIL_INVALID', 'details', 'email', [draft.email], null);
      case 'REQUIRED_FIELD_MISSING':
        return UserErrors.ofFields('PLATFORM_FIELDS_REQUIRED', error, [UserFields.blamed(error)]);
      case 'INVALID_FIELD_FOR_INSERT_UPDATE':
        return UserErrors.ofFields('PLATFORM_FIELDS_REFUSED', error, [UserFields.blamed(error)]);
      case 'STRING_TOO_LONG':
        return UserErrors.ofFields('PLATFORM_VALUE_TOO_LONG', error, [UserFields.blamed(error), error.message]);
      case 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST':
        return UserErrors.ofFields('PLATFORM_OPTION_UNKNOWN', error, [UserFields.blamed(error), error.message]);
      case 'MALFORMED_ID':
        return UserErrors.referenceInvalid(error);
      case 'INVALID_CROSS_REFERENCE_KEY':
        return UserErrors.crossReference(error);
      case 'LICENSE_LIMIT_EXCEEDED':
        return UserErrors.seats(error);
      case 'INSUFFICIENT_ACCESS_OR_READONLY':
        return UserErrors.access(error);
      case 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY':
        return UserErrors.access(error);
      case 'FIELD_INTEGRITY_EXCEPTION':
        return UserErrors.integrity(error, draft);
      default:
        return UserErrors.byText(error);
    }
  }

  private static crossReference(error: PlatformError): Finding {
    const message = error.message.toLowerCase();
    const isContactRequired = CONTACT_REQUIRED.some((text) => message.includes(text));
    return isContactRequired
      ? Findings.error('PLATFORM_CONTACT_REQUIRED', 'person', null, [], null)
      : UserErrors.referenceInvalid(error);
  }

  private static referenceInvalid(error: PlatformError): Finding {
    return UserErrors.ofFields('PLATFORM_REFERENCE_INVALID', error, [UserFields.blamed(error), error.message]);
  }

  /** A feature license comes with the profile and has seats of its own (Salesforce Help 000387847). */
  private static seats(error: PlatformError): Finding {
    return error.message.toLowerCase().includes('feature license')
      ? Findings.error('PLATFORM_FEATURE_SEATS_NONE', 'access', 'profileId', [error.message], SETUP_COMPANY)
      : Findings.error('PLATFORM_SEATS_NONE', 'access', 'licenseId', [error.message], SETUP_COMPANY);
  }

  private static access(error: PlatformError): Finding {
    return error.message.toLowerCase().includes('user of type guest')
      ? Findings.error('PLATFORM_PROFILE_REFUSED', 'access', 'profileId', [error.message], SETUP_PROFILES)
      : Findings.error('PLATFORM_ACCESS_DENIED', 'review', null, [error.sobjectType, error.message], SETUP_USERS);
  }

  /** One code for many causes: the English text tells which, in other languages the blamed field does. */
  private static integrity(error: PlatformError, draft: Draft): Finding {
    const message = error.message.toLowerCase();
    const field = UserFields.draftField(error);
    if (message.includes('only portal users can be associated')) {
      return UserErrors.ofProfile('PLATFORM_PROFILE_INTERNAL', [], SETUP_PROFILES);
    }
    if (message.includes('standard external profiles')) {
      return UserErrors.ofProfile('PLATFORM_PROFILE_STANDARD', [], SETUP_SITE_SETTINGS);
    }
    if (message.includes('modify all data')) {
      return UserErrors.ofProfile('PLATFORM_PROFILE_TOO_STRONG', [], null);
    }
    if (message.includes('portal administrator')) {
      return UserErrors.ofProfile('PLATFORM_PORTAL_ADMINISTRATOR', [], null);
    }
    if (message.includes('role type must match user type') || field === 'roleId') {
      return Findings.error('PLATFORM_ROLE_REFUSED', 'access', 'roleId', [], null);
    }
    if (message.includes('form of an email address') || field === 'username') {
      return Findings.error('USERNAME_INVALID', 'details', 'username', [draft.username], null);
    }
    if (field === 'profileId') {
      return UserErrors.ofProfile('PLATFORM_PROFILE_REFUSED', [error.message], SETUP_PROFILES);
    }
    return UserErrors.unknown(error);
  }

  private static byText(error: PlatformError): Finding {
    const message = error.message.toLowerCase();
    if (message.includes('owner must have a role') || message.includes('account owner has no role')) {
      return Findings.error('PLATFORM_OWNER_ROLE_OR_ACCOUNT', 'person', null, [], SETUP_USERS);
    }
    if (message.includes('portal users cannot own partner accounts')) {
      return Findings.error('PLATFORM_OWNER_EXTERNAL', 'person', null, [], null);
    }
    return UserErrors.unknown(error);
  }

  private static unknown(error: PlatformError): Finding {
    return Findings.error('PLATFORM_ERROR', 'review', null, [error.statusCode, error.message], null);
  }

  private static ofProfile(code: FindingCode, params: string[], setupPath: string | null): Finding {
    return Findings.error(code, 'access', 'profileId', params, setupPath);
  }

  private static ofFields(code: FindingCode, error: PlatformError, params: string[]): Finding {
    const field: DraftField | null = UserFields.draftField(error);
    return Findings.error(code, UserFields.step(field), field, params, null);
  }
}
