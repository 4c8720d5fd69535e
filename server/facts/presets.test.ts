import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { parsePreset, parsePresetGrant } from './presets.ts';

test('What is read of a preset are its fields', () => {
  const row = new Row('Enablement_Preset__mdt', {
    Id: 'm001',
    QualifiedApiName: 'Student',
    MasterLabel: 'Student member',
    Description__c: null,
    For_Contacts__c: true,
    For_Person_Accounts__c: false,
    For_Partners__c: true,
    License_Names__c: 'Customer Community Plus',
    Profile_Names__c: null,
    Time_Zone__c: 'America/New_York',
    Is_Time_Zone_Required__c: true,
    Send_Email__c: false,
    Site_Name__c: 'Student Portal',
    Review_After_Days__c: 180
  });
  assert.deepEqual(parsePreset(row), {
    presetId: 'm001',
    name: 'Student',
    label: 'Student member',
    description: null,
    isForContacts: true,
    isForPersonAccounts: false,
    isForPartners: true,
    licenseNames: 'Customer Community Plus',
    profileNames: null,
    timeZone: 'America/New_York',
    locale: null,
    language: null,
    isTimeZoneRequired: true,
    sendEmail: false,
    siteName: 'Student Portal',
    purpose: null,
    deactivationTrigger: null,
    reviewAfterDays: 180
  });
});

test('What is read of a grant of a preset are its fields', () => {
  const row = new Row('Enablement_Preset_Grant__mdt', {
    Preset__c: 'm001',
    Kind__c: 'PermissionSet',
    Grant_Name__c: 'Portal',
    Grant_Label__c: null,
    Is_Required__c: true,
    Expires_After_Days__c: 30
  });
  assert.deepEqual(parsePresetGrant(row), {
    presetId: 'm001',
    kind: 'PermissionSet',
    name: 'Portal',
    label: null,
    isRequired: true,
    expiresAfterDays: 30
  });
});
