import { randomInt } from 'node:crypto';
import { insertRow, updateRow } from '../dml/rows.ts';
import { notEmulated } from '../dml/refused.ts';
import type { Org } from '../org.ts';
import { portalOf, userContext } from '../rules/portal.ts';
import { seatOf } from '../rules/userRules.ts';
import type { SqlRow } from '../storage/database.ts';
import { flagOf, requiredText, textOf } from '../storage/row.ts';
import type { Automation } from './automation.ts';
import { assignProfileSet } from './grants.ts';
import { recalculateMemberships } from './memberships.ts';
import { assignPortalRole, followOwnerRole } from './roles.ts';

export const USER_AUTOMATION: Automation = {
  beforeSave(org, { before, after }) {
    after['Name'] = fullName(after, ['FirstName', 'MiddleName', 'LastName', 'Suffix']);
    after['Username'] = textOf(after, 'Username')?.toLowerCase() ?? null;
    if (textOf(before, 'Id') === null) completeNewUser(org, after);
    else completeChangedUser(org, before, after);
  },

  afterSave(org, { before, after }) {
    if (textOf(before, 'Id') === null) afterUserCreate(org, after);
    else afterUserUpdate(org, before, after);
  }
};

/** Everything that comes with a new user: its seat, role, profile permissions, site memberships, account flags. */
export function afterUserCreate(org: Org, user: SqlRow): void {
  const userId = requiredText(user, 'Id');
  const context = userContext(org, user);
  moveSeat(org, {}, user);
  insertRow(org, 'UserLogin', { UserId: userId });
  assignProfileSet(org, userId, requiredText(user, 'ProfileId'));
  if (context.portal && context.account) {
    if (context.portal.hasRoles) assignPortalRole(org, user, context.portal, context);
    // Partner accounts are enabled beforehand; a customer's account is marked by its first external user.
    if (context.portal.type === 'CustomerPortal') {
      updateRow(org, 'Account', requiredText(context.account, 'Id'), { IsCustomerPortal: 1 });
    }
  }
  recalculateMemberships(org, userId);
}

function afterUserUpdate(org: Org, before: SqlRow, after: SqlRow): void {
  const userId = requiredText(after, 'Id');
  moveSeat(org, before, after);
  if (before['ProfileId'] !== after['ProfileId']) assignProfileSet(org, userId, requiredText(after, 'ProfileId'));
  const role = textOf(after, 'UserRoleId');
  if (role !== null && before['UserRoleId'] !== role) followOwnerRole(org, userId, textOf(before, 'UserRoleId'), role);
  const affectsSites = ['ProfileId', 'IsPortalEnabled'].some((field) => before[field] !== after[field]);
  if (affectsSites) recalculateMemberships(org, userId);
}

function completeNewUser(org: Org, user: SqlRow): void {
  const { profile, portal, contact } = userContext(org, user);
  user['UserType'] = textOf(profile, 'UserType');
  // Form seen on a real user whose nickname was left out: the time in milliseconds and seven more digits.
  user['CommunityNickname'] ??= `User${org.now().getTime()}${randomInt(1_000_000, 10_000_000)}`;
  if (!portal) return;
  user['AccountId'] = textOf(contact, 'AccountId');
  user['IsPortalEnabled'] = 1;
}

function completeChangedUser(org: Org, before: SqlRow, after: SqlRow): void {
  const userType = textOf(userContext(org, after).profile, 'UserType');
  if (userType !== textOf(before, 'UserType')) {
    throw notEmulated("changing a user's profile to one of another user type");
  }
  if (flagOf(before, 'IsPortalEnabled') && !flagOf(after, 'IsPortalEnabled')) disable(after);
}

/**
 * Disabling cuts an external user off for good (Knowledge 000386423): no contact, no seat, and the username is free
 * again (Help users_contactless_users_downgrade_users). How the username is renamed is assumed.
 */
function disable(user: SqlRow): void {
  user['IsActive'] = 0;
  user['ContactId'] = null;
  user['UserRoleId'] = null;
  user['PortalRole'] = null;
  const freed = `disabled.${requiredText(user, 'Id').slice(-9).toLowerCase()}.${requiredText(user, 'Username')}`;
  user['Username'] = freed.slice(0, 80);
}

function moveSeat(org: Org, before: SqlRow, after: SqlRow): void {
  const left = textOf(seatOf(org, before), 'Id');
  const taken = textOf(seatOf(org, after), 'Id');
  if (left === taken) return;
  const sql = `UPDATE "UserLicense" SET "UsedLicenses" = "UsedLicenses" + ?, "UsedLicensesLastUpdated" = ? WHERE "Id" = ?`;
  if (left !== null) org.database.run(sql, -1, org.now().toISOString(), left);
  if (taken !== null) org.database.run(sql, 1, org.now().toISOString(), taken);
}

/** The parts that have a value, in order. */
export function fullName(row: SqlRow, parts: readonly string[]): string | null {
  return parts.flatMap((part) => textOf(row, part) ?? []).join(' ') || null;
}

/** Whether an account or a contact has external users of any kind, active or not. */
export function hasExternalUsers(org: Org, field: 'AccountId' | 'ContactId', id: string): boolean {
  if (!org.schema.field('User', field)) return false;
  const users = org.database.all(`SELECT "UserType" FROM "User" WHERE "${field}" = ?`, id);
  return users.some((user) => portalOf(textOf(user, 'UserType')) !== null);
}
