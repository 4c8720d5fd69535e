import { READ_ONLY, field } from '../schema/fields.ts';
import type { FieldDescription, FieldType, ParentDeletion, PicklistValue } from '../schema/schema.ts';
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
 * @throws Error for types that are not emulated, such as roll-ups and automatic numbers
 */
export function readCustomField(file: SourceFile, xml: XmlElement): FieldDescription {
  const name = xml.text('fullName') ?? file.name;
  const metadataType = xml.text('type') ?? '';
  const type = TYPES[metadataType];
  if (!/^[A-Za-z]\w*__c$/.test(name)) throw unusable(file, `${name} is not the name of a custom field`);
  if (!type) throw unusable(file, `fields of type ${metadataType || 'unknown'} are not emulated`);
  if (xml.all('formula').length > 0) return formulaField(name, xml.text('label') ?? name, type);
  if (xml.child('valueSet').text('valueSetName') !== null) {
    throw unusable(file, 'global value sets are not emulated; its values must be in this file');
  }
  const isReference = type === 'reference';
  const isDetail = metadataType === 'MasterDetail';
  const isRequired = isDetail || type === 'boolean' || xml.text('required') === 'true';
  const defaultValue = readDefault(file, xml, type);
  return field(name, xml.text('label') ?? name, type, {
    custom: true,
    length: isReference ? 18 : Number(xml.text('length') ?? LENGTHS[metadataType] ?? 0),
    nillable: !isRequired,
    // A detail stays with its master unless its field says otherwise.
    updateable: !isDetail || xml.text('reparentableMasterDetail') === 'true',
    defaultedOnCreate: defaultValue !== null,
    defaultValue,
    unique: xml.text('unique') === 'true',
    externalId: xml.text('externalId') === 'true',
    filterable: metadataType !== 'LongTextArea' && metadataType !== 'Html',
    restrictedPicklist: xml.child('valueSet').text('restricted') === 'true' && values(xml).length > 0,
    picklistValues: values(xml),
    referenceTo: isReference ? [xml.text('referenceTo') ?? ''] : [],
    relationshipName: isReference ? name.replace(/__c$/, '__r') : null,
    childRelationshipName: isReference && xml.text('relationshipName') ? `${xml.text('relationshipName')}__r` : null,
    onParentDeletion: isDetail ? 'delete' : parentDeletion(xml.text('deleteConstraint'), isRequired)
  });
}

/** Every kind of formula is described as the type of its result, and never written. */
function formulaField(name: string, label: string, type: FieldType): FieldDescription {
  // Object Reference, Field Types, Formula: texts have up to 1,300 characters.
  return field(name, label, type, {
    custom: true,
    length: type === 'string' ? 1300 : 0,
    isFormula: true,
    ...READ_ONLY
  });
}

function values(xml: XmlElement): PicklistValue[] {
  const definitions = xml.child('valueSet').child('valueSetDefinition').all('value');
  return definitions.map((value) => {
    const fullName = value.text('fullName') ?? '';
    return { value: fullName, label: value.text('label') ?? fullName, active: value.text('isActive') !== 'false' };
  });
}

function parentDeletion(deleteConstraint: string | null, isRequired: boolean): ParentDeletion {
  if (deleteConstraint === 'Cascade') return 'delete';
  return deleteConstraint === 'Restrict' || isRequired ? 'refuse' : 'empty';
}

/** Default values are formulas; of these only plain numbers and texts need no calculating. */
function readDefault(file: SourceFile, xml: XmlElement, type: FieldType): FieldDescription['defaultValue'] {
  const formula = xml.text('defaultValue');
  if (type === 'boolean') return formula === 'true';
  if (formula === null) return defaultChoice(xml);
  const [, doubleQuoted, singleQuoted] = /^(?:"([^"\\]*)"|'([^'\\]*)')$/.exec(formula) ?? [];
  const isNumber = type === 'double' || type === 'currency' || type === 'percent';
  const text = doubleQuoted ?? singleQuoted;
  if (isNumber && /^-?\d+(\.\d+)?$/.test(formula)) return Number(formula);
  if (!isNumber && type !== 'date' && type !== 'datetime' && text !== undefined) return text;
  throw unusable(file, `its default value ${formula} is a formula, which is not emulated`);
}

function defaultChoice(xml: XmlElement): string | null {
  const definitions = xml.child('valueSet').child('valueSetDefinition').all('value');
  return definitions.find((value) => value.text('default') === 'true')?.text('fullName') ?? null;
}
