import type { FieldDescription, FieldType, ObjectDescription, PicklistValue } from './schema.ts';

type Options = Partial<Omit<FieldDescription, 'name' | 'label' | 'type'>>;

/** Callers must give a value when they create the record. */
export const REQUIRED: Options = { nillable: false };
/** Set by the platform, visible to everyone. */
export const READ_ONLY: Options = { createable: false, updateable: false };
/** Given at creation and never changed. */
export const CREATE_ONLY: Options = { updateable: false };

/** A field that may be empty, created and updated unless the options say otherwise. */
export function field(name: string, label: string, type: FieldType, options: Options = {}): FieldDescription {
  return {
    name,
    label,
    type,
    length: 0,
    nillable: true,
    createable: true,
    updateable: true,
    defaultedOnCreate: options.defaultValue !== undefined,
    defaultValue: null,
    custom: false,
    unique: false,
    externalId: false,
    nameField: false,
    filterable: true,
    restrictedPicklist: false,
    picklistValues: [],
    referenceTo: [],
    relationshipName: null,
    childRelationshipName: null,
    onParentDeletion: options.nillable === false ? 'refuse' : 'empty',
    autoNumber: null,
    isFormula: false,
    ...options
  };
}

export const text = (name: string, label: string, length: number, options: Options = {}) =>
  field(name, label, 'string', { length, ...options });

export const longText = (name: string, label: string, length: number, options: Options = {}) =>
  field(name, label, 'textarea', { length, ...options });

export const email = (name: string, label: string, length: number, options: Options = {}) =>
  field(name, label, 'email', { length, ...options });

export const phone = (name: string, label: string, options: Options = {}) =>
  field(name, label, 'phone', { length: 40, ...options });

/** A check box is never empty; it starts unchecked unless the options say otherwise. */
export const checkbox = (name: string, label: string, options: Options = {}) =>
  field(name, label, 'boolean', { nillable: false, defaultValue: false, ...options });

/** A picklist that takes its values only. */
export const picklist = (name: string, label: string, values: readonly PicklistValue[], options: Options = {}) =>
  field(name, label, 'picklist', { length: 40, restrictedPicklist: true, picklistValues: values, ...options });

/** A picklist whose values are suggestions, like most of those that come with Account and Contact. */
export const suggestions = (name: string, label: string, values: readonly string[], options: Options = {}) =>
  field(name, label, 'picklist', { length: 255, picklistValues: choices(...values), ...options });

/** A lookup; `children` names the way down from the parent. */
export function reference(
  name: string,
  label: string,
  targets: string | readonly string[],
  options: Options & { children?: string } = {}
): FieldDescription {
  const { children = null, ...rest } = options;
  return field(name, label, 'reference', {
    length: 18,
    referenceTo: typeof targets === 'string' ? [targets] : targets,
    relationshipName: name.replace(/Id$/, ''),
    childRelationshipName: children,
    ...rest
  });
}

/** Picklist values that are their own labels. */
export function choices(...values: string[]): PicklistValue[] {
  return values.map((value) => ({ value, label: value, active: true }));
}

/** Picklist values from `value: label`. */
export function labelled(values: Readonly<Record<string, string>>): PicklistValue[] {
  return Object.entries(values).map(([value, label]) => ({ value, label, active: true }));
}

export const LOOK_UP_ONLY = { createable: false, updateable: false, deletable: false } as const;

/** An object with the fields that every record has besides its own. */
export function standardObject(
  name: string,
  keyPrefix: string,
  labels: readonly [label: string, plural: string],
  fields: readonly FieldDescription[],
  access: Partial<Pick<ObjectDescription, 'createable' | 'updateable' | 'deletable' | 'custom'>> = {}
): ObjectDescription {
  const [label, labelPlural] = labels;
  return {
    name,
    label,
    labelPlural,
    keyPrefix,
    custom: false,
    createable: true,
    updateable: true,
    deletable: true,
    ...access,
    fields: [
      field('Id', `${label} ID`, 'id', { length: 18, nillable: false, defaultedOnCreate: true, ...READ_ONLY }),
      ...fields,
      ...AUDIT_FIELDS
    ]
  };
}

const SET_BY_PLATFORM: Options = { nillable: false, defaultedOnCreate: true, ...READ_ONLY };

const AUDIT_FIELDS: readonly FieldDescription[] = [
  field('CreatedDate', 'Created Date', 'datetime', SET_BY_PLATFORM),
  reference('CreatedById', 'Created By ID', 'User', SET_BY_PLATFORM),
  field('LastModifiedDate', 'Last Modified Date', 'datetime', SET_BY_PLATFORM),
  reference('LastModifiedById', 'Last Modified By ID', 'User', SET_BY_PLATFORM),
  field('SystemModstamp', 'System Modstamp', 'datetime', SET_BY_PLATFORM)
];
