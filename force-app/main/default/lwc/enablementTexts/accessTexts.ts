import seatsLeft from '@salesforce/label/c.Enablement_SeatsLeft';
import seatsUnknown from '@salesforce/label/c.Enablement_SeatsUnknown';
import chooseProfile from '@salesforce/label/c.Enablement_ChooseProfile';
import chooseLicenseFirst from '@salesforce/label/c.Enablement_ChooseLicenseFirst';
import roleChosenByPlatform from '@salesforce/label/c.Enablement_RoleChosenByPlatform';
import roleHelp from '@salesforce/label/c.Enablement_RoleHelp';
import searchGrants from '@salesforce/label/c.Enablement_SearchGrants';
import grantsShown from '@salesforce/label/c.Enablement_GrantsShown';
import grantsNone from '@salesforce/label/c.Enablement_GrantsNone';
import grantsNoneAtAll from '@salesforce/label/c.Enablement_GrantsNoneAtAll';
import grantsSelected from '@salesforce/label/c.Enablement_GrantsSelected';
import permissionSet from '@salesforce/label/c.Enablement_PermissionSet';
import permissionSetGroup from '@salesforce/label/c.Enablement_PermissionSetGroup';
import sendEmail from '@salesforce/label/c.Enablement_SendEmail';
import sendEmailHelp from '@salesforce/label/c.Enablement_SendEmailHelp';

/** License, profile, role, permission sets. */
export const accessTexts = {
  seatsLeft,
  seatsUnknown,
  chooseProfile,
  chooseLicenseFirst,
  roleChosenByPlatform,
  roleHelp,
  searchGrants,
  grantsShown,
  grantsNone,
  grantsNoneAtAll,
  grantsSelected,
  permissionSet,
  permissionSetGroup,
  sendEmail,
  sendEmailHelp
} as const;
