import { deleteRow, findRow, insertRow } from '../dml/rows.ts';
import { notEmulated } from '../dml/refused.ts';
import type { Org } from '../org.ts';
import { flagOf, requiredText, textOf } from '../storage/row.ts';
import type { Automation } from './automation.ts';
import { recalculateMemberships } from './memberships.ts';
import { assignSetLicenses, releaseSetLicenses } from './setLicenses.ts';

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

  afterSave(org, { before, after }) {
    if (textOf(after, 'Id') === null) releaseSetLicenses(org, before);
    else if (textOf(before, 'Id') === null) assignSetLicenses(org, after);
    recalculateMemberships(org, textOf(after, 'AssigneeId') ?? requiredText(before, 'AssigneeId'));
  },

  beforeDelete(org, { before }) {
    const set = findRow(org, 'PermissionSet', textOf(before, 'PermissionSetId'));
    if (flagOf(set, 'IsOwnedByProfile')) throw notEmulated("deleting the assignment of a profile's permission set");
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

/** Gives a user the permission set that its profile owns, instead of that of an earlier profile. */
export function assignProfileSet(org: Org, userId: string, profileId: string): void {
  const sql = `SELECT a."Id" FROM "PermissionSetAssignment" a JOIN "PermissionSet" s ON s."Id" = a."PermissionSetId"
               WHERE a."AssigneeId" = ? AND s."IsOwnedByProfile" = 1`;
  for (const row of org.database.all(sql, userId)) deleteRow(org, 'PermissionSetAssignment', requiredText(row, 'Id'));
  const owned = 'SELECT "Id" FROM "PermissionSet" WHERE "ProfileId" = ? AND "IsOwnedByProfile" = 1';
  const setId = requiredText(org.database.get(owned, profileId), 'Id');
  insertRow(org, 'PermissionSetAssignment', { AssigneeId: userId, PermissionSetId: setId });
}
