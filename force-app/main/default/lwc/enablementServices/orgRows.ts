import type { Known } from './facts.ts';

/**
 * What the platform answers about an org, field by field: read by a selector (TypeScript or Apex), judged by services.
 * `null` and `'unknown'` also stand for what this org does not have or the operator may not see.
 */

/** A user license, by `UserLicense`. */
export interface LicenseRow {
  licenseId: string;
  /** `UserLicense.Name`, which is English in every org. */
  name: string;
  status: string;
  totalSeats: number | null;
  usedSeats: number | null;
  /** ISO 8601. */
  countedAt: string | null;
  monthlyLogins: number | null;
  monthlyLoginsUsed: number | null;
}

export interface ProfileRow {
  profileId: string;
  name: string;
  /** `Profile.UserType`. */
  userType: string | null;
  licenseId: string;
  licenseName: string | null;
}

/** A permission set. A group comes as the permission set that adds its members up (Object Reference, PermissionSet). */
export interface PermissionSetRow {
  permissionSetId: string;
  namespace: string | null;
  name: string;
  label: string;
  licenseId: string | null;
  isOwnedByProfile: boolean;
  requiresActivation: boolean;
  /** Null when it stands for itself. */
  permissionSetGroup: PermissionSetGroupRow | null;
}

export interface PermissionSetGroupRow {
  groupId: string;
  namespace: string | null;
  name: string;
  label: string;
  status: string;
  requiresActivation: boolean;
}

export interface PermissionSetLicenseRow {
  licenseId: string;
  name: string;
  label: string;
  status: string;
  totalSeats: number | null;
  usedSeats: number | null;
}

/** A site, by `Network`. */
export interface SiteRow {
  siteId: string;
  name: string;
  status: string;
  sendsWelcomeEmail: Known;
  /** Null when they cannot be asked for; who sees neither all sites nor this one gets an empty list. */
  members: SiteMemberRow[] | null;
  isOperatorMember: Known;
}

/** A profile or permission set whose users are members, by `NetworkMemberGroup`. */
export interface SiteMemberRow {
  memberId: string;
  status: string | null;
}

/** `Enablement_Preset__mdt`. */
export interface PresetRow {
  presetId: string;
  name: string;
  label: string;
  description: string | null;
  isForContacts: boolean;
  isForPersonAccounts: boolean;
  isForPartners: boolean;
  /** One name per line. */
  licenseNames: string | null;
  /** One name per line. */
  profileNames: string | null;
  timeZone: string | null;
  locale: string | null;
  language: string | null;
  isTimeZoneRequired: boolean;
  sendEmail: boolean;
  siteName: string | null;
  purpose: string | null;
  deactivationTrigger: string | null;
  reviewAfterDays: number | null;
}

/** `Enablement_Preset_Grant__mdt`. */
export interface PresetGrantRow {
  presetId: string | null;
  kind: string;
  name: string | null;
  label: string | null;
  isRequired: boolean;
  expiresAfterDays: number | null;
}
