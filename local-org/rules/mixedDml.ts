import type { Org } from '../org.ts';
import type { SqlRow } from '../storage/database.ts';
import { textOf } from '../storage/row.ts';
import type { InputRule } from './inputRules.ts';
import { isEnforced, refusal } from './rule.ts';
import type { Change } from './rule.ts';

/** Apex Developer Guide, "sObjects That Cannot Be Used Together in DML Operations", as far as we have the objects. */
const SETUP_OBJECTS: ReadonlySet<string> = new Set([
  'User',
  'UserRole',
  'PermissionSet',
  'PermissionSetGroup',
  'PermissionSetGroupComponent',
  'PermissionSetAssignment',
  'PermissionSetLicenseAssign',
  'SetupEntityAccess',
  'NetworkMemberGroup'
]);

/** Same source: an update of any other user field may be mixed. */
const SETUP_USER_FIELDS = [
  'UserRoleId',
  'IsActive',
  'ForecastEnabled',
  'IsPortalEnabled',
  'Username',
  'ProfileId'
] as const;

export const MIXED_DML: InputRule = {
  id: 'MIXED-DML',
  statusCode: 'MIXED_DML_OPERATION',
  message:
    'DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): ' +
    '{0}, original object: {1}',
  fields: [],
  source: '000382600; that a composite request or graph is one such transaction is assumed',
  confidence: 'assumed'
};

type Side = 'setup' | 'other';

/** What one transaction of the platform has touched so far. */
export class Transaction {
  #first: { object: string; side: Side } | null = null;

  /**
   * Notes a change.
   *
   * @throws SalesforceError MIXED_DML_OPERATION when setup and other objects would meet in this transaction
   */
  admit(object: string, change: Change, org: Org): void {
    if (!isEnforced(MIXED_DML, org)) return;
    const side = sideOf(object, change);
    if (side === null) return;
    this.#first ??= { object, side };
    if (this.#first.side !== side) throw refusal(MIXED_DML, [object, this.#first.object]);
  }
}

/** Null for the changes of users that go with either side. */
function sideOf(object: string, { before, after }: Change): Side | null {
  if (object !== 'User') return SETUP_OBJECTS.has(object) ? 'setup' : 'other';
  const isNew = textOf(before, 'Id') === null;
  // The guide lets users without a role be inserted beside other objects; external users get their role on insert,
  // and Stack Exchange 410738 reports that they are refused.
  const isSetup = isNew
    ? textOf(after, 'UserRoleId') !== null || textOf(after, 'ContactId') !== null
    : SETUP_USER_FIELDS.some((field) => isChanged(field, before, after));
  return isSetup ? 'setup' : null;
}

function isChanged(field: string, before: SqlRow, after: SqlRow): boolean {
  return (before[field] ?? null) !== (after[field] ?? null);
}
