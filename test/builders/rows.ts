/**
 * Test data as a selector reads it: one contact with an account and an owner, and an administrator as operator, in an
 * org that has nothing to be granted. Each builder takes what a test is about and fills in the rest.
 */
import type {
  AccountOwnerRow,
  ContactRow,
  Facts,
  FactsSource,
  HeldPermissionSetRow,
  LicenseRow,
  PermissionSetGroupRow,
  PermissionSetLicenseRow,
  PermissionSetRow,
  PortalRoleRow,
  PresetGrantRow,
  PresetRow,
  ProfileRow,
  SiteRow,
  UserRow
} from 'c/enablementServices';
import { FactsService, RightsService } from 'c/enablementServices';

export const CONTACT_ID = '003Lo0000000001AAA';
export const ACCOUNT_ID = '001Lo0000000001AAA';
export const OWNER_ID = '005Lo0000000001AAA';
export const OPERATOR_ID = '005Lo0000000002AAA';
export const USER_ID = '005Lo0000000003AAA';
const LICENSE_ID = '100Lo0000000001AAA';

export const anOwnerRow = (owner: Partial<AccountOwnerRow> = {}): AccountOwnerRow => ({
  name: 'Olivia Owner',
  isActive: 'yes',
  roleId: '00ELo0000000009AAA',
  userType: 'Standard',
  ...owner
});

export const aContactRow = (contact: Partial<ContactRow> = {}): ContactRow => ({
  contactId: CONTACT_ID,
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@example.com',
  country: 'United States',
  countryCode: null,
  isPersonAccount: false,
  individualId: null,
  areWishesVisible: true,
  hasOptedOutProcessing: 'unknown',
  shouldForget: 'unknown',
  accountId: ACCOUNT_ID,
  accountName: 'Lovelace Household',
  isPartnerAccount: 'no',
  accountOwnerId: OWNER_ID,
  accountOwner: anOwnerRow(),
  ...contact
});

export const aHeldPermissionSet = (held: Partial<HeldPermissionSetRow> = {}): HeldPermissionSetRow => ({
  permissionSetId: '0PSLo0000000001AAA',
  groupId: null,
  isOwnedByProfile: false,
  requiresActivation: 'no',
  permissions: [],
  ...held
});

export const aUserRow = (user: Partial<UserRow> = {}): UserRow => ({
  userId: USER_ID,
  name: 'Ada Lovelace',
  username: 'ada@example.com',
  email: 'ada@example.com',
  isActive: true,
  contactId: CONTACT_ID,
  timeZone: 'Europe/Berlin',
  profileId: null,
  profileName: null,
  licenseId: null,
  licenseName: null,
  permissionSets: [],
  permissionSetLicenseIds: [],
  ...user
});

/** The operator with these permissions, from the permission set of the profile. */
export const anOperatorRow = (...permissions: string[]): UserRow =>
  aUserRow({
    userId: OPERATOR_ID,
    name: 'Ann Admin',
    username: 'ann@example.com',
    email: 'ann@example.com',
    contactId: null,
    permissionSets: [aHeldPermissionSet({ isOwnedByProfile: true, permissions })]
  });

export const aRoleRow = (role: Partial<PortalRoleRow> = {}): PortalRoleRow => ({
  roleId: '00ELo0000000001AAA',
  name: 'Lovelace Household Customer User',
  portalType: 'CustomerPortal',
  accountId: ACCOUNT_ID,
  accountOwnerId: null,
  ...role
});

export const aLicenseRow = (license: Partial<LicenseRow> = {}): LicenseRow => ({
  licenseId: LICENSE_ID,
  name: 'Customer Community',
  status: 'Active',
  totalSeats: 10,
  usedSeats: 4,
  countedAt: '2026-11-22T05:00:00.000Z',
  monthlyLogins: null,
  monthlyLoginsUsed: null,
  ...license
});

export const aProfileRow = (profile: Partial<ProfileRow> = {}): ProfileRow => ({
  profileId: '00eLo0000000001AAA',
  name: 'Customer Community User',
  userType: 'CspLitePortal',
  licenseId: LICENSE_ID,
  licenseName: 'Customer Community',
  ...profile
});

export const aPermissionSetRow = (set: Partial<PermissionSetRow> = {}): PermissionSetRow => ({
  permissionSetId: '0PSLo0000000001AAA',
  namespace: null,
  name: 'Portal',
  label: 'Portal access',
  licenseId: null,
  isOwnedByProfile: false,
  requiresActivation: false,
  permissionSetGroup: null,
  ...set
});

export const aGroupRow = (group: Partial<PermissionSetGroupRow> = {}): PermissionSetGroupRow => ({
  groupId: '0PGLo0000000001AAA',
  namespace: null,
  name: 'Starter',
  label: 'Starter pack',
  status: 'Updated',
  requiresActivation: false,
  ...group
});

export const aPermissionSetLicenseRow = (license: Partial<PermissionSetLicenseRow> = {}): PermissionSetLicenseRow => ({
  licenseId: '0PLLo0000000001AAA',
  name: 'VideoVisits',
  label: 'Video Visits',
  status: 'Active',
  totalSeats: 25,
  usedSeats: 3,
  ...license
});

/** A live site that the operator is no member of. */
export const aSiteRow = (site: Partial<SiteRow> = {}): SiteRow => ({
  siteId: '0DBLo0000000001AAA',
  name: 'Student Portal',
  status: 'Live',
  sendsWelcomeEmail: 'no',
  members: [],
  isOperatorMember: 'no',
  ...site
});

export const aPresetRow = (preset: Partial<PresetRow> = {}): PresetRow => ({
  presetId: 'm00Lo0000000001AAA',
  name: 'Student',
  label: 'Student',
  description: null,
  isForContacts: true,
  isForPersonAccounts: false,
  isForPartners: false,
  licenseNames: null,
  profileNames: null,
  timeZone: null,
  locale: null,
  language: null,
  isTimeZoneRequired: false,
  sendEmail: false,
  siteName: null,
  purpose: null,
  deactivationTrigger: null,
  reviewAfterDays: null,
  ...preset
});

export const aPresetGrantRow = (grant: Partial<PresetGrantRow> = {}): PresetGrantRow => ({
  presetId: 'm00Lo0000000001AAA',
  kind: 'PermissionSet',
  name: 'Portal',
  label: null,
  isRequired: true,
  expiresAfterDays: 30,
  ...grant
});

export const aSource = (source: Partial<FactsSource> = {}): FactsSource => ({
  today: '2026-11-22',
  operatorId: OPERATOR_ID,
  org: {
    organizationId: '00DLo0000000001AAA',
    name: 'Riverside',
    timeZone: 'America/New_York',
    locale: 'en_US',
    language: 'en_US'
  },
  permissions: RightsService.permissions(),
  licenses: [],
  profiles: [],
  permissionSets: [],
  permissionSetLicenses: [],
  sites: [],
  presets: [],
  presetGrants: [],
  accessPolicies: [],
  timeZones: [],
  locales: [],
  languages: [],
  contacts: [aContactRow()],
  users: [anOperatorRow('ModifyAllData')],
  roles: [],
  frozenUsers: new Map(),
  ownedAccounts: new Map(),
  editableAccounts: new Map(),
  ...source
});

/** The facts about the contact of this source. */
export function factsFrom(source: Partial<FactsSource> = {}, recordId = CONTACT_ID): Facts {
  const [facts] = FactsService.facts([recordId], aSource(source));
  if (facts === undefined) {
    throw new Error('One record has one set of facts.');
  }
  return facts;
}
