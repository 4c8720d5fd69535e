/** What an administrator decides in Setup and what the org has bought: no data API can create it. */
export interface Setup {
  readonly organization: OrganizationSetup;
  readonly admin: AdminSetup;
  readonly preferences: Preferences;
  readonly licenses: readonly LicenseSetup[];
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
}

export interface ProfileSetup {
  readonly name: string;
  readonly license: string;
}

export interface PermissionSetLicenseSetup {
  readonly name: string;
  readonly label: string;
  readonly total: number;
}

export interface PermissionSetSetup {
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  /** Name of the user license or permission set license that it is bound to. */
  readonly license: string | null;
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
