import type { Facts, Grant, Person } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';

const PROFILE = '00e000000000001AAA';
const LICENSE = '100000000000001AAA';
const SITE = '0DB000000000001AAA';

export const nothingTaken = { takenUsernames: [], takenNicknames: [] };

/** Every tenth person has something wrong. */
export function isBroken(number: number): boolean {
  return number % 10 === 0;
}

/** Facts of one org with that many permission sets and seats, about one of many people. */
export function factsOf(number: number, org: OrgOfBench): Facts {
  return { ...org, recordId: contactId(number), person: personOf(number) };
}

type OrgOfBench = Omit<Facts, 'recordId' | 'person'>;

export function orgWith(grantCount: number, seats: number): OrgOfBench {
  return {
    today: '2026-11-22',
    org: {
      organizationId: '00D000000000001AAA',
      name: 'Bench',
      timeZone: 'America/New_York',
      locale: 'en_US',
      language: 'en_US'
    },
    operator: {
      userId: '005000000000002AAA',
      name: 'Operator',
      canManageExternalUsers: 'yes',
      canManagePartnerUsers: 'yes',
      canAssignPermissionSets: 'yes',
      canManageUsers: 'yes',
      canEditAccount: 'yes',
      canSetUpSites: 'no',
      siteIds: [SITE]
    },
    users: [],
    sameEmailUsers: [],
    licenses: [
      {
        licenseId: LICENSE,
        name: 'Customer Community Plus',
        portalType: 'customer',
        hasRoles: true,
        totalSeats: seats,
        usedSeats: 0,
        countedAt: null,
        monthlyLogins: null,
        monthlyLoginsUsed: null
      }
    ],
    profiles: [{ profileId: PROFILE, name: 'Student', licenseId: LICENSE }],
    roles: [],
    grants: Array.from({ length: grantCount }, (_, at) => permissionSet(at)),
    sites: [{ siteId: SITE, name: 'Portal', status: 'live', sendsWelcomeEmail: 'no', memberIds: [PROFILE] }],
    areAllSitesVisible: 'yes',
    accessPolicies: [],
    presets: [
      {
        name: 'Student',
        label: 'Student',
        description: null,
        audiences: ['contact'],
        licenseNames: ['Customer Community Plus'],
        profileNames: ['Student'],
        timeZone: null,
        locale: null,
        language: null,
        isTimeZoneRequired: true,
        sendEmail: false,
        siteName: 'Portal',
        purpose: null,
        deactivationTrigger: null,
        reviewAfterDays: 365,
        grants: [0.1, 0.3, 0.5, 0.7, 0.9].map((position) => {
          const { kind, name, label } = permissionSet(Math.floor(grantCount * position));
          return { kind, name, label, isRequired: true, expiresAfterDays: 180 };
        })
      }
    ],
    timeZones: [{ value: 'America/New_York', label: 'New York' }],
    locales: [{ value: 'en_US', label: 'English (United States)' }],
    languages: [{ value: 'en_US', label: 'English' }]
  };
}

function contactId(number: number): string {
  return `003${String(number).padStart(12, '0')}AAA`;
}

function personOf(number: number): Person {
  return {
    kind: 'contact',
    contactId: contactId(number),
    firstName: 'Zoë',
    lastName: `Müller-${number}`,
    email: isBroken(number) ? null : `zoe.${number}@example.com`,
    country: 'Germany',
    accountId: '001000000000001AAA',
    accountName: 'Bench',
    isPartnerAccount: 'no',
    accountOwner: {
      userId: '005000000000001AAA',
      name: 'Owner',
      isActive: 'yes',
      hasRole: isBroken(number) ? 'no' : 'yes',
      isExternal: 'no',
      ownedAccounts: 1
    },
    isProcessingRefused: 'no'
  };
}

function permissionSet(number: number): Grant {
  return {
    grantId: `0PS${String(number).padStart(12, '0')}AAA`,
    kind: 'permissionSet',
    name: `Set_${number}`,
    label: `Set ${number}`,
    licenseId: null,
    isAssignable: true,
    requiresActivation: false,
    isReady: true,
    totalSeats: null,
    usedSeats: null
  };
}
