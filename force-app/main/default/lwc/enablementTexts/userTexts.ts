import userActive from '@salesforce/label/c.Enablement_UserActive';
import userDeactivated from '@salesforce/label/c.Enablement_UserDeactivated';
import userStatus from '@salesforce/label/c.Enablement_UserStatus';
import userIsActive from '@salesforce/label/c.Enablement_UserIsActive';
import userIsNotActive from '@salesforce/label/c.Enablement_UserIsNotActive';
import userFrozen from '@salesforce/label/c.Enablement_UserFrozen';
import userHasAll from '@salesforce/label/c.Enablement_UserHasAll';
import userLacksNothing from '@salesforce/label/c.Enablement_UserLacksNothing';

/** A user who is there already. */
export const userTexts = {
  userActive,
  userDeactivated,
  userStatus,
  userIsActive,
  userIsNotActive,
  userFrozen,
  userHasAll,
  userLacksNothing
} as const;
