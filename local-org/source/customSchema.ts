import { LOOK_UP_ONLY, READ_ONLY, field, text } from '../schema/fields.ts';
import type { FieldDescription, ObjectDescription } from '../schema/schema.ts';
import type { XmlElement } from '../xml.ts';
import { readCustomField } from './customField.ts';
import { readMetadata, sourceFiles, unusable } from './sourceFiles.ts';
import type { SourceFile } from './sourceFiles.ts';

/**
 * Adds the custom metadata types and custom fields of source folders to the standard objects.
 *
 * @param keyPrefixOf gives a custom metadata type its key prefix, the same at every start
 * @throws Error naming the file that cannot be used
 */
export function withCustomSchema(
  standard: readonly ObjectDescription[],
  folders: readonly string[],
  keyPrefixOf: (objectName: string) => string
): ObjectDescription[] {
  const types = sourceFiles(folders, 'object')
    .filter((file) => file.name.endsWith('__mdt'))
    .map((file) => metadataType(file.name, readMetadata(file, 'CustomObject'), keyPrefixOf(file.name)));
  const objects = [...standard, ...types];
  const fields = customFields(folders, objects);
  return objects.map((object) => ({ ...object, fields: [...object.fields, ...(fields.get(object.name) ?? [])] }));
}

/** Custom fields by object. Those of objects that this org has not are left out, with the objects. */
function customFields(folders: readonly string[], objects: readonly ObjectDescription[]) {
  const fields = new Map<string, FieldDescription[]>();
  const hasPersonAccounts = objects.some(({ name }) => name === 'RecordType');
  for (const file of sourceFiles(folders, 'field').filter(({ folder }) => folder === 'fields')) {
    const object = objects.find(({ name }) => name === file.parent);
    if (!object) continue;
    const description = readCustomField(file, readMetadata(file, 'CustomField'));
    const target = description.referenceTo.find((name) => !objects.some((known) => known.name === name));
    if (target !== undefined) throw unusable(file, `the org has no object ${target} for the lookup`);
    add(fields, object.name, description);
    if (object.name === 'Contact' && hasPersonAccounts) add(fields, 'Account', onPersonAccount(description));
  }
  return fields;
}

/** A person account shows its contact's custom fields with another ending. */
function onPersonAccount(description: FieldDescription): FieldDescription {
  const renamed = { name: description.name.replace(/__c$/, '__pc'), nillable: true, childRelationshipName: null };
  const relationshipName = description.relationshipName?.replace(/__r$/, '__pr') ?? null;
  return { ...description, ...renamed, relationshipName };
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
