import type { Known } from './facts.ts';

/**
 * What the platform answers about people, field by field: read by a selector (TypeScript or Apex), judged by services.
 * `null` and `'unknown'` also stand for what this org does not have or the operator may not see.
 */

/** A contact with what can be seen of its account. */
export interface ContactRow {
  contactId: string;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  /** `MailingCountry`, and `MailingCountryCode` in orgs that have codes. */
  country: string | null;
  countryCode: string | null;
  isPersonAccount: boolean;
  individualId: string | null;
  /** Whether the org records people's privacy wishes and the operator sees them. */
  areWishesVisible: boolean;
  hasOptedOutProcessing: Known;
  shouldForget: Known;
  accountId: string | null;
  accountName: string | null;
  isPartnerAccount: Known;
  accountOwnerId: string | null;
  /** Null when the account can be seen but the user that owns it cannot. */
  accountOwner: AccountOwnerRow | null;
}

export interface AccountOwnerRow {
  name: string;
  isActive: Known;
  roleId: string | null;
  /** `User.UserType`. */
  userType: string | null;
}

/** A user whom the facts about somebody mention: the operator, the person's own, one with the same e-mail address. */
export interface UserRow {
  userId: string;
  name: string;
  username: string;
  email: string | null;
  isActive: boolean;
  contactId: string | null;
  timeZone: string;
  profileId: string | null;
  profileName: string | null;
  licenseId: string | null;
  licenseName: string | null;
  /** What PermissionSetAssignment says; the permission set of the user's profile is among them. */
  permissionSets: HeldPermissionSetRow[];
  /** Ids of the permission set licenses that PermissionSetLicenseAssign gives. */
  permissionSetLicenseIds: string[];
}

export interface HeldPermissionSetRow {
  permissionSetId: string;
  /** The group through which the user holds it. */
  groupId: string | null;
  isOwnedByProfile: boolean;
  requiresActivation: Known;
  /** Those of `RightsService.permissions()` that it gives. */
  permissions: string[];
}

/** A role of a portal with what it belongs to: a business account, or the owner of person accounts. */
export interface PortalRoleRow {
  roleId: string;
  name: string;
  /** `UserRole.PortalType`. */
  portalType: string | null;
  accountId: string | null;
  accountOwnerId: string | null;
}
