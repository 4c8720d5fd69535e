import { findRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import type { SqlRow } from '../storage/database.ts';
import { textOf } from '../storage/row.ts';
import type { Change } from './rule.ts';

/** What a profile's user type means for its users. */
export interface Portal {
  /** As `UserRole.PortalType` spells it. */
  readonly type: 'CustomerPortal' | 'Partner';
  /** Users of role-based licenses sit in their account's roles; those of high-volume licenses have no role. */
  readonly hasRoles: boolean;
}

const PORTALS: Readonly<Record<string, Portal>> = {
  CspLitePortal: { type: 'CustomerPortal', hasRoles: false },
  CustomerSuccess: { type: 'CustomerPortal', hasRoles: true },
  PowerCustomerSuccess: { type: 'CustomerPortal', hasRoles: true },
  PowerPartner: { type: 'Partner', hasRoles: true }
};

/** The portal that users of this type log in to; null for internal users. */
export function portalOf(userType: string | null): Portal | null {
  return (userType !== null && PORTALS[userType]) || null;
}

/** A user that is being saved, with the records that the rules about users look at. */
export interface UserContext {
  readonly profile: SqlRow | undefined;
  readonly license: SqlRow | undefined;
  readonly portal: Portal | null;
  readonly contact: SqlRow | undefined;
  readonly account: SqlRow | undefined;
  readonly accountOwner: SqlRow | undefined;
}

export function userContext(org: Org, user: SqlRow): UserContext {
  const profile = findRow(org, 'Profile', textOf(user, 'ProfileId'));
  const contact = findRow(org, 'Contact', textOf(user, 'ContactId'));
  const account = findRow(org, 'Account', textOf(contact, 'AccountId'));
  return {
    profile,
    license: findRow(org, 'UserLicense', textOf(profile, 'UserLicenseId')),
    portal: portalOf(textOf(profile, 'UserType')),
    contact,
    account,
    accountOwner: findRow(org, 'User', textOf(account, 'OwnerId'))
  };
}

/** The license that the user's profile belongs to. */
export function licenseOf(org: Org, user: SqlRow): SqlRow | undefined {
  const sql = `SELECT l.* FROM "Profile" p JOIN "UserLicense" l ON l."Id" = p."UserLicenseId" WHERE p."Id" = ?`;
  return org.database.get(sql, textOf(user, 'ProfileId'));
}

const CONTEXTS = new WeakMap<Change, UserContext>();

/** The same for a change that rules look at; rules change nothing, so it is read once for all of them. */
export function contextOf(change: Change, org: Org): UserContext {
  const known = CONTEXTS.get(change);
  if (known) return known;
  const context = userContext(org, change.after);
  CONTEXTS.set(change, context);
  return context;
}

/** Whether the change makes the user an external one of its type: a new user, or one that gets another license family. */
export function isEntering({ before, after }: Change): boolean {
  return textOf(before, 'UserType') !== textOf(after, 'UserType');
}

/** Whether the role is one of this account's, or the shared one of its owner, for this kind of portal. */
export function isRoleOf(role: SqlRow | undefined, portal: Portal, account: SqlRow | undefined): boolean {
  if (!role || !portal.hasRoles || textOf(role, 'PortalType') !== portal.type) return false;
  const roleAccount = textOf(role, 'PortalAccountId');
  return roleAccount !== null
    ? roleAccount === textOf(account, 'Id')
    : textOf(role, 'PortalAccountOwnerId') === textOf(account, 'OwnerId');
}
