import type { Finding, FindingCode, PlatformError } from './finding.ts';
import { Findings, SETUP_COMPANY, SETUP_PERMISSION_SETS, SETUP_USERS } from './findings.ts';
import { UserFields } from './userFields.ts';

// The word in the languages that Salesforce speaks: "licen" is that of English, French, Spanish, Italian, Portuguese,
// Dutch, Swedish, Danish, Romanian and Polish.
const LICENSE_WORDS = ['licen', 'lizenz', 'lisens', 'käyttöoikeu', 'ライセンス', '라이선스', '许可', '授權', 'лиценз'];

/** What the platform says against a permission set, permission set group or permission set license. */
export class GrantErrors {
  static explain(error: PlatformError): Finding {
    const label = error.label ?? '';
    switch (error.statusCode) {
      case 'DUPLICATE_VALUE':
        return Findings.info('USER_HAS_GRANT', 'access', 'grantIds', [label], null);
      case 'LICENSE_LIMIT_EXCEEDED':
        return GrantErrors.refused('PLATFORM_GRANT_SEATS_NONE', [label, error.message], SETUP_COMPANY);
      case 'INSUFFICIENT_ACCESS_OR_READONLY':
        return GrantErrors.refused('PLATFORM_ACCESS_DENIED', [label, error.message], SETUP_USERS);
      case 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY':
        return GrantErrors.refused('PLATFORM_ACCESS_DENIED', [label, error.message], SETUP_USERS);
      case 'INVALID_CROSS_REFERENCE_KEY':
        return GrantErrors.referenceInvalid(error);
      case 'MALFORMED_ID':
        return GrantErrors.referenceInvalid(error);
      default:
        return GrantErrors.explainByText(error, label);
    }
  }

  private static explainByText(error: PlatformError, label: string): Finding {
    const message = error.message.toLowerCase();
    // first, because these messages speak of the license, too; their status code is not documented
    if (message.includes('number of apps allowed') || message.includes('assigned apps')) {
      return GrantErrors.refused('PLATFORM_GRANT_APPS', [label, error.message], SETUP_PERMISSION_SETS);
    }
    const isAboutLicense = LICENSE_WORDS.some((word) => message.includes(word));
    if (error.statusCode === 'FIELD_INTEGRITY_EXCEPTION' && isAboutLicense) {
      return GrantErrors.refused('PLATFORM_GRANT_LICENSE', [label, error.message], SETUP_PERMISSION_SETS);
    }
    const params = [label, error.statusCode, error.message];
    return GrantErrors.refused('PLATFORM_GRANT_REFUSED', params, SETUP_PERMISSION_SETS);
  }

  private static referenceInvalid(error: PlatformError): Finding {
    const params = [UserFields.blamed(error), error.message];
    return GrantErrors.refused('PLATFORM_REFERENCE_INVALID', params, SETUP_PERMISSION_SETS);
  }

  private static refused(code: FindingCode, params: string[], setupPath: string): Finding {
    return Findings.error(code, 'access', 'grantIds', params, setupPath);
  }
}
