import type {
  AccountOwner,
  ExistingUser,
  ExternalProfile,
  Facts,
  Grant,
  Operator,
  Person,
  PicklistOption,
  PortalRole,
  Preset,
  SameEmailUser,
  Site,
  UserLicense
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { UnknownRecord } from '../../server/salesforce/row.ts';
import { listOf, withChanges } from './checkedJson.ts';

const OWNER: AccountOwner = {
  userId: '005Owner',
  name: 'Olivia Owner',
  isActive: 'yes',
  hasRole: 'yes',
  isExternal: 'no',
  ownedAccounts: 100
};
const PERSON: Person = {
  kind: 'contact',
  contactId: '003Person',
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@example.com',
  country: null,
  accountId: '001Account',
  accountName: 'Lovelace Household',
  isPartnerAccount: 'no',
  accountOwner: OWNER,
  isProcessingRefused: 'no'
};
const OPERATOR: Operator = {
  userId: '005Operator',
  name: 'Otto Operator',
  canManageExternalUsers: 'yes',
  canManagePartnerUsers: 'yes',
  canAssignPermissionSets: 'yes',
  canManageUsers: 'yes',
  canEditAccount: 'yes',
  canSetUpSites: 'yes',
  siteIds: []
};
const USER: ExistingUser = {
  userId: '005User',
  name: 'Ada Lovelace',
  username: 'ada@example.com',
  email: 'ada@example.com',
  isActive: true,
  isFrozen: 'no',
  profileId: null,
  profileName: null,
  licenseId: null,
  licenseName: null,
  grantIds: []
};
const LICENSE: UserLicense = {
  licenseId: '',
  name: '',
  portalType: 'customer',
  hasRoles: false,
  totalSeats: 100,
  usedSeats: 10,
  countedAt: null,
  monthlyLogins: null,
  monthlyLoginsUsed: null
};
const GRANT: Grant = {
  grantId: '',
  kind: 'permissionSet',
  name: '',
  label: '',
  licenseId: null,
  isAssignable: true,
  requiresActivation: false,
  isReady: true,
  totalSeats: null,
  usedSeats: null
};
const SITE: Site = { siteId: '', name: '', status: 'live', sendsWelcomeEmail: 'no', memberIds: [] };
const PROFILE: ExternalProfile = { profileId: '', name: '', licenseId: '' };
const ROLE: PortalRole = { roleId: '', name: '', portalType: 'customer' };
const SAME_EMAIL_USER: SameEmailUser = { userId: '', name: '', username: '' };
const OPTION: PicklistOption = { value: '', label: '' };
const ORG = {
  organizationId: '00DOrg',
  name: 'Riverside',
  timeZone: 'America/New_York',
  locale: 'en_US',
  language: 'en_US'
};
const OPTIONS = {
  timeZones: [
    { value: 'America/New_York', label: '(GMT-05:00) Eastern Standard Time (America/New_York)' },
    { value: 'America/Chicago', label: '(GMT-06:00) Central Standard Time (America/Chicago)' },
    { value: 'Europe/Berlin', label: '(GMT+01:00) Central European Standard Time (Europe/Berlin)' }
  ],
  locales: [
    { value: 'en_US', label: 'English (United States)' },
    { value: 'de_DE', label: 'German (Germany)' }
  ],
  languages: [
    { value: 'en_US', label: 'English' },
    { value: 'de', label: 'German' }
  ]
};

const BASE: Facts = {
  recordId: '003Person',
  today: '2026-11-22',
  org: ORG,
  operator: OPERATOR,
  person: PERSON,
  users: [],
  sameEmailUsers: [],
  licenses: [],
  profiles: [],
  roles: [],
  grants: [],
  sites: [],
  areAllSitesVisible: 'yes',
  accessPolicies: [],
  presets: [],
  ...OPTIONS
};

/**
 * Facts as a scenario tells them: what it does not mention is harmless.
 *
 * @throws Error naming the place in the scenario that is not understood
 */
export function toFacts(json: UnknownRecord, presets: Preset[], where: string): Facts {
  const facts = withChanges(BASE, json, where);
  const person = withChanges(PERSON, json.person ?? {}, `${where}.person`);
  return {
    ...facts,
    org: withChanges(ORG, json.org ?? {}, `${where}.org`),
    operator: withChanges(OPERATOR, json.operator ?? {}, `${where}.operator`),
    person: {
      ...person,
      accountOwner:
        person.accountOwner === null ? null : withChanges(OWNER, person.accountOwner, `${where}.person.accountOwner`)
    },
    users: listOf(USER, json.users, `${where}.users`),
    sameEmailUsers: listOf(SAME_EMAIL_USER, json.sameEmailUsers, `${where}.sameEmailUsers`),
    licenses: listOf(LICENSE, json.licenses, `${where}.licenses`),
    profiles: listOf(PROFILE, json.profiles, `${where}.profiles`),
    roles: listOf(ROLE, json.roles, `${where}.roles`),
    grants: listOf(GRANT, json.grants, `${where}.grants`),
    sites: listOf(SITE, json.sites, `${where}.sites`),
    timeZones: listOf(OPTION, json.timeZones ?? OPTIONS.timeZones, `${where}.timeZones`),
    locales: listOf(OPTION, json.locales ?? OPTIONS.locales, `${where}.locales`),
    languages: listOf(OPTION, json.languages ?? OPTIONS.languages, `${where}.languages`),
    presets
  };
}
