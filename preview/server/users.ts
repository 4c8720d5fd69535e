import type { Grant, User } from '../answers.ts';
import { flag, nullable, record, text, type Shaped } from '../shapes.ts';
import { HttpProblem } from './httpProblem.ts';
import type { Conditions, OrgQueries } from './orgQueries.ts';
import { personRecord, personRecordFields } from './personRecord.ts';

const named = nullable(record({ Name: text }));

const userRow = record({
  Id: text,
  Name: text,
  Username: text,
  Email: nullable(text),
  IsActive: flag,
  Profile: nullable(record({ Name: text, UserLicense: named })),
  UserRole: named
});
const USER_FIELDS = ['Id', 'Name', 'Username', 'Email', 'IsActive', 'Profile.Name', 'Profile.UserLicense.Name'];

const grantRow = record({
  AssigneeId: text,
  PermissionSet: record({ Label: text, IsOwnedByProfile: flag }),
  PermissionSetGroup: nullable(record({ MasterLabel: text }))
});
const GRANT_FIELDS = [
  'AssigneeId',
  'PermissionSet.Label',
  'PermissionSet.IsOwnedByProfile',
  'PermissionSetGroup.MasterLabel'
];

/** The contact that a user belongs to. */
const ownerRow = record({ Contact: nullable(record({ Id: text, AccountId: nullable(text), Name: text })) });

/** The users that belong to a contact; null when the org does not let us see which do. */
export async function usersOfContact(queries: OrgQueries, contactId: string): Promise<User[] | null> {
  const fields = await queries.fieldLabels('User');
  return fields.has('ContactId') ? findUsers(queries, { ContactId: contactId }) : null;
}

/** @throws HttpProblem 404 when there is no such user */
export async function readUser(queries: OrgQueries, userId: string): Promise<User> {
  const [user] = await findUsers(queries, { Id: userId });
  if (user === undefined) throw new HttpProblem(404, 'There is no such user, or it cannot be seen.');
  return { ...user, person: await personOf(queries, userId) };
}

async function findUsers(queries: OrgQueries, conditions: Conditions): Promise<User[]> {
  const rows = await queries.find('User', userRow, [...USER_FIELDS, 'UserRole.Name'], conditions);
  const grants = await grantsOf(
    queries,
    rows.map(({ Id }) => Id)
  );
  return rows.map((row) => asUser(row, grants.get(row.Id) ?? []));
}

/** Permission sets and groups by the id of the user who has them; what every profile brings is left out. */
async function grantsOf(queries: OrgQueries, userIds: readonly string[]): Promise<ReadonlyMap<string, Grant[]>> {
  // jsforce drops a condition with an empty list, which would find everybody's.
  if (userIds.length === 0) return new Map();
  const rows = await queries.find('PermissionSetAssignment', grantRow, GRANT_FIELDS, { AssigneeId: { $in: userIds } });
  const assigned = rows.filter(({ PermissionSet }) => !PermissionSet.IsOwnedByProfile);
  return new Map(
    userIds.map((userId) => [userId, assigned.filter(({ AssigneeId }) => AssigneeId === userId).map(asGrant)])
  );
}

function asGrant({ PermissionSet, PermissionSetGroup }: Shaped<typeof grantRow>): Grant {
  return PermissionSetGroup === null
    ? { label: PermissionSet.Label, kind: 'Permission Set' }
    : { label: PermissionSetGroup.MasterLabel, kind: 'Permission Set Group' };
}

function asUser(row: Shaped<typeof userRow>, grants: Grant[]): User {
  return {
    userId: row.Id,
    name: row.Name,
    username: row.Username,
    email: row.Email,
    isActive: row.IsActive,
    profileName: row.Profile?.Name ?? null,
    licenseName: row.Profile?.UserLicense?.Name ?? null,
    roleName: row.UserRole?.Name ?? null,
    person: null,
    grants
  };
}

async function personOf(queries: OrgQueries, userId: string): Promise<User['person']> {
  const fields = await queries.fieldLabels('User');
  if (!fields.has('ContactId')) return null;
  const contactFields = ['Name', ...(await personRecordFields(queries))].map((name) => `Contact.${name}`);
  const [owner] = await queries.find('User', ownerRow, contactFields, { Id: userId }, 1);
  const contact = owner?.Contact ?? null;
  return contact === null ? null : { ...personRecord(contact), name: contact.Name };
}
