import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import type { Permission } from './operator.ts';
import { PERMISSIONS, rightsOf } from './operator.ts';

const holding = (permissions: Permission[], isSessionBound = false) =>
  new Row('PermissionSetAssignment', {
    PermissionSet: {
      HasActivationRequired: isSessionBound,
      ...Object.fromEntries(PERMISSIONS.map((name) => [`Permissions${name}`, permissions.includes(name)]))
    }
  });

describe('What the operator may do', () => {
  const cases: [Permission[], Partial<ReturnType<typeof rightsOf>['operator']>][] = [
    [
      [],
      {
        canManageExternalUsers: 'no',
        canManagePartnerUsers: 'no',
        canAssignPermissionSets: 'no',
        canManageUsers: 'no',
        canSetUpSites: 'no'
      }
    ],
    [['ManageUsers'], { canManageExternalUsers: 'yes', canManagePartnerUsers: 'yes', canManageUsers: 'yes' }],
    [['ManagePartners'], { canManageExternalUsers: 'yes', canManagePartnerUsers: 'yes', canManageUsers: 'no' }],
    [['ManageMyExternalUsers'], { canManageExternalUsers: 'yes', canManagePartnerUsers: 'yes' }],
    [['ManageCssUsers'], { canManageExternalUsers: 'yes', canManagePartnerUsers: 'no' }],
    [['AssignPermissionSets'], { canAssignPermissionSets: 'yes', canManageExternalUsers: 'no' }],
    [['ManageNetworks'], { canSetUpSites: 'no' }],
    [['ManageNetworks', 'ViewSetup'], { canSetUpSites: 'yes' }]
  ];
  for (const [permissions, expected] of cases) {
    test(`with ${permissions.join(' and ') || 'nothing'}: ${JSON.stringify(expected)}`, () => {
      const { operator } = rightsOf([holding([]), holding(permissions)], PERMISSIONS);
      assert.deepEqual({ ...operator, ...expected }, operator);
    });
  }

  test('is unknown when the operator’s permission sets cannot be seen', () => {
    assert.deepEqual(new Set(Object.values(rightsOf([], PERMISSIONS).operator)), new Set(['unknown']));
  });

  test('is unknown when permissions cannot be seen', () => {
    assert.equal(rightsOf([holding([])], []).operator.canManageUsers, 'unknown');
  });

  test('is no for a permission that the org does not have', () => {
    assert.equal(rightsOf([holding([])], ['ManageUsers']).operator.canManagePartnerUsers, 'no');
  });

  test('is unknown when a set permits it that has to be activated first', () => {
    assert.equal(rightsOf([holding(['ManageUsers'], true)], PERMISSIONS).operator.canManageUsers, 'unknown');
  });
});

describe('All sites are seen', () => {
  for (const permission of ['ModifyAllData', 'ViewAllData', 'ManageNetworks'] as const) {
    test(`with ${permission}`, () => {
      assert.equal(rightsOf([holding([permission])], PERMISSIONS).seesAllSites, 'yes');
    });
  }

  test('not with View Setup and Configuration alone', () => {
    assert.equal(rightsOf([holding(['ViewSetup'])], PERMISSIONS).seesAllSites, 'no');
  });
});
