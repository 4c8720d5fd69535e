import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { parsePermissionSet, parsePermissionSetLicense } from './grants.ts';

const permissionSet = (fields: object = {}) =>
  parsePermissionSet(
    new Row('PermissionSet', { Id: '0PS1', Name: 'Portal', Label: 'Portal', IsOwnedByProfile: false, ...fields })
  );

describe('What is read of a permission set', () => {
  test('is its name, its license and what it asks for', () => {
    assert.deepEqual(permissionSet({ NamespacePrefix: 'acme', LicenseId: '0PL1', HasActivationRequired: true }), {
      permissionSetId: '0PS1',
      namespace: 'acme',
      name: 'Portal',
      label: 'Portal',
      licenseId: '0PL1',
      isOwnedByProfile: false,
      requiresActivation: true,
      permissionSetGroup: null
    });
  });

  test('is the group that it adds up', () => {
    const group = { DeveloperName: 'Starter', MasterLabel: 'Starter pack', Status: 'Updated' };
    assert.deepEqual(permissionSet({ PermissionSetGroupId: '0PG1', PermissionSetGroup: group }).permissionSetGroup, {
      groupId: '0PG1',
      namespace: null,
      name: 'Starter',
      label: 'Starter pack',
      status: 'Updated',
      requiresActivation: false
    });
  });
});

test('What is read of a permission set license are its seats and whether it is active', () => {
  const row = new Row('PermissionSetLicense', {
    Id: '0PL1',
    DeveloperName: 'Video',
    MasterLabel: 'Video Visits',
    Status: 'Active',
    TotalLicenses: 25,
    UsedLicenses: 3
  });
  assert.deepEqual(parsePermissionSetLicense(row), {
    licenseId: '0PL1',
    name: 'Video',
    label: 'Video Visits',
    status: 'Active',
    totalSeats: 25,
    usedSeats: 3
  });
});
