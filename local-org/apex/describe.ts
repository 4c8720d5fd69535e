import type { FieldDescription, ObjectDescription } from '../schema/schema.ts';
import type { ApexFieldDescription, ApexObjectDescription } from './apex.ts';

/** An object as `Schema.DescribeSObjectResult` tells it. Every field is accessible: there is no field-level security. */
export function describeForApex(object: ObjectDescription): ApexObjectDescription {
  const { name, label, keyPrefix, custom } = object;
  return {
    name,
    label,
    keyPrefix,
    isCustom: custom,
    fields: object.fields.map((field) => describeField(object, field))
  };
}

function describeField(object: ObjectDescription, field: FieldDescription): ApexFieldDescription {
  return {
    name: field.name,
    label: field.label,
    type: field.type,
    length: field.length,
    isCreateable: field.createable && object.createable,
    isUpdateable: field.updateable && object.updateable,
    isAccessible: true,
    picklist: field.picklistValues.map(({ value, label, active }) => ({ value, label, isActive: active }))
  };
}
