import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { parsePermissionSet, parsePermissionSetLicense } from './grants.ts';

const permissionSet = (fields: object = {}) =>
  parsePermissionSet(
    new Row('PermissionSet', { Id: '0PS1', Name: 'Portal', Label: 'Portal', IsOwnedByProfile: false, ...fields })
  );

describe('A permission set', () => {
  test('can be assigned to anybody unless it is bound to a license', () => {
    assert.deepEqual(permissionSet(), [
      {
        grantId: '0PS1',
        kind: 'permissionSet',
        name: 'Portal',
        label: 'Portal',
        licenseId: null,
        isAssignable: true,
        requiresActivation: false,
        isReady: true,
        totalSeats: null,
        usedSeats: null
      }
    ]);
  });

  test('of a package is named with its namespace', () => {
    assert.equal(permissionSet({ NamespacePrefix: 'acme' })[0]?.name, 'acme__Portal');
  });

  test('that works only when activated in a session says so', () => {
    assert.equal(permissionSet({ HasActivationRequired: true })[0]?.requiresActivation, true);
  });

  test('that a profile owns is nothing to be granted', () => {
    assert.deepEqual(permissionSet({ IsOwnedByProfile: true }), []);
  });
});

describe('The permission set that adds a group up', () => {
  const group = (fields: object = {}) =>
    permissionSet({
      PermissionSetGroupId: '0PG1',
      PermissionSetGroup: { DeveloperName: 'Starter', MasterLabel: 'Starter pack', Status: 'Updated', ...fields }
    })[0];

  test('stands for the group', () => {
    const found = group();
    assert.deepEqual(
      [found?.grantId, found?.kind, found?.name, found?.label, found?.isReady],
      ['0PG1', 'permissionSetGroup', 'Starter', 'Starter pack', true]
    );
  });

  for (const status of ['Outdated', 'Updating', 'Failed']) {
    test(`is not ready while ${status}`, () => {
      assert.equal(group({ Status: status })?.isReady, false);
    });
  }
});

describe('A permission set license', () => {
  const license = (fields: object = {}) =>
    parsePermissionSetLicense(
      new Row('PermissionSetLicense', {
        Id: '0PL1',
        DeveloperName: 'Video',
        MasterLabel: 'Video Visits',
        Status: 'Active',
        TotalLicenses: 25,
        UsedLicenses: 3,
        ...fields
      })
    );

  test('has seats', () => {
    const { kind, name, totalSeats, usedSeats } = license();
    assert.deepEqual([kind, name, totalSeats, usedSeats], ['permissionSetLicense', 'Video', 25, 3]);
  });

  test('that is disabled cannot be assigned', () => {
    assert.equal(license({ Status: 'Disabled' }).isAssignable, false);
  });
});
