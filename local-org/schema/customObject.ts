import { READ_ONLY, checkbox, reference, standardObject, text } from './fields.ts';
import type { FieldDescription, ObjectDescription } from './schema.ts';

/** What a custom object is, beside its custom fields. */
export interface CustomObject {
  readonly name: string;
  readonly keyPrefix: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly nameLabel: string;
  /** Format of the names that the platform gives, for example `A-{0000}`; null when people give them. */
  readonly autoNumber: string | null;
  /** Records that are the detail of others have no owner of their own. */
  readonly hasOwner: boolean;
}

/** A custom object with the fields that every custom object has. */
export function customObject(described: CustomObject): ObjectDescription {
  const { name, keyPrefix, label, labelPlural, nameLabel, autoNumber, hasOwner } = described;
  const access = autoNumber === null ? {} : { nillable: false, ...READ_ONLY, autoNumber };
  const fields: FieldDescription[] = [
    ...(hasOwner ? [reference('OwnerId', 'Owner ID', 'User', { nillable: false, defaultedOnCreate: true })] : []),
    checkbox('IsDeleted', 'Deleted', READ_ONLY),
    text('Name', nameLabel, 80, { nameField: true, defaultedOnCreate: true, ...access })
  ];
  return standardObject(name, keyPrefix, [label, labelPlural], fields, { custom: true });
}

export function isCustomObject(object: ObjectDescription): boolean {
  return object.name.endsWith('__c');
}
