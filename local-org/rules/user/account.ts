import { findRow } from '../../dml/rows.ts';
import { flagOf, requiredText, textOf } from '../../storage/row.ts';
import { contextOf, isEntering, isRoleOf, portalOf } from '../portal.ts';
import { BROKEN } from '../rule.ts';
import type { Rule } from '../rule.ts';

const OWNER_WITHOUT_ROLE = {
  object: 'User',
  statusCode: 'UNKNOWN_EXCEPTION',
  message: 'portal account owner must have a role',
  fields: []
} as const;

/** What the account of an external user's contact must be, and its owner. Asked again when a user gets another license family. */
export const ACCOUNT_RULES: readonly Rule[] = [
  {
    ...OWNER_WITHOUT_ROLE,
    id: 'USER-ACCOUNT-MISSING',
    operations: ['create', 'update'],
    source: 'Object Reference, User.ContactId: the contact must have an account; the text from two public components',
    confidence: 'wording',
    check: (change, org) => {
      const { contact, account } = contextOf(change, org);
      return isEntering(change) && contact && !account ? BROKEN : null;
    }
  },
  {
    ...OWNER_WITHOUT_ROLE,
    id: 'USER-OWNER-ROLE',
    operations: ['create', 'update'],
    source: '000385901 and 000389462',
    confidence: 'documentation',
    check: (change, org) => {
      const { portal, account, accountOwner } = contextOf(change, org);
      const isConcerned = isEntering(change) && portal?.hasRoles && account;
      return isConcerned && textOf(accountOwner, 'UserRoleId') === null ? BROKEN : null;
    }
  },
  {
    ...OWNER_WITHOUT_ROLE,
    id: 'USER-OWNER-ROLE-HIGH-VOLUME',
    operations: ['create', 'update'],
    source:
      'Help networks_partner_community_create_users speaks of all customer users; for licenses without roles assumed',
    confidence: 'assumed',
    check: (change, org) => {
      const { portal, account, accountOwner } = contextOf(change, org);
      const isConcerned = isEntering(change) && portal?.hasRoles === false && account;
      return isConcerned && textOf(accountOwner, 'UserRoleId') === null ? BROKEN : null;
    }
  },
  {
    id: 'USER-OWNER-EXTERNAL',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'UNKNOWN_EXCEPTION',
    message: 'portal users cannot own partner accounts',
    fields: [],
    source: 'sfdcian.com; that it is asked at this point, of the owners of account and contact, is assumed',
    confidence: 'assumed',
    check: (change, org) => {
      const { portal, contact, accountOwner } = contextOf(change, org);
      if (!isEntering(change) || portal?.type !== 'Partner') return null;
      const owners = [accountOwner, findRow(org, 'User', textOf(contact, 'OwnerId'))];
      return owners.some((owner) => portalOf(textOf(owner, 'UserType'))) ? BROKEN : null;
    }
  },
  {
    id: 'USER-PARTNER-PERSON',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'partner users cannot be created for person accounts',
    fields: ['ContactId'],
    source: 'Help networks_licenses_limitations: person accounts take customer licenses only; code and text assumed',
    confidence: 'wording',
    check: (change, org) => {
      const { portal, account } = contextOf(change, org);
      return isEntering(change) && portal?.type === 'Partner' && flagOf(account, 'IsPersonAccount') ? BROKEN : null;
    }
  },
  {
    id: 'USER-PARTNER-ACCOUNT',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'the account of a partner user must be enabled as a partner account',
    fields: ['ContactId'],
    source:
      'Help networks_partner_community_create_users asks for it; that the API refuses, and how, is assumed. ' +
      'Where assumed rules are lenient, the account is enabled as the user is saved.',
    confidence: 'assumed',
    check: (change, org) => {
      const { portal, account } = contextOf(change, org);
      return isEntering(change) && portal?.type === 'Partner' && !flagOf(account, 'IsPartner') ? BROKEN : null;
    }
  },
  {
    ...OWNER_WITHOUT_ROLE,
    id: 'USER-OWNER-KEEPS-ROLE',
    operations: ['update'],
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
    id: 'USER-ROLE-TYPE',
    object: 'User',
    operations: ['create', 'update'],
    statusCode: 'FIELD_INTEGRITY_EXCEPTION',
    message: 'role type must match user type',
    fields: [],
    source:
      'Error list of an identity-management driver (2025); Help networks_about_hvpu: high-volume users have no role',
    confidence: 'observed',
    check: (change, org) => {
      const roleId = textOf(change.after, 'UserRoleId');
      if (roleId === null || roleId === textOf(change.before, 'UserRoleId')) return null;
      const { portal, account } = contextOf(change, org);
      const role = findRow(org, 'UserRole', roleId);
      const fits = portal ? isRoleOf(role, portal, account) : textOf(role, 'PortalType') === 'None';
      return fits ? null : BROKEN;
    }
  }
];
