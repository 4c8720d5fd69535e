import type { Org } from '../org.ts';
import { SalesforceError } from '../salesforceError.ts';
import type { ObjectDescription, Schema } from '../schema/schema.ts';
import type { SqlRow, SqlValue } from '../storage/database.ts';

/**
 * The object of that name.
 *
 * @throws SalesforceError NOT_FOUND
 */
export function objectNamed(schema: Schema, name: string): ObjectDescription {
  const object = schema.object(name);
  if (!object) throw noSuchRecord();
  return object;
}

export function noSuchRecord(): SalesforceError {
  return new SalesforceError('NOT_FOUND', 'The requested resource does not exist', [], 404);
}

export function findRow(org: Org, objectName: string, id: string | null): SqlRow | undefined {
  if (id === null || !org.schema.object(objectName)) return undefined;
  return org.database.get(`SELECT * FROM "${objectName}" WHERE "Id" = ?`, id);
}

/** Writes a new row as it is, without asking any rule; absent fields get their defaults. Returns the id. */
export function insertRow(org: Org, objectName: string, values: SqlRow): string {
  const object = objectNamed(org.schema, objectName);
  const stamp = org.now().toISOString();
  const created = { CreatedDate: stamp, CreatedById: org.runningUserId };
  const row: SqlRow = { ...defaults(object), ...audit(object, { ...created, ...modified(org, stamp) }), ...values };
  const id = typeof row['Id'] === 'string' ? row['Id'] : org.ids.next(object.keyPrefix);
  row['Id'] = id;
  const columns = Object.keys(row);
  org.database.run(
    `INSERT INTO "${object.name}" (${columns.map((column) => `"${column}"`).join(', ')})
     VALUES (${columns.map(() => '?').join(', ')})`,
    ...Object.values(row)
  );
  return id;
}

/** Changes some columns of a row as they are, without asking any rule. */
export function updateRow(org: Org, objectName: string, id: string, values: SqlRow): void {
  const object = objectNamed(org.schema, objectName);
  const row: SqlRow = { ...values, ...audit(object, modified(org, org.now().toISOString())) };
  const assignments = Object.keys(row).map((column) => `"${column}" = ?`);
  org.database.run(`UPDATE "${object.name}" SET ${assignments.join(', ')} WHERE "Id" = ?`, ...Object.values(row), id);
}

export function deleteRow(org: Org, objectName: string, id: string): void {
  org.database.run(`DELETE FROM "${objectNamed(org.schema, objectName).name}" WHERE "Id" = ?`, id);
}

/** The columns that a new record starts with. */
export function defaults(object: ObjectDescription): SqlRow {
  const row: SqlRow = {};
  for (const { name, defaultValue } of object.fields) {
    if (defaultValue !== null) row[name] = toSql(defaultValue);
  }
  return row;
}

export function toSql(value: string | number | boolean): SqlValue {
  return typeof value === 'boolean' ? Number(value) : value;
}

/** Those of the columns that the object has; custom metadata has few of them. */
function audit(object: ObjectDescription, columns: SqlRow): SqlRow {
  const names = new Set(object.fields.map(({ name }) => name));
  return Object.fromEntries(Object.entries(columns).filter(([name]) => names.has(name)));
}

function modified(org: Org, stamp: string): SqlRow {
  return { LastModifiedDate: stamp, LastModifiedById: org.runningUserId, SystemModstamp: stamp };
}
