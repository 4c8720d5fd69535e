import { findRow } from '../../dml/rows.ts';
import type { Org } from '../../org.ts';
import type { SqlRow } from '../../storage/database.ts';
import { flagOf, textOf } from '../../storage/row.ts';
import { hasPermission } from '../permissions.ts';
import { contextOf } from '../portal.ts';
import { BROKEN } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** Who may save which users. Requests run as the administrator of the setup, which may have any profile. */
export const ACCESS_RULES: readonly Rule[] = [
  {
    id: 'USER-GUEST',
    object: 'User',
    operations: ['create'],
    statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY',
    message: 'Cannot insert a user of type guest.',
    fields: [],
    source: 'GitHub MicrosoftDocs/azure-docs#43004',
    confidence: 'observed',
    check: (change, org) => (textOf(contextOf(change, org).profile, 'UserType') === 'Guest' ? BROKEN : null)
  },
  {
    id: 'USER-MANAGE',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY',
    message: 'insufficient access rights on object id',
    fields: [],
    source:
      'Help networks_partner_community_create_users and Object Reference, User: Manage Internal Users, Manage ' +
      'External Users or, for customers, Manage Customer Users; that Manage Users is enough for all, and that everybody may change the own record, is assumed',
    confidence: 'wording',
    check: (change, org) => {
      if (textOf(change.before, 'Id') === org.runningUserId) return null;
      const { portal } = contextOf(change, org);
      const isAllowed =
        portal === null
          ? hasPermission(org, org.runningUserId, 'ManageUsers', 'ManageInternalUsers')
          : portal.type === 'Partner'
            ? hasPermission(org, org.runningUserId, 'ManageUsers', 'ManagePartners')
            : hasPermission(org, org.runningUserId, 'ManageUsers', 'ManagePartners', 'ManageCssUsers');
      return isAllowed ? null : BROKEN;
    }
  },
  {
    id: 'USER-MODIFY-ALL-DATA',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message:
      'Cannot grant or remove a profile with modify all data, without having the modify all data permission yourself.',
    fields: [],
    source: 'Public error list of an identity-management driver (2025)',
    confidence: 'observed',
    check: ({ before, after }, org) => {
      if (before['ProfileId'] === after['ProfileId']) return null;
      const isStrong = [before, after].some((user) => flagOf(profileSet(org, user), 'PermissionsModifyAllData'));
      return isStrong && !hasPermission(org, org.runningUserId, 'ModifyAllData') ? BROKEN : null;
    }
  },
  {
    id: 'USER-PORTAL-ADMINISTRATOR-PROFILE',
    object: 'User',
    operations: ['update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message:
      'This user is a portal administrator and must have a profile with the "Edit Self-Service Users" permission.',
    fields: [],
    source:
      'GitHub sfdx-isv/sfdx-falcon#16; that the permission is the one called Manage Customer Users now is assumed',
    confidence: 'observed',
    check: ({ before, after }, org) => {
      if (!isPortalAdministrator(org, before) || before['ProfileId'] === after['ProfileId']) return null;
      return flagOf(profileSet(org, after), 'PermissionsManageCssUsers') ? null : BROKEN;
    }
  },
  {
    id: 'USER-PORTAL-ADMINISTRATOR-ACTIVE',
    object: 'User',
    operations: ['update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'This user is a portal administrator and cannot be deactivated.',
    fields: ['IsActive'],
    source: 'saaspoint, copy of Help: a Customer Portal administrator cannot be deactivated; code and text assumed',
    confidence: 'wording',
    check: ({ before, after }, org) =>
      isPortalAdministrator(org, before) && flagOf(before, 'IsActive') && !flagOf(after, 'IsActive') ? BROKEN : null
  },
  {
    id: 'USER-FREEZE',
    object: 'UserLogin',
    operations: ['update'],
    statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY',
    message: 'insufficient access rights on object id',
    fields: [],
    source: 'Object Reference, UserLogin: needs Manage Users; that Freeze Users is enough and the text are assumed',
    confidence: 'wording',
    check: (_change, org) => (hasPermission(org, org.runningUserId, 'ManageUsers', 'FreezeUsers') ? null : BROKEN)
  }
];

function isPortalAdministrator(org: Org, user: SqlRow): boolean {
  return org.preferences.isPortalAdministrator && textOf(user, 'Id') === org.runningUserId;
}

/** The permission set that holds what the user's profile permits. */
function profileSet(org: Org, user: SqlRow): SqlRow | undefined {
  const profile = findRow(org, 'Profile', textOf(user, 'ProfileId'));
  const sql = 'SELECT * FROM "PermissionSet" WHERE "ProfileId" = ? AND "IsOwnedByProfile" = 1';
  return org.database.get(sql, textOf(profile, 'Id'));
}
