import type { Org } from '../org.ts';
import { SalesforceError } from '../salesforceError.ts';
import type { ObjectDescription } from '../schema/schema.ts';

/**
 * Empties the lookups that point at a record that is about to go.
 *
 * @throws SalesforceError DELETE_FAILED when one of them may not be empty; code and text are assumed
 */
export function releaseReferences(org: Org, object: ObjectDescription, id: string): void {
  for (const { object: child, field } of org.schema.childRelationships(object.name)) {
    if (field.nillable) {
      org.database.run(`UPDATE "${child.name}" SET "${field.name}" = NULL WHERE "${field.name}" = ?`, id);
    } else if (org.database.get(`SELECT 1 FROM "${child.name}" WHERE "${field.name}" = ?`, id)) {
      const message = `Your attempt to delete ${id} could not be completed because records of ${child.label} need it`;
      throw new SalesforceError('DELETE_FAILED', message);
    }
  }
}
