import { readFileSync } from 'node:fs';
import { LANGUAGES, LOCALES, TIME_ZONES, USER_TYPES } from '../schema/picklists.ts';
import type { PicklistValue } from '../schema/schema.ts';
import { FEATURES } from '../schema/standard/featureLicenses.ts';
import { PERMISSIONS } from '../schema/standard/permissions.ts';
import { Entry } from './entry.ts';
import { KNOWN_LICENSES, SYSTEM_ADMINISTRATOR } from './licenses.ts';
import type { AdminSetup, LicenseSetup, OrganizationSetup, Preferences, Setup, SiteSetup } from './setup.ts';

const PERMISSION_NAMES = PERMISSIONS.map(({ name }) => name);
const FEATURE_FIELDS = FEATURES.map(({ field }) => field);

/** An org without anything of its own: digital experiences on, a few seats of every common license. */
const PLAIN_ORG = {
  organization: { name: 'Local Org' },
  licenses: [
    { name: 'Salesforce', total: 20 },
    { name: 'Customer Community', total: 100 },
    { name: 'Customer Community Plus', total: 100 },
    { name: 'Customer Community Plus Login', total: 100, monthlyLogins: 1000 },
    { name: 'Partner Community', total: 100 }
  ],
  sites: [
    {
      name: 'Customer Portal',
      urlPathPrefix: 'portal',
      status: 'Live',
      profiles: ['Customer Community User', 'Customer Community Plus User']
    }
  ]
};

/**
 * Reads what the org is made with.
 *
 * @param source path of a JSON file, the same as a value, or undefined for a plain org
 * @throws Error naming file and entry when something is missing, misspelt or of the wrong kind
 */
export function readSetup(source: unknown): Setup {
  if (source === undefined) return parseSetup('The plain org', PLAIN_ORG);
  return typeof source === 'string' ? parseSetup(source, readJson(source)) : parseSetup('The setup', source);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The setup file ${path} cannot be read: ${reason}`, { cause });
  }
}

function parseSetup(file: string, json: unknown): Setup {
  const root = new Entry(file, '', json);
  const setup: Setup = {
    organization: root.object('organization', organization),
    admin: root.object('admin', admin),
    preferences: root.object('preferences', preferences),
    licenses: withSalesforceLicense(root.list('licenses', license)),
    featureLicenses: root.list('featureLicenses', (entry) => ({
      field: entry.oneOf('field', FEATURE_FIELDS),
      total: entry.count('total')
    })),
    profiles: root.list('profiles', (entry) => ({
      name: entry.text('name'),
      license: entry.text('license'),
      permissions: entry.choices('permissions', PERMISSION_NAMES),
      featureLicenses: entry.choices('featureLicenses', FEATURE_FIELDS)
    })),
    permissionSetLicenses: root.list('permissionSetLicenses', (entry) => ({
      name: entry.text('name'),
      label: entry.text('label'),
      total: entry.count('total'),
      permissions: entry.choices('permissions', PERMISSION_NAMES)
    })),
    permissionSets: root.list('permissionSets', (entry) => ({
      name: entry.text('name'),
      label: entry.text('label'),
      description: entry.optionalText('description'),
      license: entry.optionalText('license'),
      permissions: entry.choices('permissions', PERMISSION_NAMES),
      apps: entry.texts('apps')
    })),
    permissionSetGroups: root.list('permissionSetGroups', (entry) => ({
      name: entry.text('name'),
      label: entry.text('label'),
      description: entry.optionalText('description'),
      permissionSets: entry.texts('permissionSets')
    })),
    sites: root.list('sites', site)
  };
  root.refuseUnknown();
  return setup;
}

function organization(entry: Entry): OrganizationSetup {
  return {
    name: entry.optionalText('name') ?? 'Local Org',
    timeZone: choice(entry, 'timeZone', TIME_ZONES, 'America/Los_Angeles'),
    locale: choice(entry, 'locale', LOCALES, 'en_US'),
    language: choice(entry, 'language', LANGUAGES, 'en_US'),
    isSandbox: entry.flag('isSandbox', true)
  };
}

function admin(entry: Entry): AdminSetup {
  return {
    firstName: entry.optionalText('firstName') ?? 'Admin',
    lastName: entry.optionalText('lastName') ?? 'User',
    email: entry.optionalText('email') ?? 'admin@example.com',
    username: entry.optionalText('username') ?? 'admin@local-org.example.com',
    profile: entry.optionalText('profile') ?? SYSTEM_ADMINISTRATOR
  };
}

/** Reads preferences; also used for those that an existing org has stored. */
export function preferences(entry: Entry): Preferences {
  return {
    digitalExperiences: entry.flag('digitalExperiences', true),
    personAccounts: entry.flag('personAccounts', false),
    dataProtection: entry.flag('dataProtection', false),
    accountRoles: entry.has('accountRoles') ? entry.oneOf('accountRoles', [1, 2, 3] as const) : 1,
    accountRoleOptimization: entry.flag('accountRoleOptimization', false),
    standardExternalProfilesAllowed: entry.flag('standardExternalProfilesAllowed', true),
    externalUsersRestrictedByEncryption: entry.flag('externalUsersRestrictedByEncryption', false),
    isPortalAdministrator: entry.flag('isPortalAdministrator', false),
    usernamesElsewhere: entry.texts('usernamesElsewhere'),
    assumedRules: entry.has('assumedRules') ? entry.oneOf('assumedRules', ['strict', 'lenient'] as const) : 'strict'
  };
}

function license(entry: Entry): LicenseSetup {
  const name = entry.text('name');
  const known = KNOWN_LICENSES[name];
  return {
    name,
    total: entry.count('total'),
    userType: known && !entry.has('userType') ? known.userType : choice(entry, 'userType', USER_TYPES),
    key: entry.optionalText('key') ?? known?.key ?? null,
    standardProfile: known?.standardProfile ?? null,
    monthlyLogins: entry.has('monthlyLogins') ? entry.count('monthlyLogins') : null,
    apps: entry.has('apps') ? entry.count('apps') : null
  };
}

function withSalesforceLicense(licenses: LicenseSetup[]): LicenseSetup[] {
  const hasOne = licenses.some(({ name }) => name === 'Salesforce');
  return hasOne ? licenses : [license(new Entry('', '', { name: 'Salesforce', total: 20 })), ...licenses];
}

function site(entry: Entry): SiteSetup {
  return {
    name: entry.text('name'),
    urlPathPrefix: entry.text('urlPathPrefix'),
    status: entry.oneOf('status', ['Live', 'UnderConstruction', 'DownForMaintenance'] as const),
    sendWelcomeEmail: entry.flag('sendWelcomeEmail', false),
    profiles: entry.texts('profiles'),
    permissionSets: entry.texts('permissionSets')
  };
}

function choice(entry: Entry, name: string, values: readonly PicklistValue[], otherwise?: string): string {
  if (otherwise !== undefined && !entry.has(name)) return otherwise;
  return entry.oneOf(
    name,
    values.map(({ value }) => value)
  );
}
