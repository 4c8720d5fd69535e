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

/** Whether the user has the custom permission of that API name by a permission set or a permission set group. */
export function hasCustomPermission(org: Org, userId: string, name: string): boolean {
  const sql = `SELECT 1 FROM "CustomPermission" p JOIN "SetupEntityAccess" e ON e."SetupEntityId" = p."Id"
      JOIN "PermissionSet" s ON s."Id" = e."ParentId"
    WHERE p."DeveloperName" = ? AND s."HasActivationRequired" = 0 AND EXISTS
      (SELECT 1 FROM "PermissionSetAssignment" a LEFT JOIN "PermissionSetGroupComponent" c
        ON c."PermissionSetGroupId" = a."PermissionSetGroupId"
      WHERE a."AssigneeId" = ? AND s."Id" IN (a."PermissionSetId", c."PermissionSetId"))`;
  return org.database.get(sql, name, userId) !== undefined;
}
