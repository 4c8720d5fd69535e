import { LOOK_UP_ONLY, READ_ONLY, checkbox, choices, field, picklist } from '../fields.ts';
import type { ObjectDescription } from '../schema.ts';

const NAME = 'UserRecordAccess';

/**
 * What each user may do with each record that has an owner. Fields from the Object Reference, UserRecordAccess; there
 * `RecordId` is a picklist of ids. No list of key prefixes has this object, so the one here is made up.
 */
export function recordAccess(): ObjectDescription {
  const id = { length: 18, nillable: false, ...READ_ONLY };
  return {
    name: NAME,
    label: 'User Record Access',
    labelPlural: 'User Record Access',
    keyPrefix: '0zz',
    custom: false,
    ...LOOK_UP_ONLY,
    fields: [
      field('Id', 'User Record Access ID', 'id', id),
      field('UserId', 'User ID', 'reference', id),
      field('RecordId', 'Record ID', 'reference', id),
      checkbox('HasReadAccess', 'Has Read Access', READ_ONLY),
      checkbox('HasEditAccess', 'Has Edit Access', READ_ONLY),
      checkbox('HasDeleteAccess', 'Has Delete Access', READ_ONLY),
      checkbox('HasTransferAccess', 'Has Transfer Access', READ_ONLY),
      checkbox('HasAllAccess', 'Has All Access', READ_ONLY),
      picklist('MaxAccessLevel', 'Maximum Access Level', choices(...LEVELS), READ_ONLY)
    ]
  };
}

const LEVELS = ['None', 'Read', 'Edit', 'Delete', 'Transfer', 'All'];

/** It is worked out when it is asked for: there are no such records. */
export function isRecordAccess({ name }: Pick<ObjectDescription, 'name'>): boolean {
  return name === NAME;
}
