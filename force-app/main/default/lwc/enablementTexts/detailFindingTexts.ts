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
import nicknameTakenCause from '@salesforce/label/c.Enablement_NICKNAME_TAKEN_Cause';
import nicknameTakenFix from '@salesforce/label/c.Enablement_NICKNAME_TAKEN_Fix';

/** Names, addresses and regional settings. */
export const detailFindingTexts = {
  FIELD_REQUIRED: { cause: fieldRequiredCause, fix: fieldRequiredFix },
  FIELD_TOO_LONG: { cause: fieldTooLongCause, fix: fieldTooLongFix },
  OPTION_UNKNOWN: { cause: optionUnknownCause, fix: optionUnknownFix },
  EMAIL_INVALID: { cause: emailInvalidCause, fix: emailInvalidFix },
  USERNAME_INVALID: { cause: usernameInvalidCause, fix: usernameInvalidFix },
  USERNAME_TAKEN: { cause: usernameTakenCause, fix: usernameTakenFix },
  NICKNAME_TAKEN: { cause: nicknameTakenCause, fix: nicknameTakenFix }
} as const;
