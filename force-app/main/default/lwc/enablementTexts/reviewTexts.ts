import showApiNames from '@salesforce/label/c.Enablement_ShowApiNames';
import reviewIntro from '@salesforce/label/c.Enablement_ReviewIntro';
import reviewUser from '@salesforce/label/c.Enablement_ReviewUser';
import reviewUserChanged from '@salesforce/label/c.Enablement_ReviewUserChanged';
import reviewGrants from '@salesforce/label/c.Enablement_ReviewGrants';
import reviewGrantsNone from '@salesforce/label/c.Enablement_ReviewGrantsNone';
import grantUntil from '@salesforce/label/c.Enablement_GrantUntil';
import reviewEmail from '@salesforce/label/c.Enablement_ReviewEmail';
import lifecycle from '@salesforce/label/c.Enablement_Lifecycle';
import purposeHelp from '@salesforce/label/c.Enablement_PurposeHelp';
import deactivationTriggerHelp from '@salesforce/label/c.Enablement_DeactivationTriggerHelp';
import reviewDateHelp from '@salesforce/label/c.Enablement_ReviewDateHelp';
import check from '@salesforce/label/c.Enablement_Check';
import checkNote from '@salesforce/label/c.Enablement_CheckNote';
import yes from '@salesforce/label/c.Enablement_Yes';
import no from '@salesforce/label/c.Enablement_No';

/** What will be written. */
export const reviewTexts = {
  showApiNames,
  reviewIntro,
  reviewUser,
  reviewUserChanged,
  reviewGrants,
  reviewGrantsNone,
  grantUntil,
  reviewEmail,
  lifecycle,
  purposeHelp,
  deactivationTriggerHelp,
  reviewDateHelp,
  check,
  checkNote,
  yes,
  no
} as const;
