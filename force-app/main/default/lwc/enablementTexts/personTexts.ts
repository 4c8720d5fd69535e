import personName from '@salesforce/label/c.Enablement_PersonName';
import personEmail from '@salesforce/label/c.Enablement_PersonEmail';
import personAccount from '@salesforce/label/c.Enablement_PersonAccount';
import personOwner from '@salesforce/label/c.Enablement_PersonOwner';
import personNone from '@salesforce/label/c.Enablement_PersonNone';
import personUnknown from '@salesforce/label/c.Enablement_PersonUnknown';
import presetNone from '@salesforce/label/c.Enablement_PresetNone';
import presetHelp from '@salesforce/label/c.Enablement_PresetHelp';

/** Who gets a user, and from which preset. */
export const personTexts = {
  personName,
  personEmail,
  personAccount,
  personOwner,
  personNone,
  personUnknown,
  presetNone,
  presetHelp
} as const;
