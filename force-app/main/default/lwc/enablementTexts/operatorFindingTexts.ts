import operatorCannotManageUsersCause from '@salesforce/label/c.Enablement_OPERATOR_CANNOT_MANAGE_USERS_Cause';
import operatorCannotManageUsersFix from '@salesforce/label/c.Enablement_OPERATOR_CANNOT_MANAGE_USERS_Fix';
import operatorRightsUnknownCause from '@salesforce/label/c.Enablement_OPERATOR_RIGHTS_UNKNOWN_Cause';
import operatorRightsUnknownFix from '@salesforce/label/c.Enablement_OPERATOR_RIGHTS_UNKNOWN_Fix';
import operatorCannotAssignCause from '@salesforce/label/c.Enablement_OPERATOR_CANNOT_ASSIGN_Cause';
import operatorCannotAssignFix from '@salesforce/label/c.Enablement_OPERATOR_CANNOT_ASSIGN_Fix';
import operatorCannotLicenseCause from '@salesforce/label/c.Enablement_OPERATOR_CANNOT_LICENSE_Cause';
import operatorCannotLicenseFix from '@salesforce/label/c.Enablement_OPERATOR_CANNOT_LICENSE_Fix';
import operatorCannotLogInAsCause from '@salesforce/label/c.Enablement_OPERATOR_CANNOT_LOG_IN_AS_Cause';
import operatorCannotLogInAsFix from '@salesforce/label/c.Enablement_OPERATOR_CANNOT_LOG_IN_AS_Fix';
import accessPoliciesRunCause from '@salesforce/label/c.Enablement_ACCESS_POLICIES_RUN_Cause';
import accessPoliciesRunFix from '@salesforce/label/c.Enablement_ACCESS_POLICIES_RUN_Fix';

/** What you, who enable the user, may do. */
export const operatorFindingTexts = {
  OPERATOR_CANNOT_MANAGE_USERS: { cause: operatorCannotManageUsersCause, fix: operatorCannotManageUsersFix },
  OPERATOR_RIGHTS_UNKNOWN: { cause: operatorRightsUnknownCause, fix: operatorRightsUnknownFix },
  OPERATOR_CANNOT_ASSIGN: { cause: operatorCannotAssignCause, fix: operatorCannotAssignFix },
  OPERATOR_CANNOT_LICENSE: { cause: operatorCannotLicenseCause, fix: operatorCannotLicenseFix },
  OPERATOR_CANNOT_LOG_IN_AS: { cause: operatorCannotLogInAsCause, fix: operatorCannotLogInAsFix },
  ACCESS_POLICIES_RUN: { cause: accessPoliciesRunCause, fix: accessPoliciesRunFix }
} as const;
