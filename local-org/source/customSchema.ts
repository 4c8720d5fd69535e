import { LOOK_UP_ONLY, READ_ONLY, field, text } from '../schema/fields.ts';
import { isCustomObject } from '../schema/customObject.ts';
import { platformEvent } from '../schema/platformEvent.ts';
import type { FieldDescription, ObjectDescription } from '../schema/schema.ts';
import type { XmlElement } from '../xml.ts';
import { readCustomField } from './customField.ts';
import { readCustomObject } from './customObjectFile.ts';
import { readMetadata, sourceFiles, unusable } from './sourceFiles.ts';
import type { SourceFile } from './sourceFiles.ts';

/**
 * Adds the custom objects, custom metadata types, platform events and custom fields of source folders to the standard objects.
 *
 * @param keyPrefixOf gives an object or type its key prefix, the same at every start
 * @throws Error naming the file that cannot be used
 */
export function withCustomSchema(
  standard: readonly ObjectDescription[],
  folders: readonly string[],
  keyPrefixOf: (objectName: string) => string
): ObjectDescription[] {
  const details = new Set(
    customFieldFiles(folders)
      .filter(isMasterDetail)
      .map(({ parent }) => parent)
  );
  const custom = sourceFiles(folders, 'object').flatMap((file) => {
    if (!/__(c|mdt|e)$/.test(file.name)) return [];
    const xml = readMetadata(file, 'CustomObject');
    const keyPrefix = keyPrefixOf(file.name);
    if (file.name.endsWith('__mdt')) return [metadataType(file.name, xml, keyPrefix)];
    if (file.name.endsWith('__e')) return [platformEvent(file.name, xml.text('label') ?? file.name, keyPrefix)];
    return [readCustomObject(file, xml, keyPrefix, !details.has(file.name))];
  });
  const objects = [...standard, ...custom];
  const fields = customFields(folders, objects);
  return objects.map((object) => ({ ...object, fields: [...object.fields, ...(fields.get(object.name) ?? [])] }));
}

/** Custom fields by object. Those of objects that this org has not are left out, with the objects. */
function customFields(folders: readonly string[], objects: readonly ObjectDescription[]) {
  const fields = new Map<string, FieldDescription[]>();
  const hasPersonAccounts = objects.some(({ name }) => name === 'RecordType');
  for (const file of customFieldFiles(folders)) {
    const object = objects.find(({ name }) => name === file.parent);
    if (!object) continue;
    const description = readCustomField(file, readMetadata(file, 'CustomField'));
    if (description.onParentDeletion === 'delete' && !isCustomObject(object)) {
      throw unusable(file, 'only records of custom objects can be deleted with the record that they belong to');
    }
    const target = description.referenceTo.find((name) => !objects.some((known) => known.name === name));
    if (target !== undefined) throw unusable(file, `the org has no object ${target} for the lookup`);
    add(fields, object.name, description);
    if (object.name === 'Contact' && hasPersonAccounts) add(fields, 'Account', onPersonAccount(description));
  }
  return fields;
}

function customFieldFiles(folders: readonly string[]): SourceFile[] {
  return sourceFiles(folders, 'field').filter(({ folder }) => folder === 'fields');
}

function isMasterDetail(file: SourceFile): boolean {
  return readMetadata(file, 'CustomField').text('type') === 'MasterDetail';
}

/** A person account shows its contact's custom fields with another ending. */
function onPersonAccount(description: FieldDescription): FieldDescription {
  const renamed = { name: description.name.replace(/__c$/, '__pc'), nillable: true, childRelationshipName: null };
  const onParentDeletion = 'empty' as const;
  const relationshipName = description.relationshipName?.replace(/__r$/, '__pr') ?? null;
  return { ...description, ...renamed, relationshipName, onParentDeletion };
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}

/** Records of custom metadata types come with the metadata; the data API only reads them. */
function metadataType(name: string, xml: XmlElement, keyPrefix: string): ObjectDescription {
  const label = xml.text('label') ?? name;
  return {
    name,
    label,
    labelPlural: xml.text('pluralLabel') ?? label,
    keyPrefix,
    custom: true,
    ...LOOK_UP_ONLY,
    fields: [
      field('Id', 'Custom Metadata Record ID', 'id', { length: 18, nillable: false, ...READ_ONLY }),
      text('DeveloperName', 'Custom Metadata Record Name', 40, { nillable: false, ...READ_ONLY }),
      text('MasterLabel', 'Label', 40, { nillable: false, nameField: true, ...READ_ONLY }),
      text('Label', 'Label', 40, { nillable: false, ...READ_ONLY }),
      text('QualifiedApiName', 'Qualified API Name', 70, { nillable: false, ...READ_ONLY }),
      text('NamespacePrefix', 'Namespace Prefix', 15, READ_ONLY),
      text('Language', 'Master Language', 40, { nillable: false, ...READ_ONLY }),
      field('SystemModstamp', 'System Modstamp', 'datetime', { nillable: false, ...READ_ONLY })
    ]
  };
}

/** Every object whose records come from `customMetadata` files. */
export function isMetadataType(object: ObjectDescription): boolean {
  return object.name.endsWith('__mdt');
}

/** Splits `Type.Record` of a custom metadata file; the type is named without `__mdt`. */
export function recordName(file: SourceFile): { type: string; record: string } {
  const [type = '', record = ''] = file.name.split('.');
  if (type === '' || record === '') throw unusable(file, 'its name must be Type.Record.md-meta.xml');
  return { type: `${type}__mdt`, record };
}
