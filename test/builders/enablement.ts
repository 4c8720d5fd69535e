/**
 * Test data for the enablement model: a student whose draft has nothing against it.
 * Each builder takes what a test is about and fills in the rest.
 */
import type {
  AccountOwner,
  Draft,
  ExistingUser,
  ExternalProfile,
  Facts,
  Finding,
  Grant,
  NameCheck,
  Operator,
  Outcome,
  Person,
  PlatformError,
  PortalRole,
  Preset,
  PresetGrant,
  SameEmailUser,
  Site,
  UserLicense
} from 'c/enablementServices';

export const PLUS = '100Lo0000000001AAA';
export const PLUS_LOGIN = '100Lo0000000002AAA';
export const COMMUNITY = '100Lo0000000003AAA';
export const PARTNER = '100Lo0000000004AAA';
export const SITE = '0DBLo0000000001AAA';
export const TODAY = '2026-11-22';

export const anOwner = (owner: Partial<AccountOwner> = {}): AccountOwner => ({
  userId: '005Lo0000000001AAA',
  name: 'Olivia Owner',
  isActive: 'yes',
  hasRole: 'yes',
  isExternal: 'no',
  ownedAccounts: 12,
  ...owner
});

export const aPerson = (person: Partial<Person> = {}): Person => ({
  kind: 'contact',
  contactId: '003Lo0000000001AAA',
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@example.com',
  country: 'United States',
  accountId: '001Lo0000000001AAA',
  accountName: 'Lovelace Household',
  isPartnerAccount: 'no',
  accountOwner: anOwner(),
  isProcessingRefused: 'no',
  ...person
});

/** An administrator who may do everything. */
export const anOperator = (operator: Partial<Operator> = {}): Operator => ({
  userId: '005Lo0000000002AAA',
  name: 'Ann Admin',
  canManageExternalUsers: 'yes',
  canManagePartnerUsers: 'yes',
  canAssignPermissionSets: 'yes',
  canManageUsers: 'yes',
  canEditAccount: 'yes',
  canSetUpSites: 'yes',
  siteIds: [SITE],
  ...operator
});

export const aLicense = (license: Partial<UserLicense> = {}): UserLicense => ({
  licenseId: PLUS,
  name: 'Customer Community Plus',
  portalType: 'customer',
  hasRoles: true,
  totalSeats: 10,
  usedSeats: 3,
  countedAt: null,
  monthlyLogins: null,
  monthlyLoginsUsed: null,
  ...license
});

export const aProfile = (profile: Partial<ExternalProfile> = {}): ExternalProfile => ({
  profileId: '00eLo0000000001AAA',
  name: 'Student',
  licenseId: PLUS,
  ...profile
});

export const aRole = (role: Partial<PortalRole> = {}): PortalRole => ({
  roleId: '00ELo0000000001AAA',
  name: 'Lovelace Household Customer User',
  portalType: 'customer',
  ...role
});

export const aGrant = (grant: Partial<Grant> = {}): Grant => ({
  grantId: '0PSLo0000000001AAA',
  kind: 'permissionSet',
  name: 'Student_Portal_Access',
  label: 'Student Portal Access',
  licenseId: null,
  isAssignable: true,
  requiresActivation: false,
  isReady: true,
  totalSeats: null,
  usedSeats: null,
  ...grant
});

/** A permission set license with free seats. */
export const aPermissionSetLicense = (license: Partial<Grant> = {}): Grant =>
  aGrant({
    grantId: '0PLLo0000000001AAA',
    kind: 'permissionSetLicense',
    name: 'StudentPsl',
    label: 'Student Services',
    totalSeats: 10,
    usedSeats: 3,
    ...license
  });

/** A live site whose members have the profile of `aProfile()`; it sends no welcome e-mail. */
export const aSite = (site: Partial<Site> = {}): Site => ({
  siteId: SITE,
  name: 'Student Portal',
  status: 'live',
  sendsWelcomeEmail: 'no',
  memberIds: ['00eLo0000000001AAA'],
  ...site
});

export const aPresetGrant = (grant: Partial<PresetGrant> = {}): PresetGrant => ({
  kind: 'permissionSet',
  name: 'Student_Portal_Access',
  label: 'Student Portal Access',
  isRequired: true,
  expiresAfterDays: null,
  ...grant
});

export const aPreset = (preset: Partial<Preset> = {}): Preset => ({
  name: 'Student',
  label: 'Student',
  description: null,
  audiences: ['contact'],
  licenseNames: ['Customer Community Plus'],
  profileNames: ['Student'],
  timeZone: null,
  locale: null,
  language: null,
  isTimeZoneRequired: false,
  sendEmail: true,
  siteName: null,
  purpose: null,
  deactivationTrigger: null,
  reviewAfterDays: null,
  grants: [aPresetGrant()],
  ...preset
});

export const anExistingUser = (user: Partial<ExistingUser> = {}): ExistingUser => ({
  userId: '005Lo0000000009AAA',
  name: 'Ada Lovelace',
  username: 'ada@example.com',
  email: 'ada@example.com',
  isActive: true,
  isFrozen: 'no',
  profileId: '00eLo0000000001AAA',
  profileName: 'Student',
  licenseId: PLUS,
  licenseName: 'Customer Community Plus',
  grantIds: [],
  ...user
});

/** Somebody else who has the person's e-mail address. */
export const aSameEmailUser = (user: Partial<SameEmailUser> = {}): SameEmailUser => ({
  userId: '005Lo0000000008AAA',
  name: 'Annabella Byron',
  username: 'annabella@example.com',
  ...user
});

/** Facts about one person; `person` overrides fields of the person only. */
export const someFacts = (facts: Partial<Omit<Facts, 'person'>> & { person?: Partial<Person> } = {}): Facts => ({
  recordId: '003Lo0000000001AAA',
  today: TODAY,
  org: {
    organizationId: '00DLo0000000001AAA',
    name: 'Riverside',
    timeZone: 'America/New_York',
    locale: 'en_US',
    language: 'en_US'
  },
  operator: anOperator(),
  users: [],
  sameEmailUsers: [],
  licenses: [aLicense()],
  profiles: [aProfile()],
  roles: [aRole()],
  grants: [aGrant()],
  sites: [aSite()],
  areAllSitesVisible: 'yes',
  accessPolicies: [],
  presets: [aPreset()],
  timeZones: [
    { value: 'America/New_York', label: '(GMT-05:00) Eastern Standard Time (America/New_York)' },
    { value: 'Europe/Berlin', label: '(GMT+01:00) Central European Standard Time (Europe/Berlin)' }
  ],
  locales: [
    { value: 'en_US', label: 'English (United States)' },
    { value: 'de_DE', label: 'German (Germany)' }
  ],
  languages: [
    { value: 'en_US', label: 'English' },
    { value: 'de', label: 'German' }
  ],
  ...facts,
  person: aPerson(facts.person)
});

export const nothingTaken: NameCheck = { takenUsernames: [], takenNicknames: [] };

/**
 * A draft for `someFacts()` with nothing against it. The one finding it has is information: as an e-mail is requested,
 * nobody can see whether it arrives (EMAIL_DELIVERY_UNKNOWN).
 */
export const aDraft = (draft: Partial<Draft> = {}): Draft => ({
  recordId: '003Lo0000000001AAA',
  userId: null,
  presetName: 'Student',
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'ada@example.com',
  username: 'ada@example.com',
  alias: 'alovelac',
  nickname: 'ada.lovelace',
  timeZone: 'America/New_York',
  locale: 'en_US',
  language: 'en_US',
  emailEncoding: 'UTF-8',
  licenseId: PLUS,
  profileId: '00eLo0000000001AAA',
  roleId: null,
  grantIds: ['0PSLo0000000001AAA'],
  expirations: [],
  siteId: SITE,
  sendEmail: true,
  purpose: '',
  deactivationTrigger: '',
  reviewDate: '',
  ...draft
});

/** A user was created from `aDraft()`. */
export const anOutcome = (outcome: Partial<Outcome> = {}): Outcome => ({
  recordId: '003Lo0000000001AAA',
  status: 'created',
  userId: '005Lo0000000009AAA',
  username: 'ada@example.com',
  findings: [],
  emailRequested: true,
  ...outcome
});

export const aFinding = (finding: Partial<Finding> = {}): Finding => ({
  code: 'FIELD_REQUIRED',
  severity: 'error',
  step: 'details',
  field: null,
  params: [],
  setupPath: null,
  repair: null,
  ...finding
});

/** An error of the platform about the user. */
export const aPlatformError = (error: Partial<PlatformError> = {}): PlatformError => ({
  statusCode: 'UNKNOWN_EXCEPTION',
  message: '',
  fields: [],
  sobjectType: 'User',
  label: null,
  ...error
});
