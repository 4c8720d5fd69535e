import { deleteRow, insertRow } from '../dml/rows.ts';
import { notEmulated } from '../dml/refused.ts';
import type { Org } from '../org.ts';
import { missingSetLicenses } from '../rules/grantRules.ts';
import type { SqlRow } from '../storage/database.ts';
import { flagOf, requiredText, textOf } from '../storage/row.ts';
import type { Automation } from './automation.ts';
import { recalculateMemberships } from './memberships.ts';

export const ASSIGNMENT_AUTOMATION: Automation = {
  /** An assignment of a group points at the group and at its aggregate permission set. */
  beforeSave(org, { after }) {
    const groupId = textOf(after, 'PermissionSetGroupId');
    if (groupId === null) return;
    const aggregate = org.database.get('SELECT "Id" FROM "PermissionSet" WHERE "PermissionSetGroupId" = ?', groupId);
    const given = textOf(after, 'PermissionSetId');
    if (given !== null && given !== aggregate?.['Id']) {
      throw notEmulated('an assignment of a permission set and another permission set group at once');
    }
    after['PermissionSetId'] = requiredText(aggregate, 'Id');
  },

  /** The permission set licenses that a permission set is bound to come with it (Help users_permissionset_licenses_and_perm_sets). */
  afterSave(org, { before, after }) {
    if (textOf(before, 'Id') === null) {
      for (const license of missingSetLicenses(org, after)) assignSetLicense(org, after, license);
    }
    recalculateMemberships(org, textOf(after, 'AssigneeId') ?? requiredText(before, 'AssigneeId'));
  },

  beforeDelete(org, { before }) {
    const set = org.database.get('SELECT * FROM "PermissionSet" WHERE "Id" = ?', textOf(before, 'PermissionSetId'));
    if (flagOf(set, 'IsOwnedByProfile')) throw notEmulated("deleting the assignment of a profile's permission set");
    if (textOf(set, 'LicenseId')?.startsWith('0PL')) {
      throw notEmulated('deleting the assignment of a permission set that is bound to a permission set license');
    }
  }
};

export const SET_LICENSE_ASSIGNMENT_AUTOMATION: Automation = {
  afterSave(org, { before, after }) {
    const created = textOf(after, 'PermissionSetLicenseId');
    if (created !== null) countSetLicense(org, created, 1);
    else countSetLicense(org, requiredText(before, 'PermissionSetLicenseId'), -1);
  }
};

export const PERMISSION_SET_AUTOMATION: Automation = {
  beforeSave(_org, { after }) {
    if (flagOf(after, 'HasActivationRequired')) after['Type'] = 'Session';
  },
  beforeDelete(_org, { before }) {
    if (flagOf(before, 'IsOwnedByProfile') || textOf(before, 'Type') === 'Group') {
      throw notEmulated('deleting a permission set that belongs to a profile or a group');
    }
  }
};

export const PERMISSION_SET_GROUP_AUTOMATION: Automation = {
  afterSave(org, { before, after }) {
    if (textOf(before, 'Id') === null) insertAggregate(org, after);
  },
  beforeDelete(org, { before }) {
    const groupId = requiredText(before, 'Id');
    org.database.run('DELETE FROM "PermissionSetGroupComponent" WHERE "PermissionSetGroupId" = ?', groupId);
    org.database.run(
      `DELETE FROM "PermissionSet" WHERE "PermissionSetGroupId" = ? AND NOT EXISTS
         (SELECT 1 FROM "PermissionSetAssignment" a WHERE a."PermissionSetGroupId" = ?)`,
      groupId,
      groupId
    );
  }
};

export const MEMBER_GROUP_AUTOMATION: Automation = {
  afterSave(org, { before, after }) {
    const parentId = textOf(after, 'ParentId') ?? requiredText(before, 'ParentId');
    const sql = `SELECT "Id" FROM "User" WHERE "ProfileId" = ?
      UNION SELECT "AssigneeId" FROM "PermissionSetAssignment" WHERE "PermissionSetId" = ?`;
    for (const user of org.database.all(sql, parentId, parentId)) recalculateMemberships(org, requiredText(user, 'Id'));
  }
};

/** Creates a group with its aggregate permission set, which is what an assignment of the group really grants. */
export function createPermissionSetGroup(org: Org, group: SqlRow): string {
  const groupId = insertRow(org, 'PermissionSetGroup', group);
  insertAggregate(org, { ...group, Id: groupId });
  return groupId;
}

/** Gives a user the permission set that its profile owns, instead of that of an earlier profile. */
export function assignProfileSet(org: Org, userId: string, profileId: string): void {
  const sql = `SELECT a."Id" FROM "PermissionSetAssignment" a JOIN "PermissionSet" s ON s."Id" = a."PermissionSetId"
               WHERE a."AssigneeId" = ? AND s."IsOwnedByProfile" = 1`;
  for (const row of org.database.all(sql, userId)) deleteRow(org, 'PermissionSetAssignment', requiredText(row, 'Id'));
  const owned = 'SELECT "Id" FROM "PermissionSet" WHERE "ProfileId" = ? AND "IsOwnedByProfile" = 1';
  const setId = requiredText(org.database.get(owned, profileId), 'Id');
  insertRow(org, 'PermissionSetAssignment', { AssigneeId: userId, PermissionSetId: setId });
}

function insertAggregate(org: Org, group: SqlRow): void {
  insertRow(org, 'PermissionSet', {
    Name: requiredText(group, 'DeveloperName'),
    Label: requiredText(group, 'MasterLabel'),
    Type: 'Group',
    PermissionSetGroupId: requiredText(group, 'Id')
  });
}

function assignSetLicense(org: Org, assignment: SqlRow, license: SqlRow): void {
  const licenseId = requiredText(license, 'Id');
  const AssigneeId = requiredText(assignment, 'AssigneeId');
  insertRow(org, 'PermissionSetLicenseAssign', { AssigneeId, PermissionSetLicenseId: licenseId });
  countSetLicense(org, licenseId, 1);
}

function countSetLicense(org: Org, licenseId: string, change: 1 | -1): void {
  const sql = 'UPDATE "PermissionSetLicense" SET "UsedLicenses" = "UsedLicenses" + ? WHERE "Id" = ?';
  org.database.run(sql, change, licenseId);
}
