import { insertRow } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import { PERMISSIONS } from '../schema/standard/permissions.ts';
import type { PermissionName } from '../schema/standard/permissions.ts';
import type { SqlRow } from '../storage/database.ts';
import { SYSTEM_ADMINISTRATOR } from './licenses.ts';
import { Names } from './names.ts';
import type { FeatureLicenseSetup, LicenseSetup, PermissionSetLicenseSetup, ProfileSetup, Setup } from './setup.ts';

/** Writes user licenses, permission set licenses and feature licenses. The names are those of the first two. */
export function createLicenses(org: Org, setup: Setup): Names {
  const licenses = new Names('license');
  for (const license of setup.licenses) licenses.set(license.name, createUserLicense(org, license));
  for (const license of setup.permissionSetLicenses) licenses.set(license.name, createSetLicense(org, license));
  createFeatureLicenses(org, setup.featureLicenses);
  return licenses;
}

/** Writes the profiles: those that come with the licenses, and those of the setup. */
export function createProfiles(org: Org, setup: Setup, licenses: Names): Names {
  const standard = setup.licenses.flatMap(({ name, standardProfile }): ProfileSetup[] => {
    if (standardProfile === null) return [];
    const permissions =
      standardProfile === SYSTEM_ADMINISTRATOR ? PERMISSIONS.map((permission) => permission.name) : [];
    return [{ name: standardProfile, license: name, permissions, featureLicenses: [] }];
  });
  const profiles = new Names('profile');
  for (const profile of [...standard, ...setup.profiles]) {
    const license = setup.licenses.find(({ name }) => name === profile.license);
    if (!license) throw new Error(`The profile "${profile.name}" needs a user license, "${profile.license}" is none.`);
    profiles.set(profile.name, createProfile(org, profile, license.userType, licenses.id(license.name)));
  }
  return profiles;
}

/** The columns `PermissionsManageUsers` and so on that are true. */
export function granted(permissions: readonly PermissionName[], prefix = 'Permissions'): SqlRow {
  return Object.fromEntries(permissions.map((name) => [`${prefix}${name}`, 1]));
}

function createUserLicense(org: Org, { name, key, total, monthlyLogins, apps }: LicenseSetup): string {
  const licenseId = insertRow(org, 'UserLicense', {
    Name: name,
    MasterLabel: name,
    LicenseDefinitionKey: key,
    Status: 'Active',
    TotalLicenses: total,
    UsedLicenses: 0,
    UsedLicensesLastUpdated: org.now().toISOString(),
    MonthlyLoginsEntitlement: monthlyLogins,
    MonthlyLoginsUsed: monthlyLogins === null ? null : 0
  });
  if (apps !== null) org.database.run('INSERT INTO _appLimit (licenseId, apps) VALUES (?, ?)', licenseId, apps);
  return licenseId;
}

function createSetLicense(org: Org, { name, label, total, permissions }: PermissionSetLicenseSetup): string {
  return insertRow(org, 'PermissionSetLicense', {
    DeveloperName: name,
    MasterLabel: label,
    PermissionSetLicenseKey: name,
    Status: 'Active',
    TotalLicenses: total,
    UsedLicenses: 0,
    ...granted(permissions, 'MaximumPermissions')
  });
}

function createFeatureLicenses(org: Org, features: readonly FeatureLicenseSetup[]): void {
  const names = new Names('feature license');
  for (const { field, total } of features) {
    names.set(field, field);
    org.database.run('INSERT INTO _featureLicense (field, total, used) VALUES (?, ?, 0)', field, total);
  }
}

function createProfile(org: Org, profile: ProfileSetup, userType: string, licenseId: string): string {
  const profileId = insertRow(org, 'Profile', { Name: profile.name, UserType: userType, UserLicenseId: licenseId });
  // Every profile owns a permission set that holds its permissions; its name is an X and the profile's id.
  insertRow(org, 'PermissionSet', {
    Name: `X${profileId.slice(0, 15)}`,
    Label: `X${profileId.slice(0, 15)}`,
    Type: 'Profile',
    IsOwnedByProfile: 1,
    IsCustom: 0,
    ProfileId: profileId,
    LicenseId: licenseId,
    ...granted(profile.permissions)
  });
  for (const field of profile.featureLicenses) {
    org.database.run('INSERT OR IGNORE INTO _profileFeature (profileId, field) VALUES (?, ?)', profileId, field);
  }
  return profileId;
}
