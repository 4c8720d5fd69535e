import type { LicenseRow, ProfileRow, SiteRow } from 'c/enablementServices';
import { LicenseService } from 'c/enablementServices';
import {
  aGroupRow,
  aLicenseRow,
  anOperatorRow,
  aPermissionSetLicenseRow,
  aPermissionSetRow,
  aPresetGrantRow,
  aPresetRow,
  aProfileRow,
  aSiteRow,
  factsFrom
} from '../../../../../../test/builders/rows';

const licensesOf = (profiles: ProfileRow[], licenses: LicenseRow[] | null) =>
  factsFrom({ profiles, licenses }).licenses;

describe('what a license can do follows from the user type of its profiles', () => {
  it.each([
    ['CspLitePortal', 'customer', false],
    ['CSPLitePortal', 'customer', false],
    ['CustomerSuccess', 'customer', true],
    ['PowerCustomerSuccess', 'customer', true],
    ['PowerPartner', 'partner', true]
  ])('%s: %s, with roles: %s', (userType, portalType, hasRoles) => {
    expect(licensesOf([aProfileRow({ userType })], [aLicenseRow()])).toMatchObject([{ portalType, hasRoles }]);
  });

  it.each(['Standard', 'Guest', 'CsnOnly', null])('%s: not for external users', (userType) => {
    expect(licensesOf([aProfileRow({ userType })], [aLicenseRow({ name: 'Of its own' })])).toEqual([]);
  });
});

describe('the licenses of internal users', () => {
  it('are known by their names, which are English in every org', () => {
    const licenses = [
      aLicenseRow({ licenseId: '1001', name: 'Salesforce' }),
      aLicenseRow({ licenseId: '1002', name: 'Customer Community' }),
      aLicenseRow({ licenseId: '1003', name: 'Salesforce Platform' })
    ];
    expect(LicenseService.internalLicenseIds(licenses)).toEqual(['1001', '1003']);
  });

  it('are unknown when the operator may not see licenses', () => {
    expect(LicenseService.internalLicenseIds(null)).toEqual([]);
  });
});

describe('a license', () => {
  it('of several profiles is listed once, with its seats', () => {
    const profiles = [aProfileRow(), aProfileRow({ profileId: '00e2', name: 'Patient' })];
    expect(licensesOf(profiles, [aLicenseRow()])).toEqual([
      {
        licenseId: '100Lo0000000001AAA',
        name: 'Customer Community',
        portalType: 'customer',
        hasRoles: false,
        totalSeats: 10,
        usedSeats: 4,
        countedAt: '2026-11-22T05:00:00.000Z',
        monthlyLogins: null,
        monthlyLoginsUsed: null
      }
    ]);
  });

  it('that is disabled is left out, with its profiles', () => {
    const facts = factsFrom({ profiles: [aProfileRow()], licenses: [aLicenseRow({ status: 'Disabled' })] });
    expect([facts.licenses, facts.profiles]).toEqual([[], []]);
  });

  it('has unknown seats when the operator may not see licenses', () => {
    expect(licensesOf([aProfileRow()], null)).toMatchObject([
      { name: 'Customer Community', totalSeats: null, usedSeats: null }
    ]);
  });

  it('is called by its id when even its name cannot be seen', () => {
    expect(licensesOf([aProfileRow({ licenseName: null })], null)).toMatchObject([{ name: '100Lo0000000001AAA' }]);
  });

  it.each([
    ['Customer Community', 'customer', false],
    ['Customer Community Login', 'customer', false],
    ['Customer Community Plus', 'customer', true],
    ['Customer Community Plus Login', 'customer', true],
    ['Partner Community', 'partner', true],
    ['Partner Community Login', 'partner', true]
  ])('without a visible profile is recognised by its name: %s', (name, portalType, hasRoles) => {
    expect(licensesOf([], [aLicenseRow({ name })])).toMatchObject([{ portalType, hasRoles }]);
  });

  it('without a visible profile and with a name of its own is not known to be for external users', () => {
    expect(licensesOf([], [aLicenseRow({ name: 'Of its own' })])).toEqual([]);
  });
});

describe('a permission set', () => {
  const grantsOf = (...permissionSets: ReturnType<typeof aPermissionSetRow>[]) => factsFrom({ permissionSets }).grants;

  it('can be assigned to anybody unless it is bound to a license', () => {
    expect(grantsOf(aPermissionSetRow())).toEqual([
      {
        grantId: '0PSLo0000000001AAA',
        kind: 'permissionSet',
        name: 'Portal',
        label: 'Portal access',
        licenseId: null,
        isAssignable: true,
        requiresActivation: false,
        isReady: true,
        totalSeats: null,
        usedSeats: null
      }
    ]);
  });

  it('of a package is named with its namespace', () => {
    expect(grantsOf(aPermissionSetRow({ namespace: 'acme' }))).toMatchObject([{ name: 'acme__Portal' }]);
  });

  it('that a profile owns is nothing to be granted', () => {
    expect(grantsOf(aPermissionSetRow({ isOwnedByProfile: true }))).toEqual([]);
  });

  it('that adds a group up stands for the group', () => {
    expect(grantsOf(aPermissionSetRow({ permissionSetGroup: aGroupRow({ namespace: 'acme' }) }))).toMatchObject([
      { grantId: '0PGLo0000000001AAA', kind: 'permissionSetGroup', name: 'acme__Starter', label: 'Starter pack' }
    ]);
  });

  it.each([
    ['Updated', true],
    ['Outdated', false],
    ['Updating', false],
    ['Failed', false]
  ])('that adds a group up is %s: ready is %s', (status, isReady) => {
    expect(grantsOf(aPermissionSetRow({ permissionSetGroup: aGroupRow({ status }) }))).toMatchObject([{ isReady }]);
  });
});

describe('a permission set license', () => {
  it('has seats', () => {
    expect(factsFrom({ permissionSetLicenses: [aPermissionSetLicenseRow()] }).grants).toMatchObject([
      { kind: 'permissionSetLicense', isAssignable: true, totalSeats: 25, usedSeats: 3 }
    ]);
  });

  it('that is disabled cannot be assigned', () => {
    const permissionSetLicenses = [aPermissionSetLicenseRow({ status: 'Disabled' })];
    expect(factsFrom({ permissionSetLicenses }).grants).toMatchObject([{ isAssignable: false }]);
  });
});

describe('a site', () => {
  const KNOWN = aProfileRow().profileId;
  const member = (status: string | null, memberId = KNOWN) => ({ memberId, status });
  const seenBy = (permission: string, site: Partial<SiteRow>) =>
    factsFrom({
      sites: [aSiteRow(site)],
      users: [anOperatorRow(permission)],
      profiles: [aProfileRow()],
      licenses: [aLicenseRow()]
    });
  const membersSeenBy = (permission: string, site: Partial<SiteRow>) => seenBy(permission, site).sites[0]?.memberIds;

  it.each([
    ['Live', 'live'],
    ['UnderConstruction', 'preview'],
    ['DownForMaintenance', 'offline']
  ])('that Salesforce calls %s is %s', (status, expected) => {
    expect(factsFrom({ sites: [aSiteRow({ status })] }).sites).toMatchObject([{ status: expected }]);
  });

  it.each([
    ['Added', true],
    ['WaitingForAdd', true],
    ['AddCalculated', true],
    [null, true],
    ['FailedAdd', false],
    ['WaitingForRemove', false],
    ['RemoveCalculated', false]
  ])('has a member that is %s: %s', (status, isMember) => {
    expect(membersSeenBy('ModifyAllData', { members: [member(status)] })).toEqual(isMember ? [KNOWN] : []);
  });

  it('has only members that an external user can have', () => {
    expect(membersSeenBy('ModifyAllData', { members: [member('Added', '00e9'), member('Added')] })).toEqual([KNOWN]);
  });

  it('has unknown members when none is listed to an operator who sees neither all sites nor this one', () => {
    expect(membersSeenBy('ManageUsers', {})).toBeNull();
  });

  it('has no members when none is listed to its own member', () => {
    expect(membersSeenBy('ManageUsers', { isOperatorMember: 'yes' })).toEqual([]);
  });

  it('has unknown members where they cannot be asked for', () => {
    expect(membersSeenBy('ModifyAllData', { members: null })).toBeNull();
  });

  it.each([
    ['yes', ['0DBLo0000000001AAA']],
    ['no', []],
    ['unknown', null]
  ] as const)('whose member the operator is (%s) is one of the operator’s: %j', (isOperatorMember, siteIds) => {
    expect(seenBy('ManageUsers', { isOperatorMember }).operator.siteIds).toEqual(siteIds);
  });

  it('is not missed in an org without digital experiences', () => {
    const facts = factsFrom({ sites: null, users: [anOperatorRow()] });
    expect([facts.sites, facts.areAllSitesVisible, facts.operator.siteIds]).toEqual([[], 'yes', []]);
  });
});

describe('a preset', () => {
  const presetOf = (preset: Parameters<typeof aPresetRow>[0]) =>
    factsFrom({ presets: [aPresetRow(preset)] }).presets[0];

  it('is for those whose box is ticked', () => {
    const boxes = { isForContacts: false, isForPersonAccounts: true, isForPartners: true };
    expect(presetOf(boxes)?.audiences).toEqual(['personAccount', 'partner']);
  });

  it('names licenses line by line, whatever the line ends', () => {
    const licenseNames = 'Customer Community Plus\r\n\n  Customer Community Plus Login  ';
    expect(presetOf({ licenseNames })?.licenseNames).toEqual([
      'Customer Community Plus',
      'Customer Community Plus Login'
    ]);
  });

  it('names nothing in an empty field', () => {
    expect(presetOf({})).toMatchObject({ licenseNames: [], profileNames: [] });
  });

  it('has its own grants only', () => {
    const presetGrants = [aPresetGrantRow(), aPresetGrantRow({ presetId: 'other' })];
    expect(factsFrom({ presets: [aPresetRow()], presetGrants }).presets[0]?.grants).toEqual([
      { kind: 'permissionSet', name: 'Portal', label: '', isRequired: true, expiresAfterDays: 30 }
    ]);
  });

  it.each([
    ['PermissionSet', 'permissionSet'],
    ['PermissionSetGroup', 'permissionSetGroup'],
    ['PermissionSetLicense', 'permissionSetLicense']
  ])('grants a %s', (kind, expected) => {
    const facts = factsFrom({ presets: [aPresetRow()], presetGrants: [aPresetGrantRow({ kind })] });
    expect(facts.presets[0]?.grants[0]?.kind).toBe(expected);
  });

  it('with a grant of no kind is a mistake of its author', () => {
    const presetGrants = [aPresetGrantRow({ kind: 'Profile' })];
    expect(() => factsFrom({ presets: [aPresetRow()], presetGrants })).toThrow(/none of the kinds of grants: Profile/);
  });
});
