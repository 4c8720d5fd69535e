import { findRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import { isStandardProfile } from '../setup/licenses.ts';
import type { SqlRow } from '../storage/database.ts';
import { flagOf, numberOf, requiredText, textOf } from '../storage/row.ts';
import { isEmailAddress } from './fieldRules.ts';
import { isRoleOf, portalOf, userContext } from './portal.ts';
import { BROKEN } from './rule.ts';
import type { Rule } from './rule.ts';

/**
 * Rules about users, in the order in which they are asked. The order itself is assumed: no source tells it.
 * Sources named by number are Salesforce Knowledge articles.
 */
export const USER_RULES: readonly Rule[] = [
  {
    id: 'USER-GUEST',
    object: 'User',
    operations: ['create'],
    statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY',
    message: 'Cannot insert a user of type guest.',
    fields: [],
    source: 'GitHub MicrosoftDocs/azure-docs#43004',
    confidence: 'observed',
    check: ({ after }, org) => (textOf(userContext(org, after).profile, 'UserType') === 'Guest' ? BROKEN : null)
  },
  {
    id: 'USER-CONTACT-REQUIRED',
    object: 'User',
    operations: ['create'],
    statusCode: 'INVALID_CROSS_REFERENCE_KEY',
    message: 'Cannot create a portal user without contact',
    fields: ['ContactId'],
    source: 'Public error list of an identity-management driver (2025)',
    confidence: 'observed',
    check: ({ after }, org) => {
      const { portal, contact } = userContext(org, after);
      return portal && !contact ? BROKEN : null;
    }
  },
  {
    id: 'USER-CONTACT-INTERNAL',
    object: 'User',
    operations: ['create'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'only portal users can be associated to a contact',
    fields: [],
    source: 'Project notes of an Education Data Architecture portal',
    confidence: 'observed',
    check: ({ after }, org) => {
      const { portal, contact } = userContext(org, after);
      return !portal && contact ? BROKEN : null;
    }
  },
  {
    id: 'USER-DIGITAL-EXPERIENCES',
    object: 'User',
    operations: ['create'],
    statusCode: 'PORTAL_NO_ACCESS',
    message: 'no access to portal',
    fields: [],
    source: 'Stack Exchange 118941; that digital experiences are the only cause is assumed',
    confidence: 'assumed',
    check: ({ after }, org) => (userContext(org, after).portal && !org.preferences.digitalExperiences ? BROKEN : null)
  },
  {
    id: 'USER-STANDARD-PROFILE',
    object: 'User',
    operations: ['create'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message:
      'To create or update users for this profile, go to Setup > Digital Experiences > Settings and select ' +
      'Allow using standard external profiles for self-registration, user creation, and login.',
    fields: [],
    source: "Release notes Spring '20; text in the error list of an identity-management driver (2025)",
    confidence: 'observed',
    check: ({ after }, org) => {
      const { portal, profile } = userContext(org, after);
      const isStandard = isStandardProfile(textOf(profile, 'Name') ?? '');
      return portal && isStandard && !org.preferences.standardExternalProfilesAllowed ? BROKEN : null;
    }
  },
  {
    id: 'USER-CONTACT-TAKEN',
    object: 'User',
    operations: ['create'],
    statusCode: 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT',
    message: 'portal user already exists for contact',
    fields: [],
    source: 'SOAP API status codes; text in public Lightning components. A deactivated user keeps its contact.',
    confidence: 'observed',
    check: ({ after }, org) => {
      const contactId = textOf(after, 'ContactId');
      if (contactId === null) return null;
      return org.database.get('SELECT 1 FROM "User" WHERE "ContactId" = ?', contactId) ? BROKEN : null;
    }
  },
  {
    id: 'USER-ACCOUNT-MISSING',
    object: 'User',
    operations: ['create'],
    statusCode: 'UNKNOWN_EXCEPTION',
    message: 'portal account owner must have a role',
    fields: [],
    source: 'Object Reference, User.ContactId: the contact must have an account; the text from two public components',
    confidence: 'assumed',
    check: ({ after }, org) => {
      const { contact, account } = userContext(org, after);
      return contact && !account ? BROKEN : null;
    }
  },
  {
    id: 'USER-OWNER-ROLE',
    object: 'User',
    operations: ['create'],
    statusCode: 'UNKNOWN_EXCEPTION',
    message: 'portal account owner must have a role',
    fields: [],
    source: '000385901 and 000389462; that it holds for high-volume licenses too is assumed',
    confidence: 'documentation',
    check: ({ after }, org) => {
      const { account, accountOwner } = userContext(org, after);
      return account && textOf(accountOwner, 'UserRoleId') === null ? BROKEN : null;
    }
  },
  {
    id: 'USER-OWNER-EXTERNAL',
    object: 'User',
    operations: ['create'],
    statusCode: 'UNKNOWN_EXCEPTION',
    message: 'portal users cannot own partner accounts',
    fields: [],
    source: 'sfdcian.com; that it is asked at this point is assumed',
    confidence: 'assumed',
    check: ({ after }, org) => {
      const { portal, accountOwner } = userContext(org, after);
      return portal?.type === 'Partner' && portalOf(textOf(accountOwner, 'UserType')) ? BROKEN : null;
    }
  },
  {
    id: 'USER-PARTNER-PERSON',
    object: 'User',
    operations: ['create'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'partner users cannot be created for person accounts',
    fields: ['ContactId'],
    source: 'Help networks_licenses_limitations: person accounts take customer licenses only; code and text assumed',
    confidence: 'assumed',
    check: ({ after }, org) => {
      const { portal, account } = userContext(org, after);
      return portal?.type === 'Partner' && flagOf(account, 'IsPersonAccount') ? BROKEN : null;
    }
  },
  {
    id: 'USER-PARTNER-ACCOUNT',
    object: 'User',
    operations: ['create'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'the account of a partner user must be enabled as a partner account',
    fields: ['ContactId'],
    source: 'Help networks_partner_community_create_users asks for it; that the API refuses, and how, is assumed',
    confidence: 'assumed',
    check: ({ after }, org) => {
      const { portal, account } = userContext(org, after);
      return portal?.type === 'Partner' && !flagOf(account, 'IsPartner') ? BROKEN : null;
    }
  },
  {
    id: 'USER-ROLE-TYPE',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'role type must match user type',
    fields: [],
    source: 'Error list of an identity-management driver (2025); for high-volume licenses assumed',
    confidence: 'observed',
    check: ({ before, after }, org) => {
      const roleId = textOf(after, 'UserRoleId');
      if (roleId === null || roleId === textOf(before, 'UserRoleId')) return null;
      const { portal, account } = userContext(org, after);
      const role = findRow(org, 'UserRole', roleId);
      const fits = portal ? isRoleOf(role, portal, account) : textOf(role, 'PortalType') === 'None';
      return fits ? null : BROKEN;
    }
  },
  {
    id: 'USER-USERNAME-FORM',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'Username must be in the form of an email address (for example, john@acme.com): Username',
    fields: ['Username'],
    source: 'Public Lightning component that matches this text',
    confidence: 'observed',
    check: ({ after }) => (isEmailAddress(requiredText(after, 'Username')) ? null : BROKEN)
  },
  {
    id: 'USER-USERNAME-TAKEN',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'DUPLICATE_USERNAME',
    message:
      'Duplicate Username.<br>The username already exists in this or another Salesforce organization. ' +
      'Usernames must be unique across all Salesforce organizations. To resolve, use a different username ' +
      "(it doesn't need to match the user's email address). ",
    fields: ['Username'],
    source: '000381924; usernames of other orgs are not known here',
    confidence: 'documentation',
    check: (change, org) => (isTaken(org, change.after, 'Username') ? BROKEN : null)
  },
  {
    id: 'USER-NICKNAME-TAKEN',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'DUPLICATE_COMM_NICKNAME',
    message: 'Duplicate Nickname.<br>Another user has already selected this nickname.<br>Please select another.',
    fields: ['CommunityNickname'],
    source: 'SOAP API status codes; the text mirrors that of usernames',
    confidence: 'assumed',
    check: (change, org) => (isTaken(org, change.after, 'CommunityNickname') ? BROKEN : null)
  },
  {
    id: 'USER-DISABLED',
    object: 'User',
    operations: ['update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'this user was disabled as an external user and cannot be enabled again',
    fields: ['IsPortalEnabled'],
    source: '000386423: a disabled user cannot be re-activated; code and text assumed',
    confidence: 'assumed',
    check: ({ before, after }) => {
      const isExternal = portalOf(textOf(before, 'UserType')) !== null;
      const comesBack = flagOf(after, 'IsActive') || flagOf(after, 'IsPortalEnabled');
      return isExternal && !flagOf(before, 'IsPortalEnabled') && comesBack ? BROKEN : null;
    }
  },
  {
    id: 'USER-OWNER-KEEPS-ROLE',
    object: 'User',
    operations: ['update'],
    statusCode: 'UNKNOWN_EXCEPTION',
    message: 'portal account owner must have a role',
    fields: [],
    source: '000389462 for the rule; that taking the role away is refused with the same text is assumed',
    confidence: 'assumed',
    check: ({ before, after }, org) => {
      if (textOf(before, 'UserRoleId') === null || textOf(after, 'UserRoleId') !== null) return null;
      const sql = `SELECT 1 FROM "UserRole" WHERE "PortalAccountOwnerId" = ?
                   OR "PortalAccountId" IN (SELECT "Id" FROM "Account" WHERE "OwnerId" = ?)`;
      const userId = requiredText(after, 'Id');
      return org.database.get(sql, userId, userId) ? BROKEN : null;
    }
  },
  {
    id: 'USER-SEATS',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'LICENSE_LIMIT_EXCEEDED',
    message: 'License Limit Exceeded - {0}',
    fields: [],
    source: 'Public Lightning component that matches this text; only active users take a seat (Object Reference)',
    confidence: 'observed',
    check: ({ before, after }, org) => {
      const license = seatOf(org, after);
      if (!license || textOf(seatOf(org, before), 'Id') === textOf(license, 'Id')) return null;
      const isFull = numberOf(license, 'UsedLicenses') >= numberOf(license, 'TotalLicenses');
      return isFull ? [requiredText(license, 'Name')] : null;
    }
  }
];

/** The license of which the user holds a seat; undefined while the user is not active. */
export function seatOf(org: Org, user: SqlRow): SqlRow | undefined {
  return flagOf(user, 'IsActive') ? userContext(org, user).license : undefined;
}

function isTaken(org: Org, user: SqlRow, field: 'Username' | 'CommunityNickname'): boolean {
  const sql = `SELECT 1 FROM "User" WHERE fold("${field}") = fold(?) AND "Id" IS NOT ?`;
  return org.database.get(sql, textOf(user, field), textOf(user, 'Id')) !== undefined;
}
