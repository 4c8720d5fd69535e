import { isPlatformEvent } from '../schema/platformEvent.ts';
import type { FieldDescription, ObjectDescription, Schema } from '../schema/schema.ts';
import { isRecordAccess } from '../schema/standard/recordAccess.ts';
import type { Database } from './database.ts';
import { createRecordAccessView } from './recordAccessView.ts';
import { textOf } from './row.ts';

/** Tables of the org itself, which no API shows as objects. */
const OWN_TABLES = `
  CREATE TABLE IF NOT EXISTS _setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS _keyPrefix (object TEXT PRIMARY KEY, prefix TEXT NOT NULL UNIQUE) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS _autoNumber (object TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS _featureLicense (
    field TEXT PRIMARY KEY, total INTEGER NOT NULL, used INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS _profileFeature (
    profileId TEXT NOT NULL, field TEXT NOT NULL, PRIMARY KEY (profileId, field)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS _assignedApp (
    permissionSetId TEXT NOT NULL, app TEXT NOT NULL, PRIMARY KEY (permissionSetId, app)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS _appLimit (licenseId TEXT PRIMARY KEY, apps INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS _outbox (
    kind TEXT NOT NULL, recipient TEXT NOT NULL, subject TEXT NOT NULL, userId TEXT NOT NULL, requested TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS _bulkJob (
    id TEXT PRIMARY KEY, created TEXT NOT NULL, isDeleted INTEGER NOT NULL DEFAULT 0, job TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS _bulkUpload (job TEXT PRIMARY KEY, text TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS _bulkRow (
    job TEXT NOT NULL, number INTEGER NOT NULL, cells TEXT NOT NULL, outcome TEXT, PRIMARY KEY (job, number)
  ) WITHOUT ROWID;`;

/** Without it, looking for a duplicate assignment walks all assignments of a user. */
const COMPOSITE_INDEXES: Readonly<Record<string, readonly string[]>> = {
  PermissionSetAssignment: ['AssigneeId', 'PermissionSetId']
};

export function createOwnTables(database: Database): void {
  database.exec(OWN_TABLES);
}

/** Creates what the schema has and the file has not yet: tables, and columns for fields that came with new source. */
export function createTables(database: Database, schema: Schema): void {
  database.transaction(() => {
    for (const object of schema.objects().filter(isStored)) {
      createTable(database, object);
      for (const field of object.fields) createIndex(database, object, field);
      const composite = COMPOSITE_INDEXES[object.name];
      if (composite) {
        const columns = composite.map(quoted).join(', ');
        database.exec(`CREATE INDEX IF NOT EXISTS "${object.name}.composite" ON ${quoted(object.name)} (${columns})`);
      }
    }
    createRecordAccessView(database, schema);
  });
}

function isStored(object: ObjectDescription): boolean {
  return !isPlatformEvent(object) && !isRecordAccess(object);
}

function createTable(database: Database, object: ObjectDescription): void {
  const table = quoted(object.name);
  database.exec(`CREATE TABLE IF NOT EXISTS ${table} ("Id" TEXT PRIMARY KEY) WITHOUT ROWID`);
  const existing = new Set(database.all(`SELECT name FROM pragma_table_info(?)`, object.name).map(nameOf));
  for (const field of object.fields) {
    if (existing.has(field.name.toLowerCase())) continue;
    database.exec(`ALTER TABLE ${table} ADD COLUMN ${quoted(field.name)} ${columnType(field)}`);
    // Records that were there before the field see an unchecked box, not an unknown.
    if (field.type === 'boolean') database.exec(`UPDATE ${table} SET ${quoted(field.name)} = 0`);
  }
}

function createIndex(database: Database, object: ObjectDescription, field: FieldDescription): void {
  const isSearched = field.unique || field.externalId || field.nameField || field.type === 'email';
  const isWalked = field.type === 'reference' && field.childRelationshipName !== null;
  if (!isSearched && !isWalked) return;
  const column = isSearched ? `fold(${quoted(field.name)})` : quoted(field.name);
  database.exec(`CREATE INDEX IF NOT EXISTS "${object.name}.${field.name}" ON ${quoted(object.name)} (${column})`);
}

function columnType(field: FieldDescription): string {
  switch (field.type) {
    case 'boolean':
    case 'int':
      return 'INTEGER';
    case 'double':
    case 'currency':
    case 'percent':
      return 'REAL';
    default:
      return 'TEXT';
  }
}

/** Names come from the schema, which admits letters, digits and underscores only. */
function quoted(name: string): string {
  return `"${name}"`;
}

const nameOf = (row: Parameters<typeof textOf>[0]) => textOf(row, 'name')?.toLowerCase();
