import { findRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import type { SqlRow } from '../storage/database.ts';
import { flagOf, numberOf, requiredText, textOf } from '../storage/row.ts';
import { userContext } from './portal.ts';
import { BROKEN } from './rule.ts';
import type { Rule } from './rule.ts';

/** Rules about assigning permission sets, permission set groups and permission set licenses. */
export const GRANT_RULES: readonly Rule[] = [
  {
    id: 'ASSIGNMENT-ONE-GRANT',
    object: 'PermissionSetAssignment',
    operations: ['create'],
    statusCode: 'REQUIRED_FIELD_MISSING',
    message: 'Required fields are missing: [PermissionSetId]',
    fields: ['PermissionSetId'],
    source: 'Object Reference, PermissionSetAssignment; the text assumed',
    confidence: 'assumed',
    check: ({ after }) => (textOf(after, 'PermissionSetId') === null ? BROKEN : null)
  },
  {
    id: 'ASSIGNMENT-OWNED-SET',
    object: 'PermissionSetAssignment',
    operations: ['create'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: "permission sets of profiles and of groups can't be assigned by themselves",
    fields: ['PermissionSetId'],
    source: 'No source for code or text',
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
    confidence: 'assumed',
    check: ({ after }, org) => {
      const assignee = findRow(org, 'User', textOf(after, 'AssigneeId'));
      const licenseId = textOf(assignee && userContext(org, assignee).license, 'Id');
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
    confidence: 'assumed',
    check: ({ after }, org) => (missingSetLicenses(org, after).some(isFull) ? BROKEN : null)
  },
  {
    id: 'SET-LICENSE-DUPLICATE',
    object: 'PermissionSetLicenseAssign',
    operations: ['create'],
    statusCode: 'DUPLICATE_VALUE',
    message: 'duplicate value found: {0} duplicates value on record with id: {1}',
    fields: [],
    source: 'No source; the platform usually words duplicates like this',
    confidence: 'assumed',
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
    confidence: 'assumed',
    check: ({ after }, org) => {
      const license = findRow(org, 'PermissionSetLicense', textOf(after, 'PermissionSetLicenseId'));
      return license && isFull(license) ? BROKEN : null;
    }
  }
];

/** The permission set licenses that the assignment needs and the assignee does not hold. */
export function missingSetLicenses(org: Org, assignment: SqlRow): SqlRow[] {
  const needed = new Set(grantedSets(org, assignment).map((set) => textOf(set, 'LicenseId')));
  return [...needed].flatMap((licenseId) => {
    const license = isUserLicense(licenseId) ? undefined : findRow(org, 'PermissionSetLicense', licenseId);
    return license && licenseId !== null && !setLicenseAssignment(org, assignment, licenseId) ? [license] : [];
  });
}

/** The permission sets that an assignment brings: the one it names, or the members of its group. */
function grantedSets(org: Org, assignment: SqlRow): SqlRow[] {
  const groupId = textOf(assignment, 'PermissionSetGroupId');
  if (groupId !== null) {
    const sql = `SELECT s.* FROM "PermissionSetGroupComponent" c JOIN "PermissionSet" s ON s."Id" = c."PermissionSetId"
                 WHERE c."PermissionSetGroupId" = ?`;
    return org.database.all(sql, groupId);
  }
  const set = findRow(org, 'PermissionSet', textOf(assignment, 'PermissionSetId'));
  return set ? [set] : [];
}

function setLicenseAssignment(org: Org, holder: SqlRow, licenseId: string): SqlRow | undefined {
  const sql = `SELECT "Id" FROM "PermissionSetLicenseAssign" WHERE "AssigneeId" = ? AND "PermissionSetLicenseId" = ?`;
  return org.database.get(sql, requiredText(holder, 'AssigneeId'), licenseId);
}

function isUserLicense(id: string | null): boolean {
  return id !== null && id.startsWith('100');
}

function isFull(license: SqlRow): boolean {
  return numberOf(license, 'UsedLicenses') >= numberOf(license, 'TotalLicenses');
}
