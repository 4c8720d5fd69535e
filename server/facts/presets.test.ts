import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { parsePreset, parsePresetGrant } from './presets.ts';

const grantRow = (presetId: string, fields: object = {}) =>
  parsePresetGrant(
    new Row('Enablement_Preset_Grant__mdt', {
      Preset__c: presetId,
      Kind__c: 'PermissionSet',
      Grant_Name__c: 'Portal',
      Grant_Label__c: null,
      Is_Required__c: true,
      Expires_After_Days__c: 30,
      ...fields
    })
  );

describe('A preset', () => {
  const preset = parsePreset(
    new Row('Enablement_Preset__mdt', {
      Id: 'm001',
      QualifiedApiName: 'Student',
      MasterLabel: 'Student',
      Description__c: null,
      For_Contacts__c: true,
      For_Person_Accounts__c: false,
      For_Partners__c: true,
      License_Names__c: 'Customer Community Plus\r\n\n  Customer Community Plus Login  ',
      Profile_Names__c: null,
      Time_Zone__c: 'America/New_York',
      Is_Time_Zone_Required__c: true,
      Send_Email__c: false,
      Site_Name__c: 'Student Portal',
      Review_After_Days__c: 180
    }),
    [grantRow('m001'), grantRow('m002')]
  );

  test('is for those whose box is ticked', () => {
    assert.deepEqual(preset.audiences, ['contact', 'partner']);
  });

  test('names licenses line by line, whatever the line ends', () => {
    assert.deepEqual(preset.licenseNames, ['Customer Community Plus', 'Customer Community Plus Login']);
  });

  test('names nothing in an empty field', () => {
    assert.deepEqual([preset.profileNames, preset.locale, preset.purpose], [[], null, null]);
  });

  test('tells site and review', () => {
    assert.deepEqual(
      [preset.isTimeZoneRequired, preset.siteName, preset.reviewAfterDays],
      [true, 'Student Portal', 180]
    );
  });

  test('has its own grants only', () => {
    assert.deepEqual(preset.grants, [
      { kind: 'permissionSet', name: 'Portal', label: '', isRequired: true, expiresAfterDays: 30 }
    ]);
  });
});

describe('A grant of a preset', () => {
  for (const [value, kind] of Object.entries({
    PermissionSet: 'permissionSet',
    PermissionSetGroup: 'permissionSetGroup',
    PermissionSetLicense: 'permissionSetLicense'
  })) {
    test(`can be a ${value}`, () => {
      assert.equal(grantRow('m001', { Kind__c: value }).kind, kind);
    });
  }

  test('of a kind that nobody knows is refused', () => {
    assert.throws(() => grantRow('m001', { Kind__c: 'Queue' }), /none of the kinds of grants: Queue/);
  });
});
