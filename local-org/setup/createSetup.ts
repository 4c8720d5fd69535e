import { insertRow } from '../dml/rows.ts';
import { completeFeatures } from '../effects/featureLicenses.ts';
import { assignApps, createPermissionSetGroup } from '../effects/permissionSets.ts';
import { afterUserCreate } from '../effects/user.ts';
import type { Org } from '../org.ts';
import type { SqlRow } from '../storage/database.ts';
import { createLicenses, createProfiles, granted } from './createLicenses.ts';
import { Names } from './names.ts';
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

function createPermissionSets(org: Org, setup: Setup, licenses: Names): Names {
  const permissionSets = new Names('permission set');
  for (const { name, label, description, license, permissions, apps } of setup.permissionSets) {
    const LicenseId = license === null ? null : licenses.id(license);
    const row = { Name: name, Label: label, Description: description, LicenseId, ...granted(permissions) };
    const setId = insertRow(org, 'PermissionSet', row);
    assignApps(org, setId, apps);
    permissionSets.set(name, setId);
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
  const { firstName, lastName, email, username, profile } = setup.admin;
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
    ProfileId: profiles.id(profile),
    UserType: 'Standard',
    IsActive: 1
  };
  completeFeatures(org, user);
  insertRow(org, 'User', user);
  afterUserCreate(org, user);
}
