import type { Org } from '../../org.ts';
import type { SqlRow } from '../../storage/database.ts';
import { flagOf, numberOf, requiredText, textOf } from '../../storage/row.ts';
import { contextOf, licenseOf, portalOf } from '../portal.ts';
import { BROKEN } from '../rule.ts';
import type { Rule } from '../rule.ts';

/** What licenses allow: coming back, changing over, having a seat. */
export const LICENSE_RULES: readonly Rule[] = [
  {
    id: 'USER-DISABLED',
    object: 'User',
    operations: ['update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'this user was disabled as an external user and cannot be enabled again',
    fields: ['IsPortalEnabled'],
    source: '000386423: a disabled user cannot be re-activated; code and text assumed',
    confidence: 'wording',
    check: ({ before, after }) => {
      const isExternal = portalOf(textOf(before, 'UserType')) !== null;
      const comesBack = flagOf(after, 'IsActive') || flagOf(after, 'IsPortalEnabled');
      return isExternal && !flagOf(before, 'IsPortalEnabled') && comesBack ? BROKEN : null;
    }
  },
  {
    id: 'USER-LICENSE-BOUND-SETS',
    object: 'User',
    operations: ['update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: "the user's new license doesn't match the license of the assigned permission set {0}",
    fields: ['ProfileId'],
    source: 'Help networks_migrate_users_between_licenses: such sets are removed first; code and text assumed',
    confidence: 'wording',
    check: (change, org) => {
      const { before, after } = change;
      if (before['ProfileId'] === after['ProfileId']) return null;
      const licenseId = requiredText(contextOf(change, org).license, 'Id');
      const label = textOf(boundSet(org, requiredText(after, 'Id'), licenseId), 'Label');
      return label === null ? null : [label];
    }
  },
  {
    id: 'USER-SEATS',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'LICENSE_LIMIT_EXCEEDED',
    message: 'License Limit Exceeded - {0}',
    fields: [],
    source: 'Public Lightning component that matches this text; only active users take a seat (Object Reference)',
    confidence: 'observed',
    check: ({ before, after }, org) => {
      const license = seatOf(org, after);
      if (!license || textOf(seatOf(org, before), 'Id') === textOf(license, 'Id')) return null;
      const isFull = numberOf(license, 'UsedLicenses') >= numberOf(license, 'TotalLicenses');
      return isFull ? [requiredText(license, 'Name')] : null;
    }
  }
];

/** The license of which the user holds a seat; undefined while the user is not active. */
export function seatOf(org: Org, user: SqlRow): SqlRow | undefined {
  return flagOf(user, 'IsActive') ? licenseOf(org, user) : undefined;
}

/** A permission set of the user, alone or in a group, that is bound to another user license. */
function boundSet(org: Org, userId: string, licenseId: string): SqlRow | undefined {
  const sql = `SELECT s."Label" FROM "PermissionSetAssignment" a
      LEFT JOIN "PermissionSetGroupComponent" c ON c."PermissionSetGroupId" = a."PermissionSetGroupId"
      JOIN "PermissionSet" s ON s."Id" IN (a."PermissionSetId", c."PermissionSetId")
    WHERE a."AssigneeId" = ? AND s."IsOwnedByProfile" = 0 AND s."LicenseId" LIKE '100%' AND s."LicenseId" <> ?`;
  return org.database.get(sql, userId, licenseId);
}
