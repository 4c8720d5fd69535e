import { deleteRow, insertRow, updateRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import type { SqlRow } from '../storage/database.ts';
import { requiredText, textOf } from '../storage/row.ts';

/** Inserts the row, or updates the one of the same name, so that records keep their ids from start to start. Returns its id. */
export function saveNamed(org: Org, objectName: string, key: string, row: SqlRow): string {
  const existing = org.database.get(`SELECT "Id" FROM "${objectName}" WHERE "${key}" = ?`, textOf(row, key));
  if (!existing) return insertRow(org, objectName, row);
  const id = requiredText(existing, 'Id');
  updateRow(org, objectName, id, row);
  return id;
}

/** Deletes all records of the object but these. */
export function keepOnly(org: Org, objectName: string, kept: ReadonlySet<string>): void {
  for (const row of org.database.all(`SELECT "Id" FROM "${objectName}"`)) {
    const id = requiredText(row, 'Id');
    if (!kept.has(id)) deleteRow(org, objectName, id);
  }
}
