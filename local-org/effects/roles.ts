import { insertRow, updateRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import type { Portal, UserContext } from '../rules/portal.ts';
import type { SqlRow } from '../storage/database.ts';
import { flagOf, requiredText, textOf } from '../storage/row.ts';
import type { Automation } from './automation.ts';

/** Lowest first: one level is User, two are User and Manager (Knowledge 005167124). */
const LEVELS = ['User', 'Manager', 'Executive'] as const;

const PORTAL_LABELS = { CustomerPortal: 'Customer', Partner: 'Partner' } as const;

export const ROLE_AUTOMATION: Automation = {
  beforeSave(_org, { after }) {
    after['DeveloperName'] ??= developerName(textOf(after, 'Name') ?? '');
  }
};

/**
 * Puts a new role-based external user into its role; the account's first such user brings the roles into being.
 * Sources: Knowledge 005167124 and 000240603, Help networks_partners_optimize_roles.
 */
export function assignPortalRole(org: Org, user: SqlRow, portal: Portal, { account, accountOwner }: UserContext): void {
  if (!account || !accountOwner || textOf(user, 'UserRoleId') !== null) return;
  const isAlone = !hasOtherUsers(org, user, account);
  const sharesRole =
    flagOf(account, 'IsPersonAccount') ||
    textOf(user, 'PortalRole') === 'PersonAccount' ||
    (org.preferences.accountRoleOptimization && isAlone && accountRoles(org, account, portal).length === 0);
  if (sharesRole) {
    setRole(org, user, sharedRole(org, accountOwner, portal), 'PersonAccount');
    return;
  }
  const roles = ensureAccountRoles(org, account, accountOwner, portal);
  const lowest = roles[0];
  const role = roles.find((candidate) => textOf(candidate, 'PortalRole') === textOf(user, 'PortalRole')) ?? lowest;
  if (!role || !lowest) return;
  setRole(org, user, requiredText(role, 'Id'), requiredText(role, 'PortalRole'));
  if (org.preferences.accountRoleOptimization) leaveSharedRole(org, account, portal, requiredText(lowest, 'Id'));
}

/**
 * With optimized roles, an account's users share the owner's role only while one of them is active. When another one
 * comes back, all of them move; that this happens on reactivation as it does on creation is assumed.
 */
export function leaveSharedRoles(org: Org, user: SqlRow, { portal, account, accountOwner }: UserContext): void {
  if (!org.preferences.accountRoleOptimization || !portal?.hasRoles || !account || !accountOwner) return;
  if (textOf(accountOwner, 'UserRoleId') === null) return;
  if (flagOf(account, 'IsPersonAccount') || !hasOtherUsers(org, user, account)) return;
  const [lowest] = ensureAccountRoles(org, account, accountOwner, portal);
  leaveSharedRole(org, account, portal, requiredText(lowest, 'Id'));
}

/** Roles of external users hang below the role of the accounts' owner, and follow when that changes. */
export function followOwnerRole(org: Org, ownerId: string, oldRole: string | null, newRole: string): void {
  org.database.run(
    `UPDATE "UserRole" SET "ParentRoleId" = ?
     WHERE "ParentRoleId" IS ? AND ("PortalAccountOwnerId" = ?
       OR "PortalAccountId" IN (SELECT "Id" FROM "Account" WHERE "OwnerId" = ?))`,
    newRole,
    oldRole,
    ownerId,
    ownerId
  );
}

function ensureAccountRoles(org: Org, account: SqlRow, owner: SqlRow, portal: Portal): SqlRow[] {
  if (accountRoles(org, account, portal).length === 0) {
    let parentId = requiredText(owner, 'UserRoleId');
    const levels = LEVELS.slice(0, org.preferences.accountRoles);
    for (const level of levels.toReversed()) {
      const name = `${requiredText(account, 'Name')} ${PORTAL_LABELS[portal.type]} ${level}`;
      parentId = insertRow(org, 'UserRole', {
        ...named(name),
        ParentRoleId: parentId,
        PortalType: portal.type,
        PortalRole: level,
        PortalAccountId: requiredText(account, 'Id')
      });
    }
  }
  return accountRoles(org, account, portal);
}

/** The account's roles of one portal, lowest level first. */
function accountRoles(org: Org, account: SqlRow, portal: Portal): SqlRow[] {
  const sql = 'SELECT * FROM "UserRole" WHERE "PortalAccountId" = ? AND "PortalType" = ?';
  const roles = org.database.all(sql, requiredText(account, 'Id'), portal.type);
  return LEVELS.flatMap((level) => roles.filter((role) => textOf(role, 'PortalRole') === level));
}

function sharedRole(org: Org, owner: SqlRow, portal: Portal): string {
  const ownerId = requiredText(owner, 'Id');
  const sql = `SELECT "Id" FROM "UserRole" WHERE "PortalAccountOwnerId" = ? AND "PortalType" = ?`;
  const existing = textOf(org.database.get(sql, ownerId, portal.type), 'Id');
  if (existing !== null) return existing;
  const name = `${requiredText(owner, 'Alias')} ${PORTAL_LABELS[portal.type]} Person Account`;
  return insertRow(org, 'UserRole', {
    ...named(name),
    ParentRoleId: requiredText(owner, 'UserRoleId'),
    PortalType: portal.type,
    PortalRole: 'PersonAccount',
    PortalAccountOwnerId: ownerId
  });
}

function hasOtherUsers(org: Org, user: SqlRow, account: SqlRow): boolean {
  const sql = `SELECT 1 FROM "User" WHERE "AccountId" = ? AND "UserType" = ? AND "IsActive" = 1 AND "Id" <> ?`;
  const accountId = requiredText(account, 'Id');
  return org.database.get(sql, accountId, textOf(user, 'UserType'), requiredText(user, 'Id')) !== undefined;
}

/** With optimized roles, the account's first user moves down from the shared role when the second one comes. */
function leaveSharedRole(org: Org, account: SqlRow, portal: Portal, roleId: string): void {
  org.database.run(
    `UPDATE "User" SET "UserRoleId" = ?, "PortalRole" = 'User' WHERE "AccountId" = ? AND "UserRoleId" IN
       (SELECT "Id" FROM "UserRole" WHERE "PortalRole" = 'PersonAccount' AND "PortalType" = ?)`,
    roleId,
    requiredText(account, 'Id'),
    portal.type
  );
}

function setRole(org: Org, user: SqlRow, roleId: string, level: string): void {
  const role: SqlRow = { UserRoleId: roleId, PortalRole: level };
  Object.assign(user, role);
  updateRow(org, 'User', requiredText(user, 'Id'), role);
}

/** That long names are cut, and how, is assumed; the field holds 80 characters. */
function named(name: string): SqlRow {
  return { Name: name.slice(-80), DeveloperName: developerName(name) };
}

function developerName(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, '').slice(0, 80) || 'Role';
}
