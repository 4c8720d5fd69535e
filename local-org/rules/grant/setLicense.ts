import { findRow } from '../../dml/rows.ts';
import { numberOf, requiredText, textOf } from '../../storage/row.ts';
import { hasPermission } from '../permissions.ts';
import { BROKEN } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { setLicenseAssignment } from './grantedSets.ts';

/** Rules about assigning permission set licenses by themselves. */
export const SET_LICENSE_RULES: readonly Rule[] = [
  {
    id: 'SET-LICENSE-ACCESS',
    object: 'PermissionSetLicenseAssign',
    operations: ['create', 'delete'],
    statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY',
    message: 'insufficient access rights on object id',
    fields: [],
    source: 'Help users_permissionset_licenses_and_perm_sets: needs Manage Users; the text is assumed',
    confidence: 'wording',
    check: (_change, org) => (hasPermission(org, org.runningUserId, 'ManageUsers') ? null : BROKEN)
  },
  {
    id: 'SET-LICENSE-DUPLICATE',
    object: 'PermissionSetLicenseAssign',
    operations: ['create'],
    statusCode: 'DUPLICATE_VALUE',
    message: 'duplicate value found: {0} duplicates value on record with id: {1}',
    fields: [],
    source: 'No source; the platform usually words duplicates like this',
    confidence: 'wording',
    check: ({ after }, org) => {
      const existing = setLicenseAssignment(org, after, requiredText(after, 'PermissionSetLicenseId'));
      return existing ? ['PermissionSetLicenseId', requiredText(existing, 'Id')] : null;
    }
  },
  {
    id: 'SET-LICENSE-SEATS',
    object: 'PermissionSetLicenseAssign',
    operations: ['create'],
    statusCode: 'LICENSE_LIMIT_EXCEEDED',
    message: 'license limit exceeded',
    fields: [],
    source: 'Public notes about the permission set assignment API; the text is assumed',
    confidence: 'wording',
    check: ({ after }, org) => {
      const license = findRow(org, 'PermissionSetLicense', textOf(after, 'PermissionSetLicenseId'));
      return license && numberOf(license, 'UsedLicenses') >= numberOf(license, 'TotalLicenses') ? BROKEN : null;
    }
  }
];
