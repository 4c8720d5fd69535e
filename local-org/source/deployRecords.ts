import { deleteRow, defaults, insertRow, updateRow } from '../dml/rows.ts';
import { toStored } from '../dml/values.ts';
import { assignApps } from '../effects/permissionSets.ts';
import type { Org } from '../org.ts';
import type { FieldDescription } from '../schema/schema.ts';
import { PERMISSIONS } from '../schema/standard/permissions.ts';
import type { SqlRow, SqlValue } from '../storage/database.ts';
import { requiredText, textOf } from '../storage/row.ts';
import type { XmlElement } from '../xml.ts';
import { isMetadataType, recordName } from './customSchema.ts';
import { readMetadata, sourceFiles, unusable } from './sourceFiles.ts';
import type { SourceFile } from './sourceFiles.ts';

/**
 * Brings the records that are metadata into line with the source folders: custom metadata records and permission
 * sets. Records keep their ids from start to start; custom metadata that left the source leaves the org.
 * Of what a permission set permits, only what a rule of this org asks for is read: some user permissions, and apps.
 *
 * @throws Error naming the file that cannot be used
 */
export function deployRecords(org: Org, folders: readonly string[]): void {
  org.database.transaction(() => {
    deployCustomMetadata(org, sourceFiles(folders, 'md'));
    for (const file of sourceFiles(folders, 'permissionset')) deployPermissionSet(org, file);
  });
}

function deployCustomMetadata(org: Org, files: readonly SourceFile[]): void {
  const kept = new Set<string>();
  // Twice: the second time every record that another one points at is there.
  for (const isSecond of [false, true]) {
    for (const file of files) kept.add(deployCustomMetadataRecord(org, file, isSecond));
  }
  for (const { name } of org.schema.objects().filter(isMetadataType)) {
    for (const row of org.database.all(`SELECT "Id" FROM "${name}"`)) {
      const id = requiredText(row, 'Id');
      if (!kept.has(id)) deleteRow(org, name, id);
    }
  }
}

function deployCustomMetadataRecord(org: Org, file: SourceFile, withRelationships: boolean): string {
  const { type, record } = recordName(file);
  const object = org.schema.object(type);
  if (!object) throw unusable(file, `the source has no custom metadata type ${type}`);
  const xml = readMetadata(file, 'CustomMetadata');
  const label = xml.text('label') ?? record;
  const row: SqlRow = {
    ...defaults(object),
    DeveloperName: record,
    MasterLabel: label,
    Label: label,
    QualifiedApiName: record,
    Language: 'en_US',
    SystemModstamp: org.now().toISOString()
  };
  for (const entry of xml.all('values')) {
    const name = entry.text('field') ?? '';
    const description = org.schema.field(type, name);
    if (!description) throw unusable(file, `${type} has no field ${name}`);
    if (description.type === 'reference' && !withRelationships) continue;
    row[description.name] = valueOf(org, file, description, entry.child('value'));
  }
  return save(org, type, 'DeveloperName', row);
}

function valueOf(org: Org, file: SourceFile, description: FieldDescription, value: XmlElement): SqlValue {
  if (value.value === '') return description.type === 'boolean' ? 0 : null;
  if (description.type === 'reference') {
    const target = description.referenceTo[0] ?? '';
    const row = org.database.get(`SELECT "Id" FROM "${target}" WHERE "QualifiedApiName" = ?`, value.value);
    if (!row) throw unusable(file, `${description.name} names ${target} "${value.value}", which is not there`);
    return requiredText(row, 'Id');
  }
  try {
    return toStored(value.value, description);
  } catch (cause) {
    throw unusable(file, cause instanceof Error ? cause.message : String(cause));
  }
}

function deployPermissionSet(org: Org, file: SourceFile): void {
  const xml = readMetadata(file, 'PermissionSet');
  const license = xml.text('license');
  const isSession = xml.text('hasActivationRequired') === 'true';
  const enabled = xml.all('userPermissions').filter((entry) => entry.text('enabled') === 'true');
  const permissions = enabled.map((entry) => entry.text('name'));
  const setId = save(org, 'PermissionSet', 'Name', {
    Name: file.name,
    Label: xml.text('label') ?? file.name,
    Description: xml.text('description'),
    HasActivationRequired: Number(isSession),
    Type: isSession ? 'Session' : 'Regular',
    ...Object.fromEntries(PERMISSIONS.map(({ name }) => [`Permissions${name}`, Number(permissions.includes(name))])),
    ...(license === null ? {} : { LicenseId: licenseId(org, file, license) })
  });
  const apps = xml.all('applicationVisibilities').filter((entry) => entry.text('visible') === 'true');
  assignApps(
    org,
    setId,
    apps.map((entry) => entry.text('application') ?? '')
  );
}

function licenseId(org: Org, file: SourceFile, name: string): string {
  const sql = `SELECT "Id" FROM "UserLicense" WHERE "Name" = ?
    UNION SELECT "Id" FROM "PermissionSetLicense" WHERE ? IN ("DeveloperName", "MasterLabel")`;
  const row = org.database.get(sql, name, name);
  if (!row) throw unusable(file, `the org has no license "${name}"`);
  return requiredText(row, 'Id');
}

/** Inserts the row, or updates the one of the same name. Returns its id. */
function save(org: Org, objectName: string, key: string, row: SqlRow): string {
  const existing = org.database.get(`SELECT "Id" FROM "${objectName}" WHERE "${key}" = ?`, textOf(row, key));
  if (!existing) return insertRow(org, objectName, row);
  const id = requiredText(existing, 'Id');
  updateRow(org, objectName, id, row);
  return id;
}
