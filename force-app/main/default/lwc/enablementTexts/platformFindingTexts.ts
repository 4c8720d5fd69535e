import platformUserExistsCause from '@salesforce/label/c.Enablement_PLATFORM_USER_EXISTS_Cause';
import platformUserExistsFix from '@salesforce/label/c.Enablement_PLATFORM_USER_EXISTS_Fix';
import platformOwnerRoleOrAccountCause from '@salesforce/label/c.Enablement_PLATFORM_OWNER_ROLE_OR_ACCOUNT_Cause';
import platformOwnerRoleOrAccountFix from '@salesforce/label/c.Enablement_PLATFORM_OWNER_ROLE_OR_ACCOUNT_Fix';
import platformOwnerExternalCause from '@salesforce/label/c.Enablement_PLATFORM_OWNER_EXTERNAL_Cause';
import platformOwnerExternalFix from '@salesforce/label/c.Enablement_PLATFORM_OWNER_EXTERNAL_Fix';
import platformNoSiteCause from '@salesforce/label/c.Enablement_PLATFORM_NO_SITE_Cause';
import platformNoSiteFix from '@salesforce/label/c.Enablement_PLATFORM_NO_SITE_Fix';
import platformContactRequiredCause from '@salesforce/label/c.Enablement_PLATFORM_CONTACT_REQUIRED_Cause';
import platformContactRequiredFix from '@salesforce/label/c.Enablement_PLATFORM_CONTACT_REQUIRED_Fix';
import platformProfileInternalCause from '@salesforce/label/c.Enablement_PLATFORM_PROFILE_INTERNAL_Cause';
import platformProfileInternalFix from '@salesforce/label/c.Enablement_PLATFORM_PROFILE_INTERNAL_Fix';
import platformProfileStandardCause from '@salesforce/label/c.Enablement_PLATFORM_PROFILE_STANDARD_Cause';
import platformProfileStandardFix from '@salesforce/label/c.Enablement_PLATFORM_PROFILE_STANDARD_Fix';
import platformProfileTooStrongCause from '@salesforce/label/c.Enablement_PLATFORM_PROFILE_TOO_STRONG_Cause';
import platformProfileTooStrongFix from '@salesforce/label/c.Enablement_PLATFORM_PROFILE_TOO_STRONG_Fix';
import platformProfileRefusedCause from '@salesforce/label/c.Enablement_PLATFORM_PROFILE_REFUSED_Cause';
import platformProfileRefusedFix from '@salesforce/label/c.Enablement_PLATFORM_PROFILE_REFUSED_Fix';
import platformRoleRefusedCause from '@salesforce/label/c.Enablement_PLATFORM_ROLE_REFUSED_Cause';
import platformRoleRefusedFix from '@salesforce/label/c.Enablement_PLATFORM_ROLE_REFUSED_Fix';
import platformSeatsNoneCause from '@salesforce/label/c.Enablement_PLATFORM_SEATS_NONE_Cause';
import platformSeatsNoneFix from '@salesforce/label/c.Enablement_PLATFORM_SEATS_NONE_Fix';
import platformFeatureSeatsNoneCause from '@salesforce/label/c.Enablement_PLATFORM_FEATURE_SEATS_NONE_Cause';
import platformFeatureSeatsNoneFix from '@salesforce/label/c.Enablement_PLATFORM_FEATURE_SEATS_NONE_Fix';
import platformGrantSeatsNoneCause from '@salesforce/label/c.Enablement_PLATFORM_GRANT_SEATS_NONE_Cause';
import platformGrantSeatsNoneFix from '@salesforce/label/c.Enablement_PLATFORM_GRANT_SEATS_NONE_Fix';
import platformFieldsRequiredCause from '@salesforce/label/c.Enablement_PLATFORM_FIELDS_REQUIRED_Cause';
import platformFieldsRequiredFix from '@salesforce/label/c.Enablement_PLATFORM_FIELDS_REQUIRED_Fix';
import platformFieldsRefusedCause from '@salesforce/label/c.Enablement_PLATFORM_FIELDS_REFUSED_Cause';
import platformFieldsRefusedFix from '@salesforce/label/c.Enablement_PLATFORM_FIELDS_REFUSED_Fix';
import platformValueTooLongCause from '@salesforce/label/c.Enablement_PLATFORM_VALUE_TOO_LONG_Cause';
import platformValueTooLongFix from '@salesforce/label/c.Enablement_PLATFORM_VALUE_TOO_LONG_Fix';
import platformOptionUnknownCause from '@salesforce/label/c.Enablement_PLATFORM_OPTION_UNKNOWN_Cause';
import platformOptionUnknownFix from '@salesforce/label/c.Enablement_PLATFORM_OPTION_UNKNOWN_Fix';
import platformReferenceInvalidCause from '@salesforce/label/c.Enablement_PLATFORM_REFERENCE_INVALID_Cause';
import platformReferenceInvalidFix from '@salesforce/label/c.Enablement_PLATFORM_REFERENCE_INVALID_Fix';
import platformAccessDeniedCause from '@salesforce/label/c.Enablement_PLATFORM_ACCESS_DENIED_Cause';
import platformAccessDeniedFix from '@salesforce/label/c.Enablement_PLATFORM_ACCESS_DENIED_Fix';
import platformBusyCause from '@salesforce/label/c.Enablement_PLATFORM_BUSY_Cause';
import platformBusyFix from '@salesforce/label/c.Enablement_PLATFORM_BUSY_Fix';
import platformAutomationFailedCause from '@salesforce/label/c.Enablement_PLATFORM_AUTOMATION_FAILED_Cause';
import platformAutomationFailedFix from '@salesforce/label/c.Enablement_PLATFORM_AUTOMATION_FAILED_Fix';
import platformMixedDmlCause from '@salesforce/label/c.Enablement_PLATFORM_MIXED_DML_Cause';
import platformMixedDmlFix from '@salesforce/label/c.Enablement_PLATFORM_MIXED_DML_Fix';
import platformEncryptionCause from '@salesforce/label/c.Enablement_PLATFORM_ENCRYPTION_Cause';
import platformEncryptionFix from '@salesforce/label/c.Enablement_PLATFORM_ENCRYPTION_Fix';
import platformPortalAdministratorCause from '@salesforce/label/c.Enablement_PLATFORM_PORTAL_ADMINISTRATOR_Cause';
import platformPortalAdministratorFix from '@salesforce/label/c.Enablement_PLATFORM_PORTAL_ADMINISTRATOR_Fix';
import platformGrantLicenseCause from '@salesforce/label/c.Enablement_PLATFORM_GRANT_LICENSE_Cause';
import platformGrantLicenseFix from '@salesforce/label/c.Enablement_PLATFORM_GRANT_LICENSE_Fix';
import platformGrantAppsCause from '@salesforce/label/c.Enablement_PLATFORM_GRANT_APPS_Cause';
import platformGrantAppsFix from '@salesforce/label/c.Enablement_PLATFORM_GRANT_APPS_Fix';
import platformGrantRefusedCause from '@salesforce/label/c.Enablement_PLATFORM_GRANT_REFUSED_Cause';
import platformGrantRefusedFix from '@salesforce/label/c.Enablement_PLATFORM_GRANT_REFUSED_Fix';
import platformEmailRefusedCause from '@salesforce/label/c.Enablement_PLATFORM_EMAIL_REFUSED_Cause';
import platformEmailRefusedFix from '@salesforce/label/c.Enablement_PLATFORM_EMAIL_REFUSED_Fix';
import platformAnswerLostCause from '@salesforce/label/c.Enablement_PLATFORM_ANSWER_LOST_Cause';
import platformAnswerLostFix from '@salesforce/label/c.Enablement_PLATFORM_ANSWER_LOST_Fix';
import platformErrorCause from '@salesforce/label/c.Enablement_PLATFORM_ERROR_Cause';
import platformErrorFix from '@salesforce/label/c.Enablement_PLATFORM_ERROR_Fix';

/** What only the platform can say. */
export const platformFindingTexts = {
  PLATFORM_USER_EXISTS: { cause: platformUserExistsCause, fix: platformUserExistsFix },
  PLATFORM_OWNER_ROLE_OR_ACCOUNT: { cause: platformOwnerRoleOrAccountCause, fix: platformOwnerRoleOrAccountFix },
  PLATFORM_OWNER_EXTERNAL: { cause: platformOwnerExternalCause, fix: platformOwnerExternalFix },
  PLATFORM_NO_SITE: { cause: platformNoSiteCause, fix: platformNoSiteFix },
  PLATFORM_CONTACT_REQUIRED: { cause: platformContactRequiredCause, fix: platformContactRequiredFix },
  PLATFORM_PROFILE_INTERNAL: { cause: platformProfileInternalCause, fix: platformProfileInternalFix },
  PLATFORM_PROFILE_STANDARD: { cause: platformProfileStandardCause, fix: platformProfileStandardFix },
  PLATFORM_PROFILE_TOO_STRONG: { cause: platformProfileTooStrongCause, fix: platformProfileTooStrongFix },
  PLATFORM_PROFILE_REFUSED: { cause: platformProfileRefusedCause, fix: platformProfileRefusedFix },
  PLATFORM_ROLE_REFUSED: { cause: platformRoleRefusedCause, fix: platformRoleRefusedFix },
  PLATFORM_SEATS_NONE: { cause: platformSeatsNoneCause, fix: platformSeatsNoneFix },
  PLATFORM_FEATURE_SEATS_NONE: { cause: platformFeatureSeatsNoneCause, fix: platformFeatureSeatsNoneFix },
  PLATFORM_GRANT_SEATS_NONE: { cause: platformGrantSeatsNoneCause, fix: platformGrantSeatsNoneFix },
  PLATFORM_FIELDS_REQUIRED: { cause: platformFieldsRequiredCause, fix: platformFieldsRequiredFix },
  PLATFORM_FIELDS_REFUSED: { cause: platformFieldsRefusedCause, fix: platformFieldsRefusedFix },
  PLATFORM_VALUE_TOO_LONG: { cause: platformValueTooLongCause, fix: platformValueTooLongFix },
  PLATFORM_OPTION_UNKNOWN: { cause: platformOptionUnknownCause, fix: platformOptionUnknownFix },
  PLATFORM_REFERENCE_INVALID: { cause: platformReferenceInvalidCause, fix: platformReferenceInvalidFix },
  PLATFORM_ACCESS_DENIED: { cause: platformAccessDeniedCause, fix: platformAccessDeniedFix },
  PLATFORM_BUSY: { cause: platformBusyCause, fix: platformBusyFix },
  PLATFORM_AUTOMATION_FAILED: { cause: platformAutomationFailedCause, fix: platformAutomationFailedFix },
  PLATFORM_MIXED_DML: { cause: platformMixedDmlCause, fix: platformMixedDmlFix },
  PLATFORM_ENCRYPTION: { cause: platformEncryptionCause, fix: platformEncryptionFix },
  PLATFORM_PORTAL_ADMINISTRATOR: { cause: platformPortalAdministratorCause, fix: platformPortalAdministratorFix },
  PLATFORM_GRANT_LICENSE: { cause: platformGrantLicenseCause, fix: platformGrantLicenseFix },
  PLATFORM_GRANT_APPS: { cause: platformGrantAppsCause, fix: platformGrantAppsFix },
  PLATFORM_GRANT_REFUSED: { cause: platformGrantRefusedCause, fix: platformGrantRefusedFix },
  PLATFORM_EMAIL_REFUSED: { cause: platformEmailRefusedCause, fix: platformEmailRefusedFix },
  PLATFORM_ANSWER_LOST: { cause: platformAnswerLostCause, fix: platformAnswerLostFix },
  PLATFORM_ERROR: { cause: platformErrorCause, fix: platformErrorFix }
} as const;
