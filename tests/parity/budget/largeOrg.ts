import type {
  ContactRow,
  FactsSource,
  PicklistOption,
  PresetGrantRow,
  PresetRow,
  UserRow
} from '../../../force-app/main/default/lwc/enablementServices/enablementServices.ts';

/** The request of which the platform must not tire. */
export const SIZE = { people: 200, profiles: 500, permissionSets: 2000, sites: 20, presets: 10 } as const;
export const PRESET = 'Preset_3';
export const OPERATOR = id('005', 0);

const LICENSES = [
  'Customer Community',
  'Customer Community Login',
  'Customer Community Plus',
  'Customer Community Plus Login',
  'Partner Community',
  'Salesforce',
  'Salesforce Platform',
  'Chatter Free'
];
const USER_TYPES = ['CspLitePortal', 'CspLitePortal', 'PowerCustomerSuccess', 'PowerCustomerSuccess', 'PowerPartner'];
const COUNTRIES = ['Germany', 'United States', 'Japan', 'Zimbabwe', 'Nowhere'];
// as many as the largest of the shipped presets has
const GRANTS_OF_PRESET = 7;
const MEMBERS_OF_SITE = 30;
/** One in so many has a user already. */
const RETURNING = 20;

/** Rows of a large org and of that many people, every one of whom can be enabled. */
export function largeSource(): FactsSource {
  const contacts = times(SIZE.people, contactRow);
  return {
    today: '2026-11-22',
    operatorId: OPERATOR,
    org: { organizationId: id('00D', 1), name: 'Large', timeZone: 'GMT', locale: 'en_US', language: 'en_US' },
    permissions: ['AssignPermissionSets', 'ManageUsers', 'ModifyAllData', 'ViewSetup', 'ManageNetworks'],
    licenses: LICENSES.map((name, at) => ({
      licenseId: id('100', at),
      name,
      status: 'Active',
      totalSeats: 10_000,
      usedSeats: 10,
      countedAt: null,
      monthlyLogins: null,
      monthlyLoginsUsed: null
    })),
    profiles: times(SIZE.profiles, (at) => ({
      profileId: id('00e', at),
      name: `Profile ${at}`,
      userType: USER_TYPES[at % LICENSES.length] ?? 'Standard',
      licenseId: id('100', at % LICENSES.length),
      licenseName: LICENSES[at % LICENSES.length] ?? ''
    })),
    permissionSets: times(SIZE.permissionSets, (at) => ({
      permissionSetId: id('0PS', at),
      namespace: at % 3 === 0 ? 'pack' : null,
      name: `Set_${at}`,
      label: `Set ${at}`,
      licenseId: at % 5 === 0 ? id('0PL', at % 4) : null,
      isOwnedByProfile: false,
      requiresActivation: false,
      permissionSetGroup: null
    })),
    permissionSetLicenses: times(4, (at) => ({
      licenseId: id('0PL', at),
      name: `SetLicense_${at}`,
      label: `Set License ${at}`,
      status: 'Active',
      totalSeats: 10_000,
      usedSeats: 0
    })),
    sites: times(SIZE.sites, (at) => ({
      siteId: id('0DB', at),
      name: `Site ${at}`,
      status: 'Live',
      sendsWelcomeEmail: at % 2 === 0 ? 'yes' : 'no',
      members: times(MEMBERS_OF_SITE, (member) => ({ memberId: id('00e', at + member * 8), status: 'Added' })),
      isOperatorMember: 'no'
    })),
    presets: times(SIZE.presets, presetRow),
    presetGrants: times(SIZE.presets * GRANTS_OF_PRESET, presetGrantRow),
    accessPolicies: [],
    timeZones: options(['GMT', 'Europe/Berlin', 'Asia/Tokyo', 'Africa/Harare'], 400),
    locales: options(['en_US', 'de_DE', 'ja_JP'], 200),
    languages: options(['en_US', 'de', 'ja'], 40),
    contacts,
    users: [
      userRow(0, null),
      ...contacts.filter((_, at) => at % RETURNING === 0).map(({ contactId }, at) => userRow(at + 1, contactId))
    ],
    roles: times(SIZE.people, (at) => ({
      roleId: id('00E', at),
      name: `Account ${at} Customer User`,
      portalType: 'CustomerPortal',
      accountId: id('001', at),
      accountOwnerId: null
    })),
    frozenUsers: new Map(times(SIZE.people / RETURNING, (at) => [id('005', at + 1), false] as const)),
    ownedAccounts: new Map([[id('005', 9000), 40]]),
    editableAccounts: new Map(times(SIZE.people, (at) => [id('001', at), true] as const))
  };
}

function contactRow(at: number): ContactRow {
  return {
    contactId: id('003', at),
    firstName: 'Zoë',
    lastName: `Müller ${at}`,
    email: `zoe.mueller.${at}@example.com`,
    country: COUNTRIES[at % COUNTRIES.length] ?? null,
    countryCode: null,
    isPersonAccount: false,
    individualId: null,
    areWishesVisible: true,
    hasOptedOutProcessing: 'no',
    shouldForget: 'no',
    accountId: id('001', at),
    accountName: `Account ${at}`,
    isPartnerAccount: 'no',
    accountOwnerId: id('005', 9000),
    accountOwner: { name: 'Olivia Owner', isActive: 'yes', roleId: id('00E', 9000), userType: 'Standard' }
  };
}

/** The operator, or a deactivated user of a contact. */
function userRow(at: number, contactId: string | null): UserRow {
  const isOperator = contactId === null;
  return {
    userId: id('005', at),
    name: `User ${at}`,
    username: `user.${at}@example.com`,
    email: `user.${at}@example.com`,
    isActive: isOperator,
    contactId,
    timeZone: 'GMT',
    profileId: id('00e', 2),
    profileName: 'Profile 2',
    licenseId: id('100', 2),
    licenseName: LICENSES[2] ?? null,
    permissionSets: [
      {
        permissionSetId: id('0PS', 9000),
        groupId: null,
        isOwnedByProfile: true,
        requiresActivation: 'no',
        permissions: isOperator ? ['AssignPermissionSets', 'ManageUsers', 'ModifyAllData'] : []
      }
    ],
    permissionSetLicenseIds: []
  };
}

function presetRow(at: number): PresetRow {
  return {
    presetId: id('m00', at),
    name: `Preset_${at}`,
    label: `Preset ${at}`,
    description: null,
    isForContacts: true,
    isForPersonAccounts: false,
    isForPartners: false,
    licenseNames: 'No such license\nCustomer Community Plus',
    profileNames: 'No such profile\nProfile 490',
    timeZone: null,
    locale: null,
    language: null,
    isTimeZoneRequired: true,
    sendEmail: true,
    siteName: 'Site 2',
    purpose: 'Looks at orders',
    deactivationTrigger: 'No longer a customer',
    reviewAfterDays: 365
  };
}

function presetGrantRow(at: number): PresetGrantRow {
  const set = 1990 - at * 3;
  // half of them are found by their label only
  return {
    presetId: id('m00', at % SIZE.presets),
    kind: 'PermissionSet',
    name: at % 2 === 0 ? 'Renamed' : `Set_${set}`,
    label: `Set ${set}`,
    isRequired: true,
    expiresAfterDays: 90
  };
}

function options(first: readonly string[], most: number): PicklistOption[] {
  const values = [...times(most - first.length, (at) => `Other/${at}`), ...first];
  return values.map((value) => ({ value, label: value }));
}

function id(prefix: string, number: number): string {
  return `${prefix}${String(number).padStart(12, '0')}AAA`;
}

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
