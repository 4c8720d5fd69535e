import { defaults } from '../dml/rows.ts';
import { toStored } from '../dml/values.ts';
import type { Org } from '../org.ts';
import type { FieldDescription } from '../schema/schema.ts';
import type { SqlRow, SqlValue } from '../storage/database.ts';
import { requiredText } from '../storage/row.ts';
import type { XmlElement } from '../xml.ts';
import { isMetadataType, recordName } from './customSchema.ts';
import { deployEntities } from './deployEntities.ts';
import { deployPermissionSets } from './deployPermissionSets.ts';
import { keepOnly, saveNamed } from './saveNamed.ts';
import { readMetadata, sourceFiles, unusable } from './sourceFiles.ts';
import type { SourceFile } from './sourceFiles.ts';

/**
 * Brings the records that are metadata into line with the source folders: custom metadata records, custom permissions,
 * names of Apex classes, permission sets. Records keep their ids from start to start; what left the source leaves the
 * org, permission sets excepted.
 *
 * @throws Error naming the file that cannot be used
 */
export function deployRecords(org: Org, folders: readonly string[]): void {
  org.database.transaction(() => {
    deployCustomMetadata(org, sourceFiles(folders, 'md'));
    deployEntities(org, folders);
    deployPermissionSets(org, folders);
  });
}

function deployCustomMetadata(org: Org, files: readonly SourceFile[]): void {
  const kept = new Set<string>();
  // Twice: the second time every record that another one points at is there.
  for (const isSecond of [false, true]) {
    for (const file of files) kept.add(deployCustomMetadataRecord(org, file, isSecond));
  }
  for (const { name } of org.schema.objects().filter(isMetadataType)) keepOnly(org, name, kept);
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
  return saveNamed(org, type, 'DeveloperName', row);
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
