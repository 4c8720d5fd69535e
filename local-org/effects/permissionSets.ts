import { insertRow } from '../dml/rows.ts';
import { notEmulated } from '../dml/refused.ts';
import type { Org } from '../org.ts';
import type { SqlRow } from '../storage/database.ts';
import { flagOf, requiredText, textOf } from '../storage/row.ts';
import type { Automation } from './automation.ts';

export const PERMISSION_SET_AUTOMATION: Automation = {
  beforeSave(_org, { after }) {
    if (flagOf(after, 'HasActivationRequired')) after['Type'] = 'Session';
  },
  beforeDelete(org, { before }) {
    if (flagOf(before, 'IsOwnedByProfile') || textOf(before, 'Type') === 'Group') {
      throw notEmulated('deleting a permission set that belongs to a profile or a group');
    }
    assignApps(org, requiredText(before, 'Id'), []);
  }
};

export const SETUP_ENTITY_ACCESS_AUTOMATION: Automation = {
  beforeSave(org, { after }) {
    after['SetupEntityType'] = org.schema.objectOfId(textOf(after, 'SetupEntityId') ?? '')?.name ?? null;
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

/** Creates a group with its aggregate permission set, which is what an assignment of the group really grants. */
export function createPermissionSetGroup(org: Org, group: SqlRow): string {
  const groupId = insertRow(org, 'PermissionSetGroup', group);
  insertAggregate(org, { ...group, Id: groupId });
  return groupId;
}

/** Makes these the apps that the permission set assigns. */
export function assignApps(org: Org, permissionSetId: string, apps: readonly string[]): void {
  org.database.run('DELETE FROM _assignedApp WHERE permissionSetId = ?', permissionSetId);
  for (const app of new Set(apps)) {
    org.database.run('INSERT INTO _assignedApp (permissionSetId, app) VALUES (?, ?)', permissionSetId, app);
  }
}

function insertAggregate(org: Org, group: SqlRow): void {
  insertRow(org, 'PermissionSet', {
    Name: requiredText(group, 'DeveloperName'),
    Label: requiredText(group, 'MasterLabel'),
    Type: 'Group',
    PermissionSetGroupId: requiredText(group, 'Id')
  });
}
