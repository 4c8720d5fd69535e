import type { Case, Create } from '../case.ts';
import { enabledPerson, permissionSet, refusal } from './builders.ts';

const grant = (PermissionSetId = '{set}'): Create => ({
  as: 'grant',
  create: 'PermissionSetAssignment',
  fields: { AssigneeId: '{user}', PermissionSetId }
});

/** Assigning permission sets to external users. */
export const GRANT_CASES: readonly Case[] = [
  {
    name: 'a permission set without a license is assigned',
    given: [...enabledPerson, permissionSet()],
    request: grant(),
    expected: { status: 201 }
  },
  {
    name: 'a permission set is assigned to an inactive user',
    given: [...enabledPerson, { update: 'User', id: '{user}', fields: { IsActive: false } }, permissionSet()],
    request: grant(),
    expected: { status: 201 }
  },
  {
    name: 'a permission set is assigned once',
    given: [...enabledPerson, permissionSet(), grant()],
    request: { ...grant(), as: 'again' },
    expected: refusal('DUPLICATE_VALUE', 'Duplicate PermissionSetAssignment\\. Assignee: <id>; Permission Set: <id>')
  },
  {
    name: 'a permission set of another license is not assigned',
    given: [...enabledPerson, permissionSet({ LicenseId: '{highVolumeLicense}' })],
    request: grant(),
    expected: refusal('FIELD_INTEGRITY_EXCEPTION', '.*license.*')
  },
  {
    name: 'a permission that the license does not allow is not assigned',
    given: [...enabledPerson, permissionSet({ PermissionsViewSetup: true })],
    request: grant(),
    expected: refusal(
      'FIELD_INTEGRITY_EXCEPTION',
      ".*The user license doesn't allow the permission: View Setup and Configuration"
    )
  },
  {
    name: 'a permission set exists',
    given: enabledPerson,
    request: grant('0PS000000000000GAA'),
    expected: refusal('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id')
  }
];
