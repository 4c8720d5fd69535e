import type {
  GrantKind,
  Preset,
  PresetAudience,
  PresetGrant
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** A grant of a preset, with the id of the preset record. */
export interface PresetGrantRow extends PresetGrant {
  presetId: string | null;
}

export function parsePreset(row: Row, grants: readonly PresetGrantRow[]): Preset {
  const presetId = row.text('Id');
  return {
    name: row.text('QualifiedApiName'),
    label: row.text('MasterLabel'),
    description: row.textOrNull('Description__c'),
    audiences: audiences(row),
    licenseNames: lines(row.textOrNull('License_Names__c')),
    profileNames: lines(row.textOrNull('Profile_Names__c')),
    timeZone: row.textOrNull('Time_Zone__c'),
    locale: row.textOrNull('Locale__c'),
    language: row.textOrNull('Language__c'),
    isTimeZoneRequired: row.flag('Is_Time_Zone_Required__c'),
    sendEmail: row.flag('Send_Email__c'),
    siteName: row.textOrNull('Site_Name__c'),
    purpose: row.textOrNull('Purpose__c'),
    deactivationTrigger: row.textOrNull('Deactivation_Trigger__c'),
    reviewAfterDays: row.countOrNull('Review_After_Days__c'),
    grants: grants.flatMap(({ presetId: ofPreset, ...grant }) => (ofPreset === presetId ? [grant] : []))
  };
}

export function parsePresetGrant(row: Row): PresetGrantRow {
  return {
    presetId: row.textOrNull('Preset__c'),
    kind: grantKind(row.text('Kind__c')),
    name: row.textOrNull('Grant_Name__c') ?? '',
    label: row.textOrNull('Grant_Label__c') ?? '',
    isRequired: row.flag('Is_Required__c'),
    expiresAfterDays: row.countOrNull('Expires_After_Days__c')
  };
}

function audiences(row: Row): PresetAudience[] {
  const flags: [PresetAudience, boolean][] = [
    ['contact', row.flag('For_Contacts__c')],
    ['personAccount', row.flag('For_Person_Accounts__c')],
    ['partner', row.flag('For_Partners__c')]
  ];
  return flags.filter(([, isMeant]) => isMeant).map(([audience]) => audience);
}

function grantKind(value: string): GrantKind {
  switch (value) {
    case 'PermissionSet':
      return 'permissionSet';
    case 'PermissionSetGroup':
      return 'permissionSetGroup';
    case 'PermissionSetLicense':
      return 'permissionSetLicense';
    default:
      throw new Error(`Enablement_Preset_Grant__mdt.Kind__c is none of the kinds of grants: ${value}`);
  }
}

/** One name per line; people leave blank lines and spaces. */
function lines(text: string | null): string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
