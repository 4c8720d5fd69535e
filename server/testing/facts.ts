import type { Facts } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';

/** Facts that let `aDraft()` pass. */
export function someFacts(): Facts {
  return {
    recordId: '003000000000001AAA',
    org: {
      organizationId: '00D000000000001AAA',
      name: 'Riverside',
      timeZone: 'America/New_York',
      locale: 'en_US',
      language: 'en_US'
    },
    person: {
      kind: 'contact',
      contactId: '003000000000001AAA',
      firstName: 'Mira',
      lastName: 'Okafor',
      email: 'mira.okafor@example.com',
      accountId: '001000000000001AAA',
      accountName: 'Okafor Household',
      isPartnerAccount: 'no',
      accountOwner: { userId: '005000000000001AAA', name: 'Dana Whitfield', isActive: 'yes', hasRole: 'yes' }
    },
    users: [],
    licenses: [
      {
        licenseId: '100000000000001AAA',
        name: 'Customer Community Plus',
        portalType: 'customer',
        hasRoles: true,
        totalSeats: 10,
        usedSeats: 4
      }
    ],
    profiles: [
      { profileId: '00e000000000001AAA', name: 'Customer Community Plus User', licenseId: '100000000000001AAA' }
    ],
    roles: [],
    grants: [],
    presets: [],
    timeZones: [{ value: 'America/New_York', label: 'Eastern Time' }],
    locales: [{ value: 'en_US', label: 'English (United States)' }],
    languages: [{ value: 'en_US', label: 'English' }]
  };
}
