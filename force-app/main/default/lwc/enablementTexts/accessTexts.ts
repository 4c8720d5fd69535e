import seatsLeft from '@salesforce/label/c.Enablement_SeatsLeft';
import seatsUnknown from '@salesforce/label/c.Enablement_SeatsUnknown';
import seatsCounted from '@salesforce/label/c.Enablement_SeatsCounted';
import loginsEntitled from '@salesforce/label/c.Enablement_LoginsEntitled';
import loginsUsed from '@salesforce/label/c.Enablement_LoginsUsed';
import chooseProfile from '@salesforce/label/c.Enablement_ChooseProfile';
import chooseLicenseFirst from '@salesforce/label/c.Enablement_ChooseLicenseFirst';
import roleChosenByPlatform from '@salesforce/label/c.Enablement_RoleChosenByPlatform';
import roleHelp from '@salesforce/label/c.Enablement_RoleHelp';
import searchGrants from '@salesforce/label/c.Enablement_SearchGrants';
import grantsShown from '@salesforce/label/c.Enablement_GrantsShown';
import grantsFound from '@salesforce/label/c.Enablement_GrantsFound';
import grantsNone from '@salesforce/label/c.Enablement_GrantsNone';
import grantsNoneAtAll from '@salesforce/label/c.Enablement_GrantsNoneAtAll';
import grantsSelected from '@salesforce/label/c.Enablement_GrantsSelected';
import grantForLicense from '@salesforce/label/c.Enablement_GrantForLicense';
import grantTakesSeat from '@salesforce/label/c.Enablement_GrantTakesSeat';
import grantEnds from '@salesforce/label/c.Enablement_GrantEnds';
import grantNoEnd from '@salesforce/label/c.Enablement_GrantNoEnd';
import grantRemove from '@salesforce/label/c.Enablement_GrantRemove';
import grantRequired from '@salesforce/label/c.Enablement_GrantRequired';
import permissionSet from '@salesforce/label/c.Enablement_PermissionSet';
import permissionSetGroup from '@salesforce/label/c.Enablement_PermissionSetGroup';
import permissionSetLicense from '@salesforce/label/c.Enablement_PermissionSetLicense';
import siteNone from '@salesforce/label/c.Enablement_SiteNone';
import siteHelp from '@salesforce/label/c.Enablement_SiteHelp';
import siteOffline from '@salesforce/label/c.Enablement_SiteOffline';
import sitePreview from '@salesforce/label/c.Enablement_SitePreview';
import siteNotMember from '@salesforce/label/c.Enablement_SiteNotMember';
import sendEmail from '@salesforce/label/c.Enablement_SendEmail';
import sendEmailHelp from '@salesforce/label/c.Enablement_SendEmailHelp';

/** License, profile, role, permission sets, site. */
export const accessTexts = {
  seatsLeft,
  seatsUnknown,
  seatsCounted,
  loginsEntitled,
  loginsUsed,
  chooseProfile,
  chooseLicenseFirst,
  roleChosenByPlatform,
  roleHelp,
  searchGrants,
  grantsShown,
  grantsFound,
  grantsNone,
  grantsNoneAtAll,
  grantsSelected,
  grantForLicense,
  grantTakesSeat,
  grantEnds,
  grantNoEnd,
  grantRemove,
  grantRequired,
  permissionSet,
  permissionSetGroup,
  permissionSetLicense,
  siteNone,
  siteHelp,
  siteOffline,
  sitePreview,
  siteNotMember,
  sendEmail,
  sendEmailHelp
} as const;
