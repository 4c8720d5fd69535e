import userActiveCause from '@salesforce/label/c.Enablement_USER_ACTIVE_Cause';
import userActiveFix from '@salesforce/label/c.Enablement_USER_ACTIVE_Fix';
import userDeactivatedCause from '@salesforce/label/c.Enablement_USER_DEACTIVATED_Cause';
import userDeactivatedFix from '@salesforce/label/c.Enablement_USER_DEACTIVATED_Fix';
import userFrozenCause from '@salesforce/label/c.Enablement_USER_FROZEN_Cause';
import userFrozenFix from '@salesforce/label/c.Enablement_USER_FROZEN_Fix';
import userOfOtherPersonCause from '@salesforce/label/c.Enablement_USER_OF_OTHER_PERSON_Cause';
import userOfOtherPersonFix from '@salesforce/label/c.Enablement_USER_OF_OTHER_PERSON_Fix';
import userEmailDiffersCause from '@salesforce/label/c.Enablement_USER_EMAIL_DIFFERS_Cause';
import userEmailDiffersFix from '@salesforce/label/c.Enablement_USER_EMAIL_DIFFERS_Fix';
import userReactivatedCause from '@salesforce/label/c.Enablement_USER_REACTIVATED_Cause';
import userReactivatedFix from '@salesforce/label/c.Enablement_USER_REACTIVATED_Fix';
import userLacksGrantsCause from '@salesforce/label/c.Enablement_USER_LACKS_GRANTS_Cause';
import userLacksGrantsFix from '@salesforce/label/c.Enablement_USER_LACKS_GRANTS_Fix';
import userHasGrantCause from '@salesforce/label/c.Enablement_USER_HAS_GRANT_Cause';
import userHasGrantFix from '@salesforce/label/c.Enablement_USER_HAS_GRANT_Fix';

/** A user whom the person has already. */
export const userFindingTexts = {
  USER_ACTIVE: { cause: userActiveCause, fix: userActiveFix },
  USER_DEACTIVATED: { cause: userDeactivatedCause, fix: userDeactivatedFix },
  USER_FROZEN: { cause: userFrozenCause, fix: userFrozenFix },
  USER_OF_OTHER_PERSON: { cause: userOfOtherPersonCause, fix: userOfOtherPersonFix },
  USER_EMAIL_DIFFERS: { cause: userEmailDiffersCause, fix: userEmailDiffersFix },
  USER_REACTIVATED: { cause: userReactivatedCause, fix: userReactivatedFix },
  USER_LACKS_GRANTS: { cause: userLacksGrantsCause, fix: userLacksGrantsFix },
  USER_HAS_GRANT: { cause: userHasGrantCause, fix: userHasGrantFix }
} as const;
