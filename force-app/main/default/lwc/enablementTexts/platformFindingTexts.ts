import platformUserExistsCause from '@salesforce/label/c.Enablement_PLATFORM_USER_EXISTS_Cause';
import platformUserExistsFix from '@salesforce/label/c.Enablement_PLATFORM_USER_EXISTS_Fix';
import platformOwnerRoleOrAccountCause from '@salesforce/label/c.Enablement_PLATFORM_OWNER_ROLE_OR_ACCOUNT_Cause';
import platformOwnerRoleOrAccountFix from '@salesforce/label/c.Enablement_PLATFORM_OWNER_ROLE_OR_ACCOUNT_Fix';
import platformSeatsNoneCause from '@salesforce/label/c.Enablement_PLATFORM_SEATS_NONE_Cause';
import platformSeatsNoneFix from '@salesforce/label/c.Enablement_PLATFORM_SEATS_NONE_Fix';
import platformFieldsRequiredCause from '@salesforce/label/c.Enablement_PLATFORM_FIELDS_REQUIRED_Cause';
import platformFieldsRequiredFix from '@salesforce/label/c.Enablement_PLATFORM_FIELDS_REQUIRED_Fix';
import platformGrantRefusedCause from '@salesforce/label/c.Enablement_PLATFORM_GRANT_REFUSED_Cause';
import platformGrantRefusedFix from '@salesforce/label/c.Enablement_PLATFORM_GRANT_REFUSED_Fix';
import platformErrorCause from '@salesforce/label/c.Enablement_PLATFORM_ERROR_Cause';
import platformErrorFix from '@salesforce/label/c.Enablement_PLATFORM_ERROR_Fix';

/** What only the platform can say. */
export const platformFindingTexts = {
  PLATFORM_USER_EXISTS: { cause: platformUserExistsCause, fix: platformUserExistsFix },
  PLATFORM_OWNER_ROLE_OR_ACCOUNT: { cause: platformOwnerRoleOrAccountCause, fix: platformOwnerRoleOrAccountFix },
  PLATFORM_SEATS_NONE: { cause: platformSeatsNoneCause, fix: platformSeatsNoneFix },
  PLATFORM_FIELDS_REQUIRED: { cause: platformFieldsRequiredCause, fix: platformFieldsRequiredFix },
  PLATFORM_GRANT_REFUSED: { cause: platformGrantRefusedCause, fix: platformGrantRefusedFix },
  PLATFORM_ERROR: { cause: platformErrorCause, fix: platformErrorFix }
} as const;
