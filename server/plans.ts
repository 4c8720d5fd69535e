import type { Plan, PlanRecord } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { UserRow } from './facts/users.ts';

/** A plan with what it does not say itself. */
export interface Order {
  plan: Plan;
  /** The person's contact, by which the user is found again. */
  contactId: string;
  /** The user that is changed; null when the plan creates one. */
  userId: string | null;
}

/** The plan without fields of the user that this org does not have or this operator may not set. */
export async function withoutMissingFields(
  plan: Plan,
  isCreateable: (field: string) => Promise<boolean>
): Promise<Plan> {
  const records = await Promise.all(plan.records.map((record) => withoutMissing(record, isCreateable)));
  return { ...plan, records };
}

/** Custom fields come with the package, feature licenses with the org; the others make the user what it is. */
const OPTIONAL = /__c$|^UserPermissions/;

async function withoutMissing(
  record: PlanRecord,
  isCreateable: (field: string) => Promise<boolean>
): Promise<PlanRecord> {
  if (record.sobjectType !== 'User' || record.operation !== 'create') {
    return record;
  }
  const kept = await Promise.all(
    record.fields.map(async (field) => (!OPTIONAL.test(field.name) || (await isCreateable(field.name)) ? [field] : []))
  );
  return { ...record, fields: kept.flat() };
}

/** Whether this is the person's user as the plan wants it. */
export function isAsPlanned({ plan, contactId, userId }: Order, row: UserRow): boolean {
  const isTheUser =
    userId === null
      ? row.contactId === contactId && row.user.username.toLowerCase() === usernameOf(plan).toLowerCase()
      : row.user.userId === userId;
  return isTheUser && row.user.isActive && grantIdsOf(plan).every((grantId) => row.user.grantIds.includes(grantId));
}

function usernameOf(plan: Plan): string {
  const user = plan.records.find(({ sobjectType }) => sobjectType === 'User');
  return user?.fields.find(({ name }) => name === 'Username')?.value ?? '';
}

const GRANT_FIELDS = ['PermissionSetId', 'PermissionSetGroupId', 'PermissionSetLicenseId'];

function grantIdsOf(plan: Plan): string[] {
  return plan.records.flatMap(({ fields }) =>
    fields.filter(({ name }) => GRANT_FIELDS.includes(name)).map(({ value }) => value)
  );
}
