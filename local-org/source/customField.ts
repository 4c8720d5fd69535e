import { field } from '../schema/fields.ts';
import type { FieldDescription, FieldType, PicklistValue } from '../schema/schema.ts';
import type { XmlElement } from '../xml.ts';
import { unusable } from './sourceFiles.ts';
import type { SourceFile } from './sourceFiles.ts';

const TYPES: Readonly<Record<string, FieldType>> = {
  Checkbox: 'boolean',
  Currency: 'currency',
  Date: 'date',
  DateTime: 'datetime',
  Email: 'email',
  Html: 'textarea',
  LongTextArea: 'textarea',
  Lookup: 'reference',
  MasterDetail: 'reference',
  MetadataRelationship: 'reference',
  MultiselectPicklist: 'multipicklist',
  Number: 'double',
  Percent: 'percent',
  Phone: 'phone',
  Picklist: 'picklist',
  Text: 'string',
  TextArea: 'textarea',
  Url: 'url'
};

const LENGTHS: Readonly<Record<string, number>> = { Email: 80, Phone: 40, Picklist: 255, TextArea: 255, Url: 255 };

/**
 * A custom field from its metadata file.
 *
 * @throws Error for a field whose value somebody must calculate: formulas, roll-ups, auto-numbers
 */
export function readCustomField(file: SourceFile, xml: XmlElement): FieldDescription {
  const name = xml.text('fullName') ?? file.name;
  const metadataType = xml.text('type') ?? '';
  const type = TYPES[metadataType];
  if (!/^[A-Za-z]\w*__c$/.test(name)) throw unusable(file, `${name} is not the name of a custom field`);
  if (!type || xml.all('formula').length > 0) {
    throw unusable(file, `fields of type ${metadataType || 'unknown'} with or without formula are not emulated`);
  }
  const isReference = type === 'reference';
  return field(name, xml.text('label') ?? name, type, {
    custom: true,
    length: isReference ? 18 : Number(xml.text('length') ?? LENGTHS[metadataType] ?? 0),
    nillable: type !== 'boolean' && xml.text('required') !== 'true',
    defaultValue: type === 'boolean' ? xml.text('defaultValue') === 'true' : defaultChoice(xml),
    unique: xml.text('unique') === 'true',
    externalId: xml.text('externalId') === 'true',
    filterable: metadataType !== 'LongTextArea' && metadataType !== 'Html',
    restrictedPicklist: xml.child('valueSet').text('restricted') === 'true' && values(xml).length > 0,
    picklistValues: values(xml),
    referenceTo: isReference ? [xml.text('referenceTo') ?? ''] : [],
    relationshipName: isReference ? name.replace(/__c$/, '__r') : null,
    childRelationshipName: isReference && xml.text('relationshipName') ? `${xml.text('relationshipName')}__r` : null
  });
}

function values(xml: XmlElement): PicklistValue[] {
  const definitions = xml.child('valueSet').child('valueSetDefinition').all('value');
  return definitions.map((value) => {
    const fullName = value.text('fullName') ?? '';
    return { value: fullName, label: value.text('label') ?? fullName, active: value.text('isActive') !== 'false' };
  });
}

function defaultChoice(xml: XmlElement): string | null {
  const definitions = xml.child('valueSet').child('valueSetDefinition').all('value');
  return definitions.find((value) => value.text('default') === 'true')?.text('fullName') ?? null;
}
