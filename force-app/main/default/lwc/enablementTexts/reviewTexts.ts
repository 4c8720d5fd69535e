import showApiNames from '@salesforce/label/c.Enablement_ShowApiNames';
import reviewIntro from '@salesforce/label/c.Enablement_ReviewIntro';
import reviewUser from '@salesforce/label/c.Enablement_ReviewUser';
import reviewGrants from '@salesforce/label/c.Enablement_ReviewGrants';
import reviewGrantsNone from '@salesforce/label/c.Enablement_ReviewGrantsNone';
import reviewEmail from '@salesforce/label/c.Enablement_ReviewEmail';
import emailWillBeRequested from '@salesforce/label/c.Enablement_EmailWillBeRequested';
import emailWillNotBeRequested from '@salesforce/label/c.Enablement_EmailWillNotBeRequested';
import yes from '@salesforce/label/c.Enablement_Yes';
import no from '@salesforce/label/c.Enablement_No';

/** What will be created. */
export const reviewTexts = {
  showApiNames,
  reviewIntro,
  reviewUser,
  reviewGrants,
  reviewGrantsNone,
  reviewEmail,
  emailWillBeRequested,
  emailWillNotBeRequested,
  yes,
  no
} as const;
