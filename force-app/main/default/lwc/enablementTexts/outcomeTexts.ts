import created from '@salesforce/label/c.Enablement_Created';
import createdGrants from '@salesforce/label/c.Enablement_CreatedGrants';
import emailRequested from '@salesforce/label/c.Enablement_EmailRequested';
import emailNotRequested from '@salesforce/label/c.Enablement_EmailNotRequested';
import emailRefused from '@salesforce/label/c.Enablement_EmailRefused';
import userActive from '@salesforce/label/c.Enablement_UserActive';
import userDeactivated from '@salesforce/label/c.Enablement_UserDeactivated';
import userName from '@salesforce/label/c.Enablement_UserName';
import userStatus from '@salesforce/label/c.Enablement_UserStatus';
import userIsActive from '@salesforce/label/c.Enablement_UserIsActive';
import userIsNotActive from '@salesforce/label/c.Enablement_UserIsNotActive';
import openUser from '@salesforce/label/c.Enablement_OpenUser';

/** After the work: a new user, or one that was there before. */
export const outcomeTexts = {
  created,
  createdGrants,
  emailRequested,
  emailNotRequested,
  emailRefused,
  userActive,
  userDeactivated,
  userName,
  userStatus,
  userIsActive,
  userIsNotActive,
  openUser
} as const;
