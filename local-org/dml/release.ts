import type { Org } from '../org.ts';
import { STILL_NEEDED } from '../rules/inputRules.ts';
import { refusal } from '../rules/rule.ts';
import type { ObjectDescription } from '../schema/schema.ts';

/**
 * Empties the lookups that point at a record that is about to go.
 *
 * @throws SalesforceError DELETE_FAILED when one of them may not be empty
 */
export function releaseReferences(org: Org, object: ObjectDescription, id: string): void {
  for (const { object: child, field } of org.schema.childRelationships(object.name)) {
    if (field.nillable) {
      org.database.run(`UPDATE "${child.name}" SET "${field.name}" = NULL WHERE "${field.name}" = ?`, id);
    } else if (org.database.get(`SELECT 1 FROM "${child.name}" WHERE "${field.name}" = ?`, id)) {
      throw refusal(STILL_NEEDED, [id, child.label]);
    }
  }
}
