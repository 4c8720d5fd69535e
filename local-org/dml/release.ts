import type { Org } from '../org.ts';
import { STILL_NEEDED } from '../rules/inputRules.ts';
import { refusal } from '../rules/rule.ts';
import type { FieldDescription, ObjectDescription } from '../schema/schema.ts';
import { requiredText } from '../storage/row.ts';
import { deleteRow } from './rows.ts';

/**
 * Empties the lookups that point at a record that is about to go, and deletes the records that go with it.
 *
 * @throws SalesforceError DELETE_FAILED when a record needs this one
 */
export function releaseReferences(org: Org, object: ObjectDescription, id: string): void {
  for (const { object: child, field } of org.schema.childRelationships(object.name)) {
    switch (field.onParentDeletion) {
      case 'empty':
        org.database.run(`UPDATE "${child.name}" SET "${field.name}" = NULL WHERE "${field.name}" = ?`, id);
        break;
      case 'refuse':
        if (childrenOf(org, child, field, id).length > 0) throw refusal(STILL_NEEDED, [id, child.label]);
        break;
      case 'delete':
        for (const childId of childrenOf(org, child, field, id)) {
          // The row goes first, so that records that point at each other come to an end.
          deleteRow(org, child.name, childId);
          releaseReferences(org, child, childId);
        }
    }
  }
}

function childrenOf(org: Org, child: ObjectDescription, field: FieldDescription, parentId: string): string[] {
  const rows = org.database.all(`SELECT "Id" FROM "${child.name}" WHERE "${field.name}" = ?`, parentId);
  return rows.map((row) => requiredText(row, 'Id'));
}
