import detailsPerson from '@salesforce/label/c.Enablement_DetailsPerson';
import detailsRegion from '@salesforce/label/c.Enablement_DetailsRegion';
import usernameHelp from '@salesforce/label/c.Enablement_UsernameHelp';
import aliasHelp from '@salesforce/label/c.Enablement_AliasHelp';
import nicknameHelp from '@salesforce/label/c.Enablement_NicknameHelp';
import fromPreset from '@salesforce/label/c.Enablement_FromPreset';
import fromCountry from '@salesforce/label/c.Enablement_FromCountry';
import fromOrg from '@salesforce/label/c.Enablement_FromOrg';

/** Headings, help and hints of the details. */
export const detailsTexts = {
  detailsPerson,
  detailsRegion,
  usernameHelp,
  aliasHelp,
  nicknameHelp,
  fromPreset,
  fromCountry,
  fromOrg
} as const;
