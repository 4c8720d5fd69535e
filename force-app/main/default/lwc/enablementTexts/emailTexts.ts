import emailWillBeRequested from '@salesforce/label/c.Enablement_EmailWillBeRequested';
import emailWillNotBeRequested from '@salesforce/label/c.Enablement_EmailWillNotBeRequested';
import emailWithoutSite from '@salesforce/label/c.Enablement_EmailWithoutSite';
import emailSiteUnknown from '@salesforce/label/c.Enablement_EmailSiteUnknown';
import emailWelcome from '@salesforce/label/c.Enablement_EmailWelcome';
import emailWelcomeUnknown from '@salesforce/label/c.Enablement_EmailWelcomeUnknown';

/** What will be emailed, as far as that can be known. */
export const emailTexts = {
  emailWillBeRequested,
  emailWillNotBeRequested,
  emailWithoutSite,
  emailSiteUnknown,
  emailWelcome,
  emailWelcomeUnknown
} as const;
