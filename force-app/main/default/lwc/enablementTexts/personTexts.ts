import personName from '@salesforce/label/c.Enablement_PersonName';
import personEmail from '@salesforce/label/c.Enablement_PersonEmail';
import personAccount from '@salesforce/label/c.Enablement_PersonAccount';
import personOwner from '@salesforce/label/c.Enablement_PersonOwner';
import personCountry from '@salesforce/label/c.Enablement_PersonCountry';
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
  personCountry,
  personNone,
  personUnknown,
  presetNone,
  presetHelp
} as const;
