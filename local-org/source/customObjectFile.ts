import { customObject } from '../schema/customObject.ts';
import type { ObjectDescription } from '../schema/schema.ts';
import type { XmlElement } from '../xml.ts';
import { unusable } from './sourceFiles.ts';
import type { SourceFile } from './sourceFiles.ts';

/**
 * A custom object from its metadata file, still without its custom fields.
 *
 * @param hasOwner false for the detail of another object
 * @throws Error for what only looks like an object, such as a custom setting, and for names that nobody can give
 */
export function readCustomObject(
  file: SourceFile,
  xml: XmlElement,
  keyPrefix: string,
  hasOwner: boolean
): ObjectDescription {
  if (!/^[A-Za-z]\w*__c$/.test(file.name)) throw unusable(file, `${file.name} is not the name of a custom object`);
  if (xml.text('customSettingsType') !== null) throw unusable(file, 'custom settings are not emulated');
  if (xml.all('fields').length > 0) throw unusable(file, 'in source format every field has a file of its own');
  const label = xml.text('label') ?? file.name;
  const nameField = xml.child('nameField');
  return customObject({
    name: file.name,
    keyPrefix,
    label,
    labelPlural: xml.text('pluralLabel') ?? label,
    nameLabel: nameField.text('label') ?? `${label} Name`,
    autoNumber: autoNumber(file, nameField),
    hasOwner
  });
}

function autoNumber(file: SourceFile, nameField: XmlElement): string | null {
  const type = nameField.text('type');
  if (type === 'Text') return null;
  if (type !== 'AutoNumber') throw unusable(file, 'its nameField must be of type Text or AutoNumber');
  const format = nameField.text('displayFormat') ?? '{0}';
  const unknown = /\{(?!(?:0+|YYYY|YY|MM|DD)\})[^}]*\}?/.exec(format)?.[0];
  if (unknown !== undefined) throw unusable(file, `${unknown} in the displayFormat of its names is not emulated`);
  if (!/\{0+\}/.test(format)) throw unusable(file, 'the displayFormat of its names needs a number such as {0000}');
  return format;
}
