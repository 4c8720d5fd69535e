import type { ExistingUser, Known, SameEmailUser } from './facts.ts';
import type { UserRow } from './personRows.ts';

// A mailbox that hundreds of test users share would fill the form with their names.
const MOST_SAME_EMAIL = 20;

/** Users as facts about a person. */
export class UserService {
  static existing(row: UserRow, isFrozen: Known): ExistingUser {
    const user: ExistingUser = {
      userId: row.userId,
      name: row.name,
      username: row.username,
      email: row.email,
      isActive: row.isActive,
      isFrozen,
      profileId: row.profileId,
      profileName: row.profileName,
      licenseId: row.licenseId,
      licenseName: row.licenseName,
      grantIds: UserService.grantIds(row)
    };
    return user;
  }

  /** Ids of the permission sets, permission set groups and permission set licenses that the user was granted. */
  static grantIds(row: UserRow): string[] {
    const grantIds: string[] = [];
    for (const held of row.permissionSets) {
      const groupId = held.groupId;
      if (groupId != null) {
        grantIds.push(groupId);
      } else if (!held.isOwnedByProfile) {
        // every user holds the permission set that its profile owns: nobody granted that one
        grantIds.push(held.permissionSetId);
      }
    }
    for (const licenseId of row.permissionSetLicenseIds) {
      grantIds.push(licenseId);
    }
    return grantIds;
  }

  /**
   * Active users of others, the first twenty of them.
   *
   * @param users those with the person's e-mail address
   */
  static ofOthers(users: UserRow[], contactId: string): SameEmailUser[] {
    const others: SameEmailUser[] = [];
    for (const row of users) {
      const isOther = row.isActive && contactId !== row.contactId;
      if (isOther && others.length < MOST_SAME_EMAIL) {
        const other: SameEmailUser = { userId: row.userId, name: row.name, username: row.username };
        others.push(other);
      }
    }
    return others;
  }
}
