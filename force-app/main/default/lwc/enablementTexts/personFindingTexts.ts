import accountMissingCause from '@salesforce/label/c.Enablement_ACCOUNT_MISSING_Cause';
import accountMissingFix from '@salesforce/label/c.Enablement_ACCOUNT_MISSING_Fix';
import accountOwnerRoleMissingCause from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_ROLE_MISSING_Cause';
import accountOwnerRoleMissingFix from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_ROLE_MISSING_Fix';
import accountOwnerRoleUnknownCause from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_ROLE_UNKNOWN_Cause';
import accountOwnerRoleUnknownFix from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_ROLE_UNKNOWN_Fix';
import accountOwnerInactiveCause from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_INACTIVE_Cause';
import accountOwnerInactiveFix from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_INACTIVE_Fix';
import accountOwnerExternalCause from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_EXTERNAL_Cause';
import accountOwnerExternalFix from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_EXTERNAL_Fix';
import accountOwnerVolumeCause from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_VOLUME_Cause';
import accountOwnerVolumeFix from '@salesforce/label/c.Enablement_ACCOUNT_OWNER_VOLUME_Fix';
import accountNotPartnerCause from '@salesforce/label/c.Enablement_ACCOUNT_NOT_PARTNER_Cause';
import accountNotPartnerFix from '@salesforce/label/c.Enablement_ACCOUNT_NOT_PARTNER_Fix';
import accountPartnerUnknownCause from '@salesforce/label/c.Enablement_ACCOUNT_PARTNER_UNKNOWN_Cause';
import accountPartnerUnknownFix from '@salesforce/label/c.Enablement_ACCOUNT_PARTNER_UNKNOWN_Fix';
import accountRolesCreatedCause from '@salesforce/label/c.Enablement_ACCOUNT_ROLES_CREATED_Cause';
import accountRolesCreatedFix from '@salesforce/label/c.Enablement_ACCOUNT_ROLES_CREATED_Fix';
import personAccountNotPartnerCause from '@salesforce/label/c.Enablement_PERSON_ACCOUNT_NOT_PARTNER_Cause';
import personAccountNotPartnerFix from '@salesforce/label/c.Enablement_PERSON_ACCOUNT_NOT_PARTNER_Fix';
import personProcessingRefusedCause from '@salesforce/label/c.Enablement_PERSON_PROCESSING_REFUSED_Cause';
import personProcessingRefusedFix from '@salesforce/label/c.Enablement_PERSON_PROCESSING_REFUSED_Fix';
import personEmailSharedCause from '@salesforce/label/c.Enablement_PERSON_EMAIL_SHARED_Cause';
import personEmailSharedFix from '@salesforce/label/c.Enablement_PERSON_EMAIL_SHARED_Fix';

/** The person, the account and its owner. */
export const personFindingTexts = {
  ACCOUNT_MISSING: { cause: accountMissingCause, fix: accountMissingFix },
  ACCOUNT_OWNER_ROLE_MISSING: { cause: accountOwnerRoleMissingCause, fix: accountOwnerRoleMissingFix },
  ACCOUNT_OWNER_ROLE_UNKNOWN: { cause: accountOwnerRoleUnknownCause, fix: accountOwnerRoleUnknownFix },
  ACCOUNT_OWNER_INACTIVE: { cause: accountOwnerInactiveCause, fix: accountOwnerInactiveFix },
  ACCOUNT_OWNER_EXTERNAL: { cause: accountOwnerExternalCause, fix: accountOwnerExternalFix },
  ACCOUNT_OWNER_VOLUME: { cause: accountOwnerVolumeCause, fix: accountOwnerVolumeFix },
  ACCOUNT_NOT_PARTNER: { cause: accountNotPartnerCause, fix: accountNotPartnerFix },
  ACCOUNT_PARTNER_UNKNOWN: { cause: accountPartnerUnknownCause, fix: accountPartnerUnknownFix },
  ACCOUNT_ROLES_CREATED: { cause: accountRolesCreatedCause, fix: accountRolesCreatedFix },
  PERSON_ACCOUNT_NOT_PARTNER: { cause: personAccountNotPartnerCause, fix: personAccountNotPartnerFix },
  PERSON_PROCESSING_REFUSED: { cause: personProcessingRefusedCause, fix: personProcessingRefusedFix },
  PERSON_EMAIL_SHARED: { cause: personEmailSharedCause, fix: personEmailSharedFix }
} as const;
