import { findRow } from '../../dml/rows.ts';
import type { Org } from '../../org.ts';
import type { SqlRow } from '../../storage/database.ts';
import { requiredText, textOf } from '../../storage/row.ts';

/** The permission sets that an assignment brings: the one it names, or the members of its group. */
export function grantedSets(org: Org, assignment: SqlRow): SqlRow[] {
  const groupId = textOf(assignment, 'PermissionSetGroupId');
  if (groupId !== null) {
    const sql = `SELECT s.* FROM "PermissionSetGroupComponent" c JOIN "PermissionSet" s ON s."Id" = c."PermissionSetId"
                 WHERE c."PermissionSetGroupId" = ?`;
    return org.database.all(sql, groupId);
  }
  const set = findRow(org, 'PermissionSet', textOf(assignment, 'PermissionSetId'));
  return set ? [set] : [];
}

/** The permission set licenses that the assignment needs and the assignee does not hold. */
export function missingSetLicenses(org: Org, assignment: SqlRow): SqlRow[] {
  const needed = new Set(grantedSets(org, assignment).map((set) => textOf(set, 'LicenseId')));
  return [...needed].flatMap((licenseId) => {
    const license = isUserLicense(licenseId) ? undefined : findRow(org, 'PermissionSetLicense', licenseId);
    return license && licenseId !== null && !setLicenseAssignment(org, assignment, licenseId) ? [license] : [];
  });
}

/** Who holds the permission set license how: the assignment to the same user, if there is one. */
export function setLicenseAssignment(org: Org, holder: SqlRow, licenseId: string): SqlRow | undefined {
  const sql = `SELECT "Id" FROM "PermissionSetLicenseAssign" WHERE "AssigneeId" = ? AND "PermissionSetLicenseId" = ?`;
  return org.database.get(sql, requiredText(holder, 'AssigneeId'), licenseId);
}

/** Permission sets are bound to user licenses or to permission set licenses; the id tells which. */
export function isUserLicense(id: string | null): boolean {
  return id !== null && id.startsWith('100');
}
