import type { Org } from '../org.ts';
import type { PermissionName } from '../schema/standard/permissions.ts';

/** Whether the user has one of these permissions, by its profile, a permission set or a permission set group. */
export function hasPermission(org: Org, userId: string, ...anyOf: readonly PermissionName[]): boolean {
  const grants = anyOf.map((name) => `s."Permissions${name}" = 1`).join(' OR ');
  const sql = `SELECT 1 FROM "PermissionSetAssignment" a
      JOIN "PermissionSet" s ON s."Id" = a."PermissionSetId" WHERE a."AssigneeId" = ? AND (${grants})
    UNION ALL SELECT 1 FROM "PermissionSetAssignment" a
      JOIN "PermissionSetGroupComponent" c ON c."PermissionSetGroupId" = a."PermissionSetGroupId"
      JOIN "PermissionSet" s ON s."Id" = c."PermissionSetId" WHERE a."AssigneeId" = ? AND (${grants}) LIMIT 1`;
  return org.database.get(sql, userId, userId) !== undefined;
}
