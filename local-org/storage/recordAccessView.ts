import { isRecordAccess } from '../schema/standard/recordAccess.ts';
import type { ObjectDescription, Schema } from '../schema/schema.ts';
import type { Database } from './database.ts';

/**
 * Makes the view behind `UserRecordAccess`, anew at every start because source may have brought objects. Whoever owns a
 * record or may modify all data may do everything (Salesforce Help, "Control Who Sees What"; documented). All others may
 * read and no more: sharing is not there and nothing is hidden, so that this is assumed, as if the org shared everything
 * for reading only.
 */
export function createRecordAccessView(database: Database, schema: Schema): void {
  const view = schema.objects().find(isRecordAccess);
  if (!view) return;
  const ofObjects = schema.objects().filter(hasOwner).map(accessTo);
  database.exec(`DROP VIEW IF EXISTS "${view.name}"; CREATE VIEW "${view.name}" AS ${ofObjects.join(' UNION ALL ')}`);
}

/** One SELECT for each object, without one around it, so that SQLite looks the records up instead of walking them all. */
function accessTo({ name }: ObjectDescription): string {
  const isFull = `(r."OwnerId" = u."Id" OR EXISTS (${MODIFIES_ALL}))`;
  return `SELECT r."Id" AS "Id", u."Id" AS "UserId", r."Id" AS "RecordId", 1 AS "HasReadAccess",
      ${isFull} AS "HasEditAccess", ${isFull} AS "HasDeleteAccess", ${isFull} AS "HasTransferAccess",
      ${isFull} AS "HasAllAccess", CASE WHEN ${isFull} THEN 'All' ELSE 'Read' END AS "MaxAccessLevel"
    FROM "User" u CROSS JOIN "${name}" r`;
}

const MODIFIES_ALL = `
  SELECT 1 FROM "PermissionSetAssignment" a
    LEFT JOIN "PermissionSetGroupComponent" c ON c."PermissionSetGroupId" = a."PermissionSetGroupId"
    JOIN "PermissionSet" s ON s."Id" IN (a."PermissionSetId", c."PermissionSetId")
  WHERE a."AssigneeId" = u."Id" AND s."PermissionsModifyAllData" = 1`;

function hasOwner({ fields }: ObjectDescription): boolean {
  return fields.some(({ name }) => name === 'OwnerId');
}
