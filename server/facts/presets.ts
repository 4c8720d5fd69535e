import type {
  PresetGrantRow,
  PresetRow
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** A row of Enablement_Preset__mdt. */
export function parsePreset(row: Row): PresetRow {
  return {
    presetId: row.text('Id'),
    name: row.text('QualifiedApiName'),
    label: row.text('MasterLabel'),
    description: row.textOrNull('Description__c'),
    isForContacts: row.flag('For_Contacts__c'),
    isForPersonAccounts: row.flag('For_Person_Accounts__c'),
    isForPartners: row.flag('For_Partners__c'),
    licenseNames: row.textOrNull('License_Names__c'),
    profileNames: row.textOrNull('Profile_Names__c'),
    timeZone: row.textOrNull('Time_Zone__c'),
    locale: row.textOrNull('Locale__c'),
    language: row.textOrNull('Language__c'),
    isTimeZoneRequired: row.flag('Is_Time_Zone_Required__c'),
    sendEmail: row.flag('Send_Email__c'),
    siteName: row.textOrNull('Site_Name__c'),
    purpose: row.textOrNull('Purpose__c'),
    deactivationTrigger: row.textOrNull('Deactivation_Trigger__c'),
    reviewAfterDays: row.countOrNull('Review_After_Days__c')
  };
}

/** A row of Enablement_Preset_Grant__mdt. */
export function parsePresetGrant(row: Row): PresetGrantRow {
  return {
    presetId: row.textOrNull('Preset__c'),
    kind: row.text('Kind__c'),
    name: row.textOrNull('Grant_Name__c'),
    label: row.textOrNull('Grant_Label__c'),
    isRequired: row.flag('Is_Required__c'),
    expiresAfterDays: row.countOrNull('Expires_After_Days__c')
  };
}
