import licenseNoneCause from '@salesforce/label/c.Enablement_LICENSE_NONE_Cause';
import licenseNoneFix from '@salesforce/label/c.Enablement_LICENSE_NONE_Fix';
import licenseUnknownCause from '@salesforce/label/c.Enablement_LICENSE_UNKNOWN_Cause';
import licenseUnknownFix from '@salesforce/label/c.Enablement_LICENSE_UNKNOWN_Fix';
import licenseSeatsNoneCause from '@salesforce/label/c.Enablement_LICENSE_SEATS_NONE_Cause';
import licenseSeatsNoneFix from '@salesforce/label/c.Enablement_LICENSE_SEATS_NONE_Fix';
import licenseSeatsLowCause from '@salesforce/label/c.Enablement_LICENSE_SEATS_LOW_Cause';
import licenseSeatsLowFix from '@salesforce/label/c.Enablement_LICENSE_SEATS_LOW_Fix';
import licenseSeatsUnknownCause from '@salesforce/label/c.Enablement_LICENSE_SEATS_UNKNOWN_Cause';
import licenseSeatsUnknownFix from '@salesforce/label/c.Enablement_LICENSE_SEATS_UNKNOWN_Fix';
import licenseLoginsUsedUpCause from '@salesforce/label/c.Enablement_LICENSE_LOGINS_USED_UP_Cause';
import licenseLoginsUsedUpFix from '@salesforce/label/c.Enablement_LICENSE_LOGINS_USED_UP_Fix';
import profileUnknownCause from '@salesforce/label/c.Enablement_PROFILE_UNKNOWN_Cause';
import profileUnknownFix from '@salesforce/label/c.Enablement_PROFILE_UNKNOWN_Fix';
import profileOfOtherLicenseCause from '@salesforce/label/c.Enablement_PROFILE_OF_OTHER_LICENSE_Cause';
import profileOfOtherLicenseFix from '@salesforce/label/c.Enablement_PROFILE_OF_OTHER_LICENSE_Fix';
import profileStandardCause from '@salesforce/label/c.Enablement_PROFILE_STANDARD_Cause';
import profileStandardFix from '@salesforce/label/c.Enablement_PROFILE_STANDARD_Fix';
import profilesNotVisibleCause from '@salesforce/label/c.Enablement_PROFILES_NOT_VISIBLE_Cause';
import profilesNotVisibleFix from '@salesforce/label/c.Enablement_PROFILES_NOT_VISIBLE_Fix';
import roleNotAllowedCause from '@salesforce/label/c.Enablement_ROLE_NOT_ALLOWED_Cause';
import roleNotAllowedFix from '@salesforce/label/c.Enablement_ROLE_NOT_ALLOWED_Fix';
import roleUnknownCause from '@salesforce/label/c.Enablement_ROLE_UNKNOWN_Cause';
import roleUnknownFix from '@salesforce/label/c.Enablement_ROLE_UNKNOWN_Fix';
import roleOfOtherPortalCause from '@salesforce/label/c.Enablement_ROLE_OF_OTHER_PORTAL_Cause';
import roleOfOtherPortalFix from '@salesforce/label/c.Enablement_ROLE_OF_OTHER_PORTAL_Fix';

/** License, profile and role. */
export const accessFindingTexts = {
  LICENSE_NONE: { cause: licenseNoneCause, fix: licenseNoneFix },
  LICENSE_UNKNOWN: { cause: licenseUnknownCause, fix: licenseUnknownFix },
  LICENSE_SEATS_NONE: { cause: licenseSeatsNoneCause, fix: licenseSeatsNoneFix },
  LICENSE_SEATS_LOW: { cause: licenseSeatsLowCause, fix: licenseSeatsLowFix },
  LICENSE_SEATS_UNKNOWN: { cause: licenseSeatsUnknownCause, fix: licenseSeatsUnknownFix },
  LICENSE_LOGINS_USED_UP: { cause: licenseLoginsUsedUpCause, fix: licenseLoginsUsedUpFix },
  PROFILE_UNKNOWN: { cause: profileUnknownCause, fix: profileUnknownFix },
  PROFILE_OF_OTHER_LICENSE: { cause: profileOfOtherLicenseCause, fix: profileOfOtherLicenseFix },
  PROFILE_STANDARD: { cause: profileStandardCause, fix: profileStandardFix },
  PROFILES_NOT_VISIBLE: { cause: profilesNotVisibleCause, fix: profilesNotVisibleFix },
  ROLE_NOT_ALLOWED: { cause: roleNotAllowedCause, fix: roleNotAllowedFix },
  ROLE_UNKNOWN: { cause: roleUnknownCause, fix: roleUnknownFix },
  ROLE_OF_OTHER_PORTAL: { cause: roleOfOtherPortalCause, fix: roleOfOtherPortalFix }
} as const;
