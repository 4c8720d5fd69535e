import { RightsService } from '../../../force-app/main/default/lwc/enablementServices/rightsService.ts';
import { IDS } from './ids.ts';

/** What a field usually holds. `odd` is for the world where little is as it should be. */
export interface Words {
  readonly usual: readonly string[];
  readonly odd?: readonly string[];
}

const GRANTS = [...IDS.sets, ...IDS.groups, ...IDS.setLicenses];
const LICENSE_NAMES = [
  'Customer Community',
  'Customer Community Login',
  'Customer Community Plus',
  'Customer Community Plus Login',
  'Partner Community',
  'Partner Community Login'
];
const ODD_LICENSE_NAMES = ['Salesforce', ' customer COMMUNITY ', 'External Identity'];
const PROFILE_NAMES = ['Member', 'Student', 'Customer Community User', 'Partner Community User'];
const GRANT_NAMES = ['Visits', 'Deals', 'Scheduler', 'pack__Visits'];
const SITE_NAMES = ['Help Center', 'Video Visits', 'help center '];
const PRESETS = ['Customer_User', 'Partner_User'];
const EMAILS = ['ada@example.com', 'Zoe.Meyer@example.com', 'zoe.meyer@example.com'];
const ODD_EMAILS = [
  'no-at.example.com',
  'two@@example.com',
  'ünder@exämple.com',
  "o'brien+x@mail.example.co.uk",
  ' ada@example.com',
  'a,b@example.com',
  'x@y',
  'x@1.2',
  '山@example.jp',
  `${'long'.repeat(25)}@example.com`,
  `x@${'a'.repeat(70)}.example.com`
];
const DAYS = ['2026-11-22', '2026-11-21', '2027-02-20', '2026-12-31'];
const ODD_DAYS = [
  '2024-02-29',
  '2023-02-29',
  '2000-02-29',
  '1900-02-29',
  '2026-02-30',
  '2026-13-01',
  '26-1-1',
  '9999-12-31'
];
const TIME_ZONES = ['America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'GMT'];
const LOCALES = ['en_US', 'de_DE', 'ja_JP'];
const LANGUAGES = ['en_US', 'de', 'ja'];
const NICKNAMES = ['ada.lovelace', 'zoe.meyer', 'user', 'user2'];
const GRANT_KINDS = ['PermissionSet', 'PermissionSetGroup', 'PermissionSetLicense'];
const REFERENCES = ['user', 'grant1', 'grant2', 'grant3'];
const USER_FIELDS = [
  'FirstName',
  'LastName',
  'Email',
  'Username',
  'Alias',
  'CommunityNickname',
  'TimeZoneSidKey',
  'LocaleSidKey',
  'LanguageLocaleKey',
  'EmailEncodingKey',
  'ProfileId',
  'UserRoleId',
  'Enablement_Preset__c',
  'Enablement_Purpose__c',
  'Enablement_Deactivation_Trigger__c',
  'Enablement_Review_Date__c',
  'UserPermissionsKnowledgeUser'
];
const PERMISSIONS = RightsService.permissions();
const NOTES = { usual: ['', 'Looks at orders'], odd: ['z'.repeat(255), 'z'.repeat(256), ` ${'z'.repeat(255)} `] };
const PLAN_FIELDS = [...USER_FIELDS, 'PermissionSetId', 'PermissionSetGroupId', 'PermissionSetLicenseId'];
const lines = (names: readonly string[]) => names.flatMap((name) => [name, `${name}\n ${names[0] ?? ''}\n\n`]);

/**
 * What texts of that name hold, by `Type.field`, else by the name of field or parameter. Names that are missing here
 * hold texts that the services themselves mention.
 */
export const VOCABULARY: Readonly<Record<string, Words>> = {
  recordId: { usual: [...IDS.contacts, ...IDS.accounts] },
  recordIds: { usual: [...IDS.contacts, ...IDS.accounts] },
  contactId: { usual: IDS.contacts },
  accountId: { usual: IDS.accounts },
  accountOwnerId: { usual: IDS.owners },
  individualId: { usual: ['0PK000000000001AAA'] },
  organizationId: { usual: ['00D000000000001AAA'] },
  operatorId: { usual: ['005000000000001AAA'], odd: IDS.users },
  userId: { usual: IDS.users },
  licenseId: { usual: IDS.licenses },
  'Grant.licenseId': { usual: [...IDS.licenses, ...IDS.setLicenses] },
  'PermissionSetRow.licenseId': { usual: [...IDS.licenses, ...IDS.setLicenses] },
  'PermissionSetLicenseRow.licenseId': { usual: IDS.setLicenses },
  permissionSetLicenseIds: { usual: IDS.setLicenses },
  permissionSetId: { usual: IDS.sets },
  groupId: { usual: IDS.groups },
  grantId: { usual: GRANTS },
  grantIds: { usual: GRANTS },
  profileId: { usual: IDS.profiles },
  memberId: { usual: [...IDS.profiles, ...IDS.sets, ...IDS.groups] },
  memberIds: { usual: [...IDS.profiles, ...IDS.sets, ...IDS.groups] },
  knownIds: { usual: [...IDS.profiles, ...IDS.sets, ...IDS.groups] },
  roleId: { usual: IDS.roles },
  siteId: { usual: IDS.sites },
  siteIds: { usual: IDS.sites },
  presetId: { usual: IDS.presets },
  targetId: { usual: [...IDS.owners, ...IDS.accounts, ...IDS.contacts] },
  'RepairRequest.value': { usual: [...IDS.roles, 'ada@example.com', 'Lovelace'], odd: ['', ' ', 'x'.repeat(81)] },

  'UserLicense.name': { usual: LICENSE_NAMES, odd: ODD_LICENSE_NAMES },
  'LicenseRow.name': { usual: LICENSE_NAMES, odd: ODD_LICENSE_NAMES },
  licenseName: { usual: LICENSE_NAMES },
  'Preset.licenseNames': { usual: LICENSE_NAMES, odd: ODD_LICENSE_NAMES },
  'PresetRow.licenseNames': { usual: lines(LICENSE_NAMES), odd: ['', '\n', ...ODD_LICENSE_NAMES] },
  'ExternalProfile.name': { usual: PROFILE_NAMES, odd: ['CUSTOMER COMMUNITY USER ', 'gold partner user'] },
  'ProfileRow.name': { usual: PROFILE_NAMES, odd: ['CUSTOMER COMMUNITY USER ', 'gold partner user'] },
  profileName: { usual: PROFILE_NAMES },
  'Preset.profileNames': { usual: PROFILE_NAMES },
  'PresetRow.profileNames': { usual: lines(PROFILE_NAMES), odd: ['', '\r\n'] },
  'Grant.name': { usual: GRANT_NAMES },
  'Grant.label': { usual: GRANT_NAMES },
  'PresetGrant.name': { usual: GRANT_NAMES },
  'PresetGrant.label': { usual: GRANT_NAMES, odd: ['', ' '] },
  'PresetGrantRow.name': { usual: GRANT_NAMES },
  'PresetGrantRow.label': { usual: GRANT_NAMES, odd: ['', ' visits'] },
  'PresetGrantRow.kind': { usual: GRANT_KINDS },
  'PermissionSetRow.name': { usual: GRANT_NAMES },
  'PermissionSetRow.label': { usual: GRANT_NAMES },
  'PermissionSetGroupRow.name': { usual: GRANT_NAMES },
  'PermissionSetGroupRow.label': { usual: GRANT_NAMES },
  'PermissionSetLicenseRow.name': { usual: GRANT_NAMES },
  'PermissionSetLicenseRow.label': { usual: GRANT_NAMES },
  namespace: { usual: ['pack'] },
  'Site.name': { usual: SITE_NAMES },
  'SiteRow.name': { usual: SITE_NAMES },
  siteName: { usual: SITE_NAMES },
  'Preset.name': { usual: PRESETS },
  'PresetRow.name': { usual: PRESETS },
  presetName: { usual: PRESETS, odd: ['Gone'] },

  'LicenseRow.status': { usual: ['Active', 'active'], odd: ['Disabled'] },
  'PermissionSetLicenseRow.status': { usual: ['Active'], odd: ['Disabled', 'active'] },
  'PermissionSetGroupRow.status': { usual: ['Updated'], odd: ['Outdated', 'Updating', 'Failed'] },
  'SiteRow.status': { usual: ['Live'], odd: ['UnderConstruction', 'DownForMaintenance', 'live'] },
  'SiteMemberRow.status': { usual: ['Added'], odd: ['Failed', 'PendingRemove', 'Waiting For Removal'] },
  userType: {
    usual: ['CspLitePortal', 'CSPLitePortal', 'PowerCustomerSuccess', 'PowerPartner'],
    odd: ['Standard', 'Guest']
  },
  'PortalRoleRow.portalType': { usual: ['CustomerPortal', 'Partner'], odd: ['None'] },

  firstName: { usual: ['Ada', 'Zoë'] },
  lastName: { usual: ['Lovelace', 'Meyer'] },
  email: { usual: EMAILS, odd: ODD_EMAILS },
  username: { usual: EMAILS, odd: ODD_EMAILS },
  usernames: { usual: EMAILS, odd: ODD_EMAILS },
  takenUsernames: { usual: ['ada2@example.com', 'ada@example.com', 'zoe.meyer@example.com'] },
  nickname: { usual: NICKNAMES },
  nicknames: { usual: NICKNAMES },
  takenNicknames: { usual: NICKNAMES },
  proposals: { usual: NICKNAMES },
  taken: { usual: NICKNAMES },
  alias: { usual: ['alove', 'zmeyer'] },
  country: { usual: ['Germany', 'US', 'Japan'] },
  countryCode: { usual: ['DE', 'US', 'JP'] },
  timeZone: { usual: TIME_ZONES, odd: ['Mars/Base'] },
  timeZoneOfOrg: { usual: TIME_ZONES },
  locale: { usual: LOCALES, odd: ['xx'] },
  language: { usual: LANGUAGES, odd: ['xx'] },
  emailEncoding: { usual: ['UTF-8'], odd: ['ISO-8859-1'] },
  'PicklistOption.value': { usual: [...TIME_ZONES, ...LOCALES, ...LANGUAGES] },

  today: { usual: ['2026-11-22'], odd: ODD_DAYS },
  reviewDate: { usual: ['', '2027-02-20'], odd: [...DAYS, ...ODD_DAYS] },
  expiresOn: { usual: ['2027-02-20'], odd: [...DAYS, ...ODD_DAYS] },
  day: { usual: DAYS, odd: ODD_DAYS },
  other: { usual: DAYS, odd: ODD_DAYS },
  start: { usual: DAYS, odd: ODD_DAYS },

  missingFields: { usual: USER_FIELDS },
  names: { usual: USER_FIELDS },
  'PlanField.name': { usual: PLAN_FIELDS },
  reference: { usual: REFERENCES },
  references: { usual: REFERENCES },
  sobjectType: { usual: ['User', 'PermissionSetAssignment', 'PermissionSetLicenseAssign', 'Account'] },
  fields: { usual: USER_FIELDS },
  permissions: { usual: PERMISSIONS },
  visible: { usual: PERMISSIONS },
  purpose: NOTES,
  deactivationTrigger: NOTES,
  template: { usual: ['{1} of {2}', '{0}{0}', '{3}'], odd: ['{', '}{1}', '{ 1}', '{{1}}', '{1', '{01}'] }
};

/** How long lists are at most where three is too few to be like an org. */
export const LONG_LISTS: ReadonlyMap<string, number> = new Map([
  ['permissions', 9],
  ['visible', 9]
]);

/** Keys of maps by the name of field or parameter. */
export const MAP_KEYS: Readonly<Record<string, readonly string[]>> = {
  frozenUsers: IDS.users,
  ownedAccounts: IDS.owners,
  editableAccounts: IDS.accounts,
  promisedSeats: [...IDS.licenses, ...IDS.setLicenses]
};

/** Numbers by name; the others are numbers of seats and the like. */
export const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  days: [-1, 0, 1, 30, 90, 365, 1461],
  reviewAfterDays: [0, 1, 30, 90, 365],
  expiresAfterDays: [0, 1, 365],
  ownedAccounts: [0, 49_999, 50_000, 50_001],
  attempts: [0, 1, 2, 3, 4, 5]
};
export const USUAL_NUMBERS = [0, 1, 2, 3, 4, 5, 10, 100] as const;

/** What is better the other way round than `yes` and true: good news is no. */
export const GOOD_IF_NOT = new Set([
  'isExternal',
  'isProcessingRefused',
  'hasOptedOutProcessing',
  'shouldForget',
  'isFrozen',
  'requiresActivation',
  'isOwnedByProfile'
]);

/** What is neither good nor bad. */
export const NEUTRAL = new Set([
  'isPersonAccount',
  'isForContacts',
  'isForPersonAccounts',
  'isForPartners',
  'isPartnerAccount',
  'isTimeZoneRequired',
  'sendEmail',
  'sendsWelcomeEmail',
  'hasRoles',
  'isRequired'
]);
