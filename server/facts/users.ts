import type {
  ExistingUser,
  Known,
  SameEmailUser
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** A user whom the facts about somebody mention: the operator, the person's own, one with the same address. */
export interface UserRow {
  contactId: string | null;
  timeZone: string;
  /** Permission sets, the profile's own among them, each with what it permits. */
  assignments: Row[];
  user: Omit<ExistingUser, 'isFrozen'>;
}

/** @param assignments, licenses names of the child subqueries; null for one that was not asked for */
export function parseUser(row: Row, assignments: string | null, licenses: string | null): UserRow {
  const assigned = assignments === null ? [] : row.children(assignments);
  const licensed = licenses === null ? [] : row.children(licenses);
  return {
    contactId: row.textOrNull('ContactId'),
    timeZone: row.text('TimeZoneSidKey'),
    assignments: assigned,
    user: {
      userId: row.text('Id'),
      name: row.text('Name'),
      username: row.text('Username'),
      email: row.textOrNull('Email'),
      isActive: row.flag('IsActive'),
      profileId: row.textOrNull('ProfileId'),
      profileName: row.textOrNull('Profile.Name'),
      licenseId: row.textOrNull('Profile.UserLicenseId'),
      licenseName: row.textOrNull('Profile.UserLicense.Name'),
      grantIds: [
        ...assigned.flatMap(assignedGrantId),
        ...licensed.map((license) => license.text('PermissionSetLicenseId'))
      ]
    }
  };
}

/** Every user holds the permission set that its profile owns: nobody granted that one. */
function assignedGrantId(assignment: Row): string[] {
  const groupId = assignment.textOrNull('PermissionSetGroupId');
  if (groupId !== null) {
    return [groupId];
  }
  return assignment.flag('PermissionSet.IsOwnedByProfile') ? [] : [assignment.text('PermissionSetId')];
}

/** The users that belong to this contact. @param frozen by user id; null when it cannot be seen */
export function usersOfContact(
  contactId: string,
  users: readonly UserRow[],
  frozen: ReadonlyMap<string, boolean> | null
): ExistingUser[] {
  return users
    .filter((row) => row.contactId === contactId)
    .map(({ user }) => ({ ...user, isFrozen: isFrozen(frozen?.get(user.userId)) }));
}

function isFrozen(value: boolean | undefined): Known {
  if (value === undefined) {
    return 'unknown';
  }
  return value ? 'yes' : 'no';
}

/** A mailbox that hundreds of test users share would fill the form with their names. */
const MOST_SAME_EMAIL = 20;

/** Active users of others with this address, the first twenty of them. */
export function usersWithEmail(email: string | null, contactId: string, users: readonly UserRow[]): SameEmailUser[] {
  const key = email?.trim().toLowerCase() ?? '';
  return users
    .filter(
      (row) =>
        key !== '' && row.user.isActive && row.contactId !== contactId && row.user.email?.trim().toLowerCase() === key
    )
    .slice(0, MOST_SAME_EMAIL)
    .map(({ user: { userId, name, username } }) => ({ userId, name, username }));
}
