import { findRow } from '../../dml/rows.ts';
import { flagOf, numberOf, requiredText, textOf } from '../../storage/row.ts';
import { hasPermission } from '../permissions.ts';
import { licenseOf } from '../portal.ts';
import { BROKEN } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { grantedSets, isUserLicense, missingSetLicenses } from './grantedSets.ts';

/** Rules about assigning permission sets and permission set groups, in the order in which they are asked. */
export const ASSIGNMENT_RULES: readonly Rule[] = [
  {
    id: 'ASSIGNMENT-ACCESS',
    object: 'PermissionSetAssignment',
    operations: ['create', 'update', 'delete'],
    statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY',
    message: 'insufficient access rights on object id',
    fields: [],
    source: 'Object Reference, PermissionSetAssignment: needs Assign Permission Sets; the text is assumed',
    confidence: 'wording',
    check: (_change, org) => (hasPermission(org, org.runningUserId, 'AssignPermissionSets') ? null : BROKEN)
  },
  {
    id: 'ASSIGNMENT-ONE-GRANT',
    object: 'PermissionSetAssignment',
    operations: ['create'],
    statusCode: 'REQUIRED_FIELD_MISSING',
    message: 'Required fields are missing: [PermissionSetId]',
    fields: ['PermissionSetId'],
    source: 'Object Reference, PermissionSetAssignment; the text assumed',
    confidence: 'wording',
    check: ({ after }) => (textOf(after, 'PermissionSetId') === null ? BROKEN : null)
  },
  {
    id: 'ASSIGNMENT-OWNED-SET',
    object: 'PermissionSetAssignment',
    operations: ['create'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: "permission sets of profiles and of groups can't be assigned by themselves",
    fields: ['PermissionSetId'],
    source: 'No source for the refusal, its code or its text',
    confidence: 'assumed',
    check: ({ after }, org) => {
      const set = findRow(org, 'PermissionSet', textOf(after, 'PermissionSetId'));
      const isAggregate = textOf(set, 'Type') === 'Group' && textOf(after, 'PermissionSetGroupId') === null;
      return flagOf(set, 'IsOwnedByProfile') || isAggregate ? BROKEN : null;
    }
  },
  {
    id: 'ASSIGNMENT-DUPLICATE',
    object: 'PermissionSetAssignment',
    operations: ['create'],
    statusCode: 'DUPLICATE_VALUE',
    message: 'Duplicate PermissionSetAssignment. Assignee: {0}; Permission Set: {1}',
    fields: [],
    source: 'Test fixtures of the Salesforce CLI',
    confidence: 'observed',
    check: ({ after }, org) => {
      const assigneeId = requiredText(after, 'AssigneeId');
      const setId = requiredText(after, 'PermissionSetId');
      const sql = 'SELECT 1 FROM "PermissionSetAssignment" WHERE "AssigneeId" = ? AND "PermissionSetId" = ?';
      return org.database.get(sql, assigneeId, setId) ? [assigneeId, setId] : null;
    }
  },
  {
    id: 'ASSIGNMENT-LICENSE',
    object: 'PermissionSetAssignment',
    operations: ['create'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message:
      "Can't assign permission set {0} to user {1}. The user license doesn't match the permission set's user license.",
    fields: ['PermissionSetId'],
    source: 'Object Reference, PermissionSet.LicenseId: both licenses must be the same; code and text assumed',
    confidence: 'wording',
    check: ({ after }, org) => {
      const assignee = findRow(org, 'User', textOf(after, 'AssigneeId'));
      const licenseId = textOf(assignee && licenseOf(org, assignee), 'Id');
      const unfit = grantedSets(org, after).find((set) => {
        const bound = textOf(set, 'LicenseId');
        return isUserLicense(bound) && bound !== licenseId;
      });
      return unfit ? [requiredText(unfit, 'Label'), textOf(assignee, 'Name') ?? ''] : null;
    }
  },
  {
    id: 'ASSIGNMENT-SET-LICENSE-SEATS',
    object: 'PermissionSetAssignment',
    operations: ['create'],
    statusCode: 'LICENSE_LIMIT_EXCEEDED',
    message: 'license limit exceeded',
    fields: [],
    source: 'Public notes about the permission set assignment API; the text is assumed',
    confidence: 'wording',
    check: ({ after }, org) => {
      const full = missingSetLicenses(org, after).some(
        (license) => numberOf(license, 'UsedLicenses') >= numberOf(license, 'TotalLicenses')
      );
      return full ? BROKEN : null;
    }
  }
];
