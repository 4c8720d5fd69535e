import licenseNoneCause from '@salesforce/label/c.Enablement_LICENSE_NONE_Cause';
import licenseNoneFix from '@salesforce/label/c.Enablement_LICENSE_NONE_Fix';
import licenseUnknownCause from '@salesforce/label/c.Enablement_LICENSE_UNKNOWN_Cause';
import licenseUnknownFix from '@salesforce/label/c.Enablement_LICENSE_UNKNOWN_Fix';
import licenseSeatsNoneCause from '@salesforce/label/c.Enablement_LICENSE_SEATS_NONE_Cause';
import licenseSeatsNoneFix from '@salesforce/label/c.Enablement_LICENSE_SEATS_NONE_Fix';
import licenseSeatsUnknownCause from '@salesforce/label/c.Enablement_LICENSE_SEATS_UNKNOWN_Cause';
import licenseSeatsUnknownFix from '@salesforce/label/c.Enablement_LICENSE_SEATS_UNKNOWN_Fix';
import profileUnknownCause from '@salesforce/label/c.Enablement_PROFILE_UNKNOWN_Cause';
import profileUnknownFix from '@salesforce/label/c.Enablement_PROFILE_UNKNOWN_Fix';
import profileOfOtherLicenseCause from '@salesforce/label/c.Enablement_PROFILE_OF_OTHER_LICENSE_Cause';
import profileOfOtherLicenseFix from '@salesforce/label/c.Enablement_PROFILE_OF_OTHER_LICENSE_Fix';
import roleNotAllowedCause from '@salesforce/label/c.Enablement_ROLE_NOT_ALLOWED_Cause';
import roleNotAllowedFix from '@salesforce/label/c.Enablement_ROLE_NOT_ALLOWED_Fix';
import roleUnknownCause from '@salesforce/label/c.Enablement_ROLE_UNKNOWN_Cause';
import roleUnknownFix from '@salesforce/label/c.Enablement_ROLE_UNKNOWN_Fix';
import roleOfOtherPortalCause from '@salesforce/label/c.Enablement_ROLE_OF_OTHER_PORTAL_Cause';
import roleOfOtherPortalFix from '@salesforce/label/c.Enablement_ROLE_OF_OTHER_PORTAL_Fix';
import grantUnknownCause from '@salesforce/label/c.Enablement_GRANT_UNKNOWN_Cause';
import grantUnknownFix from '@salesforce/label/c.Enablement_GRANT_UNKNOWN_Fix';
import grantNotAssignableCause from '@salesforce/label/c.Enablement_GRANT_NOT_ASSIGNABLE_Cause';
import grantNotAssignableFix from '@salesforce/label/c.Enablement_GRANT_NOT_ASSIGNABLE_Fix';
import grantOfOtherLicenseCause from '@salesforce/label/c.Enablement_GRANT_OF_OTHER_LICENSE_Cause';
import grantOfOtherLicenseFix from '@salesforce/label/c.Enablement_GRANT_OF_OTHER_LICENSE_Fix';

/** License, profile, role, permission sets and groups. */
export const accessFindingTexts = {
  LICENSE_NONE: { cause: licenseNoneCause, fix: licenseNoneFix },
  LICENSE_UNKNOWN: { cause: licenseUnknownCause, fix: licenseUnknownFix },
  LICENSE_SEATS_NONE: { cause: licenseSeatsNoneCause, fix: licenseSeatsNoneFix },
  LICENSE_SEATS_UNKNOWN: { cause: licenseSeatsUnknownCause, fix: licenseSeatsUnknownFix },
  PROFILE_UNKNOWN: { cause: profileUnknownCause, fix: profileUnknownFix },
  PROFILE_OF_OTHER_LICENSE: { cause: profileOfOtherLicenseCause, fix: profileOfOtherLicenseFix },
  ROLE_NOT_ALLOWED: { cause: roleNotAllowedCause, fix: roleNotAllowedFix },
  ROLE_UNKNOWN: { cause: roleUnknownCause, fix: roleUnknownFix },
  ROLE_OF_OTHER_PORTAL: { cause: roleOfOtherPortalCause, fix: roleOfOtherPortalFix },
  GRANT_UNKNOWN: { cause: grantUnknownCause, fix: grantUnknownFix },
  GRANT_NOT_ASSIGNABLE: { cause: grantNotAssignableCause, fix: grantNotAssignableFix },
  GRANT_OF_OTHER_LICENSE: { cause: grantOfOtherLicenseCause, fix: grantOfOtherLicenseFix }
} as const;
