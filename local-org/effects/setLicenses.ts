import { deleteRow, insertRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import { grantedSets, isUserLicense, missingSetLicenses } from '../rules/grant/grantedSets.ts';
import type { SqlRow } from '../storage/database.ts';
import { requiredText, textOf } from '../storage/row.ts';
import type { Automation } from './automation.ts';

export const SET_LICENSE_ASSIGNMENT_AUTOMATION: Automation = {
  afterSave(org, { before, after }) {
    const created = textOf(after, 'PermissionSetLicenseId');
    if (created !== null) count(org, created, 1);
    else count(org, requiredText(before, 'PermissionSetLicenseId'), -1);
  }
};

/** The licenses that a permission set is bound to come with it (Help users_permissionset_licenses_and_perm_sets). */
export function assignSetLicenses(org: Org, assignment: SqlRow): void {
  const AssigneeId = requiredText(assignment, 'AssigneeId');
  for (const license of missingSetLicenses(org, assignment)) {
    const licenseId = requiredText(license, 'Id');
    insertRow(org, 'PermissionSetLicenseAssign', { AssigneeId, PermissionSetLicenseId: licenseId });
    count(org, licenseId, 1);
  }
}

/**
 * Takes the licenses back that came with a removed assignment, unless another assignment needs them
 * (Help users_permissionset_licenses_remove). That one which was assigned by hand goes, too, is assumed; that nothing
 * goes when 50 or more assignments end at once is not emulated.
 */
export function releaseSetLicenses(org: Org, assignment: SqlRow): void {
  const assigneeId = requiredText(assignment, 'AssigneeId');
  const needed = licensesNeeded(org, assigneeId);
  for (const licenseId of new Set(grantedSets(org, assignment).map((set) => textOf(set, 'LicenseId')))) {
    if (licenseId === null || isUserLicense(licenseId) || needed.has(licenseId)) continue;
    const sql = `SELECT "Id" FROM "PermissionSetLicenseAssign" WHERE "AssigneeId" = ? AND "PermissionSetLicenseId" = ?`;
    const held = textOf(org.database.get(sql, assigneeId, licenseId), 'Id');
    if (held === null) continue;
    deleteRow(org, 'PermissionSetLicenseAssign', held);
    count(org, licenseId, -1);
  }
}

function licensesNeeded(org: Org, assigneeId: string): Set<string | null> {
  const assignments = org.database.all('SELECT * FROM "PermissionSetAssignment" WHERE "AssigneeId" = ?', assigneeId);
  return new Set(assignments.flatMap((other) => grantedSets(org, other)).map((set) => textOf(set, 'LicenseId')));
}

function count(org: Org, licenseId: string, change: 1 | -1): void {
  const sql = 'UPDATE "PermissionSetLicense" SET "UsedLicenses" = "UsedLicenses" + ? WHERE "Id" = ?';
  org.database.run(sql, change, licenseId);
}
