import detailsPerson from '@salesforce/label/c.Enablement_DetailsPerson';
import detailsRegion from '@salesforce/label/c.Enablement_DetailsRegion';
import usernameHelp from '@salesforce/label/c.Enablement_UsernameHelp';
import aliasHelp from '@salesforce/label/c.Enablement_AliasHelp';
import nicknameHelp from '@salesforce/label/c.Enablement_NicknameHelp';

/** Headings and help of the details. */
export const detailsTexts = {
  detailsPerson,
  detailsRegion,
  usernameHelp,
  aliasHelp,
  nicknameHelp
} as const;
