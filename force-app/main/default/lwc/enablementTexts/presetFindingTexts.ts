import presetUnknownCause from '@salesforce/label/c.Enablement_PRESET_UNKNOWN_Cause';
import presetUnknownFix from '@salesforce/label/c.Enablement_PRESET_UNKNOWN_Fix';
import presetForOthersCause from '@salesforce/label/c.Enablement_PRESET_FOR_OTHERS_Cause';
import presetForOthersFix from '@salesforce/label/c.Enablement_PRESET_FOR_OTHERS_Fix';
import presetLicenseMissingCause from '@salesforce/label/c.Enablement_PRESET_LICENSE_MISSING_Cause';
import presetLicenseMissingFix from '@salesforce/label/c.Enablement_PRESET_LICENSE_MISSING_Fix';
import presetProfileMissingCause from '@salesforce/label/c.Enablement_PRESET_PROFILE_MISSING_Cause';
import presetProfileMissingFix from '@salesforce/label/c.Enablement_PRESET_PROFILE_MISSING_Fix';
import presetSiteMissingCause from '@salesforce/label/c.Enablement_PRESET_SITE_MISSING_Cause';
import presetSiteMissingFix from '@salesforce/label/c.Enablement_PRESET_SITE_MISSING_Fix';
import presetGrantRequiredCause from '@salesforce/label/c.Enablement_PRESET_GRANT_REQUIRED_Cause';
import presetGrantRequiredFix from '@salesforce/label/c.Enablement_PRESET_GRANT_REQUIRED_Fix';
import presetGrantOptionalCause from '@salesforce/label/c.Enablement_PRESET_GRANT_OPTIONAL_Cause';
import presetGrantOptionalFix from '@salesforce/label/c.Enablement_PRESET_GRANT_OPTIONAL_Fix';
import presetGrantLeftOutCause from '@salesforce/label/c.Enablement_PRESET_GRANT_LEFT_OUT_Cause';
import presetGrantLeftOutFix from '@salesforce/label/c.Enablement_PRESET_GRANT_LEFT_OUT_Fix';

/** What the preset wants, and the org does not have or the draft leaves out. */
export const presetFindingTexts = {
  PRESET_UNKNOWN: { cause: presetUnknownCause, fix: presetUnknownFix },
  PRESET_FOR_OTHERS: { cause: presetForOthersCause, fix: presetForOthersFix },
  PRESET_LICENSE_MISSING: { cause: presetLicenseMissingCause, fix: presetLicenseMissingFix },
  PRESET_PROFILE_MISSING: { cause: presetProfileMissingCause, fix: presetProfileMissingFix },
  PRESET_SITE_MISSING: { cause: presetSiteMissingCause, fix: presetSiteMissingFix },
  PRESET_GRANT_REQUIRED: { cause: presetGrantRequiredCause, fix: presetGrantRequiredFix },
  PRESET_GRANT_OPTIONAL: { cause: presetGrantOptionalCause, fix: presetGrantOptionalFix },
  PRESET_GRANT_LEFT_OUT: { cause: presetGrantLeftOutCause, fix: presetGrantLeftOutFix }
} as const;
