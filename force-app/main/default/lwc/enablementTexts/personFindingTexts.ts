import accountMissingCause from '@salesforce/label/c.Enablement_ACCOUNT_MISSING_Cause';
import accountMissingFix from '@salesforce/label/c.Enablement_ACCOUNT_MISSING_Fix';
import accountOwnerRoleMissingCause from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_ROLE_MISSING_Cause';
import accountOwnerRoleMissingFix from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_ROLE_MISSING_Fix';
import accountOwnerRoleUnknownCause from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_ROLE_UNKNOWN_Cause';
import accountOwnerRoleUnknownFix from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_ROLE_UNKNOWN_Fix';
import accountOwnerInactiveCause from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_INACTIVE_Cause';
import accountOwnerInactiveFix from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_INACTIVE_Fix';
import accountNotPartnerCause from '@salesforce/label/c.Enablement_ACCOUNT_NOT_PARTNER_Cause';
import accountNotPartnerFix from '@salesforce/label/c.Enablement_ACCOUNT_NOT_PARTNER_Fix';
import personAccountNotPartnerCause from '@salesforce/label/c.Enablement_PERSON_ACCOUNT_NOT_PARTNER_Cause';
import personAccountNotPartnerFix from '@salesforce/label/c.Enablement_PERSON_ACCOUNT_NOT_PARTNER_Fix';
import userActiveCause from '@salesforce/label/c.Enablement_USER_ACTIVE_Cause';
import userActiveFix from '@salesforce/label/c.Enablement_USER_ACTIVE_Fix';
import userDeactivatedCause from '@salesforce/label/c.Enablement_USER_DEACTIVATED_Cause';
import userDeactivatedFix from '@salesforce/label/c.Enablement_USER_DEACTIVATED_Fix';

/** The person, the account, and a user who is there already. */
export const personFindingTexts = {
  ACCOUNT_MISSING: { cause: accountMissingCause, fix: accountMissingFix },
  ACCOUNT_OWNER_ROLE_MISSING: { cause: accountOwnerRoleMissingCause, fix: accountOwnerRoleMissingFix },
  ACCOUNT_OWNER_ROLE_UNKNOWN: { cause: accountOwnerRoleUnknownCause, fix: accountOwnerRoleUnknownFix },
  ACCOUNT_OWNER_INACTIVE: { cause: accountOwnerInactiveCause, fix: accountOwnerInactiveFix },
  ACCOUNT_NOT_PARTNER: { cause: accountNotPartnerCause, fix: accountNotPartnerFix },
  PERSON_ACCOUNT_NOT_PARTNER: { cause: personAccountNotPartnerCause, fix: personAccountNotPartnerFix },
  USER_ACTIVE: { cause: userActiveCause, fix: userActiveFix },
  USER_DEACTIVATED: { cause: userDeactivatedCause, fix: userDeactivatedFix }
} as const;
