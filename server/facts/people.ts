import type {
  AccountOwner,
  ExistingUser
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** A contact with what can be seen of its account. */
export interface ContactRow {
  contactId: string;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  accountId: string | null;
  accountName: string | null;
  accountOwner: AccountOwner | null;
}

export function parseContact(row: Row): ContactRow {
  return {
    contactId: row.text('Id'),
    firstName: row.textOrNull('FirstName'),
    lastName: row.textOrNull('LastName'),
    email: row.textOrNull('Email'),
    accountId: row.textOrNull('AccountId'),
    accountName: row.textOrNull('Account.Name'),
    accountOwner: parseAccountOwner(row)
  };
}

function parseAccountOwner(row: Row): AccountOwner | null {
  const userId = row.textOrNull('Account.OwnerId');
  if (userId === null) {
    return null;
  }
  if (!row.has('Account.Owner')) {
    // the account can be seen, the user that owns it cannot
    return { userId, name: userId, isActive: 'unknown', hasRole: 'unknown' };
  }
  return {
    userId,
    name: row.text('Account.Owner.Name'),
    isActive: row.flag('Account.Owner.IsActive') ? 'yes' : 'no',
    hasRole: row.textOrNull('Account.Owner.UserRoleId') === null ? 'no' : 'yes'
  };
}

/** A user with the contact it belongs to. */
export interface ContactUser {
  contactId: string;
  user: ExistingUser;
}

export function parseContactUser(row: Row): ContactUser {
  return {
    contactId: row.text('ContactId'),
    user: {
      userId: row.text('Id'),
      name: row.text('Name'),
      username: row.text('Username'),
      isActive: row.flag('IsActive'),
      profileName: row.textOrNull('Profile.Name'),
      licenseName: row.textOrNull('Profile.UserLicense.Name'),
      grantIds: row.children('PermissionSetAssignments').flatMap(assignedGrantId)
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
