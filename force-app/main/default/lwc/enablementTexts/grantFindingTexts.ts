import grantUnknownCause from '@salesforce/label/c.Enablement_GRANT_UNKNOWN_Cause';
import grantUnknownFix from '@salesforce/label/c.Enablement_GRANT_UNKNOWN_Fix';
import grantNotAssignableCause from '@salesforce/label/c.Enablement_GRANT_NOT_ASSIGNABLE_Cause';
import grantNotAssignableFix from '@salesforce/label/c.Enablement_GRANT_NOT_ASSIGNABLE_Fix';
import grantOfOtherLicenseCause from '@salesforce/label/c.Enablement_GRANT_OF_OTHER_LICENSE_Cause';
import grantOfOtherLicenseFix from '@salesforce/label/c.Enablement_GRANT_OF_OTHER_LICENSE_Fix';
import grantRepeatedCause from '@salesforce/label/c.Enablement_GRANT_REPEATED_Cause';
import grantRepeatedFix from '@salesforce/label/c.Enablement_GRANT_REPEATED_Fix';
import grantNeedsActivationCause from '@salesforce/label/c.Enablement_GRANT_NEEDS_ACTIVATION_Cause';
import grantNeedsActivationFix from '@salesforce/label/c.Enablement_GRANT_NEEDS_ACTIVATION_Fix';
import grantGroupNotReadyCause from '@salesforce/label/c.Enablement_GRANT_GROUP_NOT_READY_Cause';
import grantGroupNotReadyFix from '@salesforce/label/c.Enablement_GRANT_GROUP_NOT_READY_Fix';
import grantSeatsNoneCause from '@salesforce/label/c.Enablement_GRANT_SEATS_NONE_Cause';
import grantSeatsNoneFix from '@salesforce/label/c.Enablement_GRANT_SEATS_NONE_Fix';
import grantSeatsUnknownCause from '@salesforce/label/c.Enablement_GRANT_SEATS_UNKNOWN_Cause';
import grantSeatsUnknownFix from '@salesforce/label/c.Enablement_GRANT_SEATS_UNKNOWN_Fix';

/** Permission sets, permission set groups and permission set licenses. */
export const grantFindingTexts = {
  GRANT_UNKNOWN: { cause: grantUnknownCause, fix: grantUnknownFix },
  GRANT_NOT_ASSIGNABLE: { cause: grantNotAssignableCause, fix: grantNotAssignableFix },
  GRANT_OF_OTHER_LICENSE: { cause: grantOfOtherLicenseCause, fix: grantOfOtherLicenseFix },
  GRANT_REPEATED: { cause: grantRepeatedCause, fix: grantRepeatedFix },
  GRANT_NEEDS_ACTIVATION: { cause: grantNeedsActivationCause, fix: grantNeedsActivationFix },
  GRANT_GROUP_NOT_READY: { cause: grantGroupNotReadyCause, fix: grantGroupNotReadyFix },
  GRANT_SEATS_NONE: { cause: grantSeatsNoneCause, fix: grantSeatsNoneFix },
  GRANT_SEATS_UNKNOWN: { cause: grantSeatsUnknownCause, fix: grantSeatsUnknownFix }
} as const;
