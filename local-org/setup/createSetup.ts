import { insertRow } from '../dml/rows.ts';
import { createPermissionSetGroup } from '../effects/grants.ts';
import { afterUserCreate } from '../effects/user.ts';
import type { Org } from '../org.ts';
import { ADMINISTRATOR_PERMISSIONS } from '../schema/standard/permissionSets.ts';
import type { SqlRow } from '../storage/database.ts';
import type { Setup } from './setup.ts';

/**
 * Writes the rows of a new org.
 *
 * @throws Error when an entry refers to a license, profile or permission set that the setup does not have
 */
export function createSetup(org: Org, setup: Setup): void {
  insertRow(org, 'Organization', {
    Id: org.organizationId,
    Name: setup.organization.name,
    OrganizationType: 'Developer Edition',
    InstanceName: 'LOCAL',
    IsSandbox: Number(setup.organization.isSandbox),
    LanguageLocaleKey: setup.organization.language,
    DefaultLocaleSidKey: setup.organization.locale,
    TimeZoneSidKey: setup.organization.timeZone
  });
  const licenses = createLicenses(org, setup);
  const profiles = createProfiles(org, setup, licenses);
  const permissionSets = createPermissionSets(org, setup, licenses);
  createSites(org, setup, profiles, permissionSets);
  createRecordTypes(org, setup);
  createAdmin(org, setup, profiles);
}

/** Ids of rows by the name that the setup file uses for them. */
class Names {
  readonly #kind: string;
  readonly #ids = new Map<string, string>();

  constructor(kind: string) {
    this.#kind = kind;
  }

  set(name: string, id: string): void {
    if (this.#ids.has(name)) throw new Error(`The setup has two entries for the ${this.#kind} "${name}".`);
    this.#ids.set(name, id);
  }

  id(name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`The setup names a ${this.#kind} "${name}" that it does not have.`);
    return id;
  }
}

function createLicenses(org: Org, setup: Setup): Names {
  const licenses = new Names('license');
  for (const license of setup.licenses) {
    const row: SqlRow = {
      Name: license.name,
      MasterLabel: license.name,
      LicenseDefinitionKey: license.key,
      Status: 'Active',
      TotalLicenses: license.total,
      UsedLicenses: 0,
      UsedLicensesLastUpdated: org.now().toISOString(),
      MonthlyLoginsEntitlement: license.monthlyLogins,
      MonthlyLoginsUsed: license.monthlyLogins === null ? null : 0
    };
    licenses.set(license.name, insertRow(org, 'UserLicense', row));
  }
  for (const { name, label, total } of setup.permissionSetLicenses) {
    const row: SqlRow = {
      DeveloperName: name,
      MasterLabel: label,
      PermissionSetLicenseKey: name,
      Status: 'Active',
      TotalLicenses: total,
      UsedLicenses: 0
    };
    licenses.set(name, insertRow(org, 'PermissionSetLicense', row));
  }
  return licenses;
}

function createProfiles(org: Org, setup: Setup, licenses: Names): Names {
  const profiles = new Names('profile');
  const create = (name: string, license: string) => {
    const userType = setup.licenses.find((candidate) => candidate.name === license)?.userType;
    if (userType === undefined) throw new Error(`The profile "${name}" needs a user license, "${license}" is none.`);
    const profileId = insertRow(org, 'Profile', {
      Name: name,
      UserType: userType,
      UserLicenseId: licenses.id(license)
    });
    profiles.set(name, profileId);
    // Every profile owns a permission set that holds its permissions; its name is an X and the profile's id.
    insertRow(org, 'PermissionSet', {
      Name: `X${profileId.slice(0, 15)}`,
      Label: `X${profileId.slice(0, 15)}`,
      Type: 'Profile',
      IsOwnedByProfile: 1,
      IsCustom: 0,
      ProfileId: profileId,
      LicenseId: licenses.id(license),
      ...(name === 'System Administrator' ? ADMINISTRATOR_PERMISSIONS : {})
    });
  };
  for (const { name, standardProfile } of setup.licenses) if (standardProfile !== null) create(standardProfile, name);
  for (const { name, license } of setup.profiles) create(name, license);
  return profiles;
}

function createPermissionSets(org: Org, setup: Setup, licenses: Names): Names {
  const permissionSets = new Names('permission set');
  for (const { name, label, description, license } of setup.permissionSets) {
    const LicenseId = license === null ? null : licenses.id(license);
    const row = { Name: name, Label: label, Description: description, LicenseId };
    permissionSets.set(name, insertRow(org, 'PermissionSet', row));
  }
  for (const { name, label, description, permissionSets: members } of setup.permissionSetGroups) {
    const row = { DeveloperName: name, MasterLabel: label, Description: description };
    const groupId = createPermissionSetGroup(org, row);
    for (const member of members) {
      const component = { PermissionSetGroupId: groupId, PermissionSetId: permissionSets.id(member) };
      insertRow(org, 'PermissionSetGroupComponent', component);
    }
  }
  return permissionSets;
}

function createSites(org: Org, setup: Setup, profiles: Names, permissionSets: Names): void {
  if (setup.sites.length > 0 && !setup.preferences.digitalExperiences) {
    throw new Error('The setup has sites but digitalExperiences is false. Sites exist only with digital experiences.');
  }
  for (const site of setup.sites) {
    const networkId = insertRow(org, 'Network', {
      Name: site.name,
      UrlPathPrefix: site.urlPathPrefix,
      Status: site.status,
      OptionsSendWelcomeEmail: Number(site.sendWelcomeEmail)
    });
    const members = [
      ...site.profiles.map((name) => profiles.id(name)),
      ...site.permissionSets.map((name) => permissionSets.id(name))
    ];
    for (const parentId of members) {
      insertRow(org, 'NetworkMemberGroup', { NetworkId: networkId, ParentId: parentId });
    }
  }
}

function createRecordTypes(org: Org, setup: Setup): void {
  if (!setup.preferences.personAccounts) return;
  const row = { Name: 'Person Account', DeveloperName: 'PersonAccount', SobjectType: 'Account', IsActive: 1 };
  insertRow(org, 'RecordType', { ...row, IsPersonType: 1 });
}

function createAdmin(org: Org, setup: Setup, profiles: Names): void {
  const { firstName, lastName, email, username } = setup.admin;
  const user: SqlRow = {
    Id: org.runningUserId,
    FirstName: firstName,
    LastName: lastName,
    Name: `${firstName} ${lastName}`,
    Email: email,
    Username: username.toLowerCase(),
    Alias: (firstName.slice(0, 1) + lastName.slice(0, 4)).toLowerCase(),
    CommunityNickname: `admin.${org.runningUserId.slice(-6)}`,
    TimeZoneSidKey: setup.organization.timeZone,
    LocaleSidKey: setup.organization.locale,
    LanguageLocaleKey: setup.organization.language,
    EmailEncodingKey: 'UTF-8',
    ProfileId: profiles.id('System Administrator'),
    UserType: 'Standard',
    IsActive: 1
  };
  insertRow(org, 'User', user);
  afterUserCreate(org, user);
}
