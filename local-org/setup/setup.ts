import type { FeatureField } from '../schema/standard/featureLicenses.ts';
import type { PermissionName } from '../schema/standard/permissions.ts';

/** What an administrator decides in Setup and what the org has bought: no data API can create it. */
export interface Setup {
  readonly organization: OrganizationSetup;
  readonly admin: AdminSetup;
  readonly preferences: Preferences;
  readonly licenses: readonly LicenseSetup[];
  readonly featureLicenses: readonly FeatureLicenseSetup[];
  readonly profiles: readonly ProfileSetup[];
  readonly permissionSetLicenses: readonly PermissionSetLicenseSetup[];
  readonly permissionSets: readonly PermissionSetSetup[];
  readonly permissionSetGroups: readonly PermissionSetGroupSetup[];
  readonly sites: readonly SiteSetup[];
}

export interface OrganizationSetup {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly language: string;
  readonly isSandbox: boolean;
}

export interface AdminSetup {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly username: string;
  /** Whoever has another profile than System Administrator may do what that profile permits. */
  readonly profile: string;
}

export interface Preferences {
  readonly digitalExperiences: boolean;
  readonly personAccounts: boolean;
  /** "Make data protection details available in records." */
  readonly dataProtection: boolean;
  /** Levels of roles that an account gets with its first role-based external user. */
  readonly accountRoles: 1 | 2 | 3;
  /** "Minimize the number of roles created": an account's first external user shares the owner's role. */
  readonly accountRoleOptimization: boolean;
  /** "Allow using standard external profiles for self-registration, user creation, and login." */
  readonly standardExternalProfilesAllowed: boolean;
  /** "Restrict portal users": with Shield encryption, no external users can be created. */
  readonly externalUsersRestrictedByEncryption: boolean;
  /** The admin is the administrator of a customer portal, a role from before Experience Cloud. */
  readonly isPortalAdministrator: boolean;
  /** Usernames that somebody has in another org: internal users and partners cannot have them here. */
  readonly usernamesElsewhere: readonly string[];
  /** Whether refusals that nobody has documented or seen, and that are only likely, are made too. */
  readonly assumedRules: 'strict' | 'lenient';
}

export interface LicenseSetup {
  readonly name: string;
  readonly total: number;
  readonly userType: string;
  readonly key: string | null;
  /** The profile that comes with the license; null when there is none. */
  readonly standardProfile: string | null;
  /** Logins a month, for licenses that are charged by login. */
  readonly monthlyLogins: number | null;
  /** Apps that permission sets may assign to a user; null where the license sets no such limit. */
  readonly apps: number | null;
}

/** Seats of a feature that users have beside their license, named by its field on User. */
export interface FeatureLicenseSetup {
  readonly field: FeatureField;
  readonly total: number;
}

export interface ProfileSetup {
  readonly name: string;
  readonly license: string;
  readonly permissions: readonly PermissionName[];
  /** Features that its users get unless they are created without. */
  readonly featureLicenses: readonly FeatureField[];
}

export interface PermissionSetLicenseSetup {
  readonly name: string;
  readonly label: string;
  readonly total: number;
  /** What its holders may be granted although their user license does not allow it. */
  readonly permissions: readonly PermissionName[];
}

export interface PermissionSetSetup {
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  /** Name of the user license or permission set license that it is bound to. */
  readonly license: string | null;
  readonly permissions: readonly PermissionName[];
  /** Names of the apps that it assigns. */
  readonly apps: readonly string[];
}

export interface PermissionSetGroupSetup {
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  readonly permissionSets: readonly string[];
}

export interface SiteSetup {
  readonly name: string;
  readonly urlPathPrefix: string;
  readonly status: 'Live' | 'UnderConstruction' | 'DownForMaintenance';
  readonly sendWelcomeEmail: boolean;
  /** Profiles and permission sets whose users are members. */
  readonly profiles: readonly string[];
  readonly permissionSets: readonly string[];
}
