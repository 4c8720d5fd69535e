import created from '@salesforce/label/c.Enablement_Created';
import reactivated from '@salesforce/label/c.Enablement_Reactivated';
import completed from '@salesforce/label/c.Enablement_Completed';
import emailRequested from '@salesforce/label/c.Enablement_EmailRequested';
import emailNotRequested from '@salesforce/label/c.Enablement_EmailNotRequested';
import emailRefused from '@salesforce/label/c.Enablement_EmailRefused';
import openUser from '@salesforce/label/c.Enablement_OpenUser';
import logInAs from '@salesforce/label/c.Enablement_LogInAs';
import logInAsRefused from '@salesforce/label/c.Enablement_LogInAsRefused';
import handOver from '@salesforce/label/c.Enablement_HandOver';
import handOverText from '@salesforce/label/c.Enablement_HandOverText';
import handOverCopied from '@salesforce/label/c.Enablement_HandOverCopied';
import handOverForbidden from '@salesforce/label/c.Enablement_HandOverForbidden';
import handOverLine from '@salesforce/label/c.Enablement_HandOverLine';

/** After the work: what was done, and what to do with it. */
export const outcomeTexts = {
  created,
  reactivated,
  completed,
  emailRequested,
  emailNotRequested,
  emailRefused,
  openUser,
  logInAs,
  logInAsRefused,
  handOver,
  handOverText,
  handOverCopied,
  handOverForbidden,
  handOverLine
} as const;
