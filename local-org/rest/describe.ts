import { isIdLookup } from '../schema/idLookup.ts';
import { isPlatformEvent } from '../schema/platformEvent.ts';
import type { FieldDescription, FieldType, ObjectDescription, Schema } from '../schema/schema.ts';

/** An object in the list of all objects. */
export function describeGlobal(object: ObjectDescription, version: string) {
  const url = `/services/data/v${version}/sobjects/${object.name}`;
  return {
    name: object.name,
    label: object.label,
    labelPlural: object.labelPlural,
    keyPrefix: object.keyPrefix,
    custom: object.custom,
    customSetting: false,
    createable: object.createable,
    updateable: object.updateable,
    deletable: object.deletable,
    queryable: !isPlatformEvent(object),
    retrieveable: !isPlatformEvent(object),
    undeletable: false,
    searchable: false,
    mergeable: false,
    triggerable: false,
    deprecatedAndHidden: false,
    urls: { sobject: url, describe: `${url}/describe`, rowTemplate: `${url}/{ID}` }
  };
}

/** An object with its fields and child relationships. */
export function describeObject(schema: Schema, object: ObjectDescription, version: string) {
  return {
    ...describeGlobal(object, version),
    fields: object.fields.map((field) => describeField(object, field)),
    childRelationships: schema.childRelationships(object.name).map(({ object: child, field }) => ({
      childSObject: child.name,
      field: field.name,
      relationshipName: field.childRelationshipName,
      cascadeDelete: field.onParentDeletion === 'delete',
      // The platform says so of custom lookups only, whatever else may not be empty.
      restrictedDelete: field.custom && field.onParentDeletion === 'refuse',
      deprecatedAndHidden: false,
      junctionIdListNames: [],
      junctionReferenceTo: []
    })),
    recordTypeInfos: []
  };
}

function describeField(object: ObjectDescription, field: FieldDescription) {
  const isPolymorphic = field.referenceTo.length > 1;
  return {
    name: field.name,
    label: field.label,
    type: field.type,
    soapType: soapType(field.type),
    length: field.length,
    byteLength: field.length * 3,
    digits: field.type === 'int' ? 9 : 0,
    precision: 0,
    scale: 0,
    nillable: field.nillable,
    createable: field.createable && object.createable,
    updateable: field.updateable && object.updateable,
    defaultedOnCreate: field.defaultedOnCreate,
    defaultValue: field.defaultValue,
    custom: field.custom,
    unique: field.unique,
    externalId: field.externalId,
    idLookup: isIdLookup(object.name, field),
    nameField: field.nameField,
    namePointing: isPolymorphic,
    polymorphicForeignKey: isPolymorphic,
    referenceTo: field.referenceTo,
    relationshipName: field.relationshipName,
    restrictedPicklist: field.restrictedPicklist,
    picklistValues: field.picklistValues.map((choice) => ({
      ...choice,
      defaultValue: choice.value === field.defaultValue,
      validFor: null
    })),
    filterable: field.filterable,
    sortable: field.filterable && field.type !== 'textarea' && field.type !== 'multipicklist',
    groupable: field.filterable && field.type !== 'textarea' && field.type !== 'multipicklist',
    aggregatable: field.type !== 'textarea',
    autoNumber: field.autoNumber !== null,
    calculated: field.isFormula,
    caseSensitive: false,
    dependentPicklist: false,
    deprecatedAndHidden: false,
    encrypted: false,
    htmlFormatted: false,
    permissionable: false
  };
}

function soapType(type: FieldType): string {
  switch (type) {
    case 'id':
    case 'reference':
      return 'tns:ID';
    case 'boolean':
    case 'int':
    case 'double':
    case 'date':
      return `xsd:${type}`;
    case 'currency':
    case 'percent':
      return 'xsd:double';
    case 'datetime':
      return 'xsd:dateTime';
    default:
      return 'xsd:string';
  }
}
