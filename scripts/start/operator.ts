import type { ApexSession } from '../../local-org/localOrg.ts';

/** What Apex asks for before it works: the app's own permission sets. */
const PERMISSION_SETS = ['External_User_Enablement_Operator', 'External_User_Enablement_Repairer'];

/** Assigns the app's permission sets to the running user, as an administrator does once in an org. */
export function makeOperator(session: ApexSession): void {
  const user = session.runningUserId;
  const assigned = session
    .query('SELECT PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = :user', { user })
    .map(({ fields }) => fields.PermissionSetId);
  const missing = session
    .query('SELECT Id FROM PermissionSet WHERE Name IN :names', { names: PERMISSION_SETS })
    .filter(({ fields }) => !assigned.includes(fields.Id));
  session.beginTransaction();
  session.save({
    operation: 'insert',
    allOrNone: true,
    records: missing.map(({ fields: { Id = null } }) => ({
      type: 'PermissionSetAssignment',
      fields: { AssigneeId: user, PermissionSetId: Id }
    }))
  });
}
