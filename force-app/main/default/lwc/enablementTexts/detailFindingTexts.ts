import fieldRequiredCause from '@salesforce/label/c.Enablement_FIELD_REQUIRED_Cause';
import fieldRequiredFix from '@salesforce/label/c.Enablement_FIELD_REQUIRED_Fix';
import fieldTooLongCause from '@salesforce/label/c.Enablement_FIELD_TOO_LONG_Cause';
import fieldTooLongFix from '@salesforce/label/c.Enablement_FIELD_TOO_LONG_Fix';
import optionUnknownCause from '@salesforce/label/c.Enablement_OPTION_UNKNOWN_Cause';
import optionUnknownFix from '@salesforce/label/c.Enablement_OPTION_UNKNOWN_Fix';
import emailInvalidCause from '@salesforce/label/c.Enablement_EMAIL_INVALID_Cause';
import emailInvalidFix from '@salesforce/label/c.Enablement_EMAIL_INVALID_Fix';
import usernameInvalidCause from '@salesforce/label/c.Enablement_USERNAME_INVALID_Cause';
import usernameInvalidFix from '@salesforce/label/c.Enablement_USERNAME_INVALID_Fix';
import usernameTakenCause from '@salesforce/label/c.Enablement_USERNAME_TAKEN_Cause';
import usernameTakenFix from '@salesforce/label/c.Enablement_USERNAME_TAKEN_Fix';
import usernameTakenElsewhereUnknownCause from '@salesforce/label/c.Enablement_USERNAME_TAKEN_ELSEWHERE_UNKNOWN_Cause';
import usernameTakenElsewhereUnknownFix from '@salesforce/label/c.Enablement_USERNAME_TAKEN_ELSEWHERE_UNKNOWN_Fix';
import nicknameTakenCause from '@salesforce/label/c.Enablement_NICKNAME_TAKEN_Cause';
import nicknameTakenFix from '@salesforce/label/c.Enablement_NICKNAME_TAKEN_Fix';
import timeZoneOfOrgCause from '@salesforce/label/c.Enablement_TIME_ZONE_OF_ORG_Cause';
import timeZoneOfOrgFix from '@salesforce/label/c.Enablement_TIME_ZONE_OF_ORG_Fix';
import dateInvalidCause from '@salesforce/label/c.Enablement_DATE_INVALID_Cause';
import dateInvalidFix from '@salesforce/label/c.Enablement_DATE_INVALID_Fix';
import datePastCause from '@salesforce/label/c.Enablement_DATE_PAST_Cause';
import datePastFix from '@salesforce/label/c.Enablement_DATE_PAST_Fix';

/** Names, addresses, regional settings and dates. */
export const detailFindingTexts = {
  FIELD_REQUIRED: { cause: fieldRequiredCause, fix: fieldRequiredFix },
  FIELD_TOO_LONG: { cause: fieldTooLongCause, fix: fieldTooLongFix },
  OPTION_UNKNOWN: { cause: optionUnknownCause, fix: optionUnknownFix },
  EMAIL_INVALID: { cause: emailInvalidCause, fix: emailInvalidFix },
  USERNAME_INVALID: { cause: usernameInvalidCause, fix: usernameInvalidFix },
  USERNAME_TAKEN: { cause: usernameTakenCause, fix: usernameTakenFix },
  USERNAME_TAKEN_ELSEWHERE_UNKNOWN: {
    cause: usernameTakenElsewhereUnknownCause,
    fix: usernameTakenElsewhereUnknownFix
  },
  NICKNAME_TAKEN: { cause: nicknameTakenCause, fix: nicknameTakenFix },
  TIME_ZONE_OF_ORG: { cause: timeZoneOfOrgCause, fix: timeZoneOfOrgFix },
  DATE_INVALID: { cause: dateInvalidCause, fix: dateInvalidFix },
  DATE_PAST: { cause: datePastCause, fix: datePastFix }
} as const;
