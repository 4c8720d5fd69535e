import { randomInt } from 'node:crypto';
import { insertRow, updateRow } from '../dml/rows.ts';
import { notEmulated } from '../dml/refused.ts';
import type { Org } from '../org.ts';
import { portalOf, userContext } from '../rules/portal.ts';
import { seatOf } from '../rules/user/licenses.ts';
import type { SqlRow } from '../storage/database.ts';
import { flagOf, requiredText, textOf } from '../storage/row.ts';
import type { Automation } from './automation.ts';
import { completeFeatures, moveFeatureSeats } from './featureLicenses.ts';
import { assignProfileSet } from './grants.ts';
import { recalculateMemberships } from './memberships.ts';
import { assignPortalRole, followOwnerRole, leaveSharedRoles } from './roles.ts';

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
  moveSeats(org, {}, user);
  insertRow(org, 'UserLogin', { UserId: userId });
  assignProfileSet(org, userId, requiredText(user, 'ProfileId'));
  enterPortal(org, user);
  recalculateMemberships(org, userId);
}

function afterUserUpdate(org: Org, before: SqlRow, after: SqlRow): void {
  const userId = requiredText(after, 'Id');
  moveSeats(org, before, after);
  if (before['ProfileId'] !== after['ProfileId']) assignProfileSet(org, userId, requiredText(after, 'ProfileId'));
  if (before['UserType'] !== after['UserType']) enterPortal(org, after);
  else if (!flagOf(before, 'IsActive') && flagOf(after, 'IsActive'))
    leaveSharedRoles(org, after, userContext(org, after));
  const role = textOf(after, 'UserRoleId');
  if (role !== null && before['UserRoleId'] !== role) followOwnerRole(org, userId, textOf(before, 'UserRoleId'), role);
  const affectsSites = ['ProfileId', 'IsPortalEnabled'].some((field) => before[field] !== after[field]);
  if (affectsSites) recalculateMemberships(org, userId);
}

/** What an external user brings about on its account: roles, and the mark that there are such users. */
function enterPortal(org: Org, user: SqlRow): void {
  const context = userContext(org, user);
  const { portal, account } = context;
  if (!portal || !account) return;
  if (portal.hasRoles) assignPortalRole(org, user, portal, context);
  const mark = portal.type === 'Partner' ? 'IsPartner' : 'IsCustomerPortal';
  if (!flagOf(account, mark)) updateRow(org, 'Account', requiredText(account, 'Id'), { [mark]: 1 });
}

function completeNewUser(org: Org, user: SqlRow): void {
  const { profile, license, portal, contact } = userContext(org, user);
  // Help users_contactless_users tells that they exist; what the API asks of them is not known.
  if (portal && !contact && textOf(license, 'Name') === 'External Identity') {
    throw notEmulated('external users without a contact, which External Identity licenses allow');
  }
  completeFeatures(org, user);
  user['UserType'] = textOf(profile, 'UserType');
  // Form seen on a real user whose nickname was left out: the time in milliseconds and seven more digits.
  user['CommunityNickname'] ??= `User${org.now().getTime()}${randomInt(1_000_000, 10_000_000)}`;
  if (!portal) return;
  user['AccountId'] = textOf(contact, 'AccountId');
  user['IsPortalEnabled'] = 1;
}

function completeChangedUser(org: Org, before: SqlRow, after: SqlRow): void {
  const portal = portalOf(textOf(before, 'UserType'));
  const { profile, portal: next } = userContext(org, after);
  const userType = textOf(profile, 'UserType');
  if (userType !== textOf(before, 'UserType')) {
    // Help networks_license_upgrade_eligible: users of high-volume licenses move up to licenses with roles.
    const isUpgrade = portal?.hasRoles === false && next?.hasRoles === true;
    if (!isUpgrade) throw notEmulated(`changing a user of type ${textOf(before, 'UserType')} to type ${userType}`);
    after['UserType'] = userType;
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

function moveSeats(org: Org, before: SqlRow, after: SqlRow): void {
  moveFeatureSeats(org, before, after);
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
