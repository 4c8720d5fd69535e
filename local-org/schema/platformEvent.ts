import { READ_ONLY, field, reference, text } from './fields.ts';
import type { ObjectDescription } from './schema.ts';

/** A platform event without its custom fields. It can be described; events are published where Apex is executed. */
export function platformEvent(name: string, label: string, keyPrefix: string): ObjectDescription {
  return {
    name,
    label,
    labelPlural: label,
    keyPrefix,
    custom: true,
    createable: true,
    updateable: false,
    deletable: false,
    fields: [
      // Platform Events Developer Guide, Platform Event Fields.
      text('ReplayId', 'Replay ID', 0, READ_ONLY),
      text('EventUuid', 'Event UUID', 36, READ_ONLY),
      field('CreatedDate', 'Created Date', 'datetime', { nillable: false, ...READ_ONLY }),
      reference('CreatedById', 'Created By ID', 'User', { nillable: false, ...READ_ONLY })
    ]
  };
}

/** Events are neither stored nor queried. */
export function isPlatformEvent({ name }: Pick<ObjectDescription, 'name'>): boolean {
  return name.endsWith('__e');
}
