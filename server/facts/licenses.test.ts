import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LicenseRow, ProfileRow } from './licenses.ts';
import { Row } from '../salesforce/row.ts';
import { externalLicenses, externalProfiles, parseLicense, parseProfile } from './licenses.ts';

const SEATS = {
  totalSeats: 10,
  usedSeats: 4,
  countedAt: '2026-11-22T05:00:00.000Z',
  monthlyLogins: null,
  monthlyLoginsUsed: null
};

const aProfile = (properties: Partial<ProfileRow> = {}): ProfileRow => ({
  profileId: '00e000000000001AAA',
  name: 'Customer Community User',
  licenseId: '100000000000001AAA',
  userType: 'CspLitePortal',
  licenseName: 'Customer Community',
  ...properties
});

const aLicense = (properties: Partial<LicenseRow> = {}): LicenseRow => ({
  licenseId: '100000000000001AAA',
  name: 'Customer Community',
  isActive: true,
  seats: SEATS,
  ...properties
});

describe('What a license can do follows from the user type of its profiles', () => {
  const cases = [
    ['CspLitePortal', 'customer', false],
    ['CSPLitePortal', 'customer', false],
    ['CustomerSuccess', 'customer', true],
    ['PowerCustomerSuccess', 'customer', true],
    ['PowerPartner', 'partner', true]
  ] as const;
  for (const [userType, portalType, hasRoles] of cases) {
    test(`${userType}: ${portalType}, ${hasRoles ? 'with' : 'without'} roles`, () => {
      const [license] = externalLicenses([aProfile({ userType })], [aLicense()]);
      assert.deepEqual([license?.portalType, license?.hasRoles], [portalType, hasRoles]);
    });
  }

  for (const userType of ['Standard', 'Guest', 'CsnOnly']) {
    test(`${userType}: not for external users`, () => {
      assert.deepEqual(externalLicenses([aProfile({ userType })], [aLicense({ name: 'Of its own' })]), []);
    });
  }
});

describe('A license', () => {
  test('of several profiles is listed once, with its seats', () => {
    const profiles = [aProfile(), aProfile({ profileId: '00e000000000002AAA', name: 'Patient' })];
    assert.deepEqual(externalLicenses(profiles, [aLicense()]), [
      {
        licenseId: '100000000000001AAA',
        name: 'Customer Community',
        portalType: 'customer',
        hasRoles: false,
        ...SEATS
      }
    ]);
  });

  test('that is disabled is left out, with its profiles', () => {
    const licenses = externalLicenses([aProfile()], [aLicense({ isActive: false })]);
    assert.deepEqual([licenses, externalProfiles([aProfile()], licenses)], [[], []]);
  });

  test('has unknown seats when the running user may not see licenses', () => {
    const [license] = externalLicenses([aProfile()], null);
    assert.deepEqual([license?.name, license?.totalSeats, license?.usedSeats], ['Customer Community', null, null]);
  });

  test('is called by its id when even its name cannot be seen', () => {
    assert.equal(externalLicenses([aProfile({ licenseName: null })], null)[0]?.name, '100000000000001AAA');
  });
});

describe('A license without a visible profile', () => {
  const kinds: Record<string, [string, boolean]> = {
    'Customer Community': ['customer', false],
    'Customer Community Login': ['customer', false],
    'Customer Community Plus': ['customer', true],
    'Customer Community Plus Login': ['customer', true],
    'Partner Community': ['partner', true],
    'Partner Community Login': ['partner', true]
  };
  for (const [name, kind] of Object.entries(kinds)) {
    test(`is recognised by its name: ${name}`, () => {
      const [license] = externalLicenses([], [aLicense({ name })]);
      assert.deepEqual([license?.portalType, license?.hasRoles], kind);
    });
  }

  test('and with a name of its own is not known to be for external users', () => {
    assert.deepEqual(externalLicenses([], [aLicense({ name: 'Of its own' })]), []);
  });
});

describe('What is read of a license', () => {
  const license = (fields: object) =>
    parseLicense(new Row('UserLicense', { Id: '100', Name: 'Plus', Status: 'Active', ...fields }));

  test('is when its seats were counted, in a form that everything can read', () => {
    const { seats } = license({ UsedLicensesLastUpdated: '2026-11-22T05:27:42.558+0000' });
    assert.equal(seats.countedAt, '2026-11-22T05:27:42.558Z');
  });

  test('are its logins', () => {
    const { seats } = license({ MonthlyLoginsEntitlement: 1000, MonthlyLoginsUsed: 12 });
    assert.deepEqual([seats.monthlyLogins, seats.monthlyLoginsUsed], [1000, 12]);
  });

  test('is unknown where the org does not tell', () => {
    assert.deepEqual(new Set(Object.values(license({}).seats)), new Set([null]));
  });
});

describe('A profile comes as the permission set that it owns', () => {
  const owned = (userType: string) =>
    parseProfile(
      new Row('PermissionSet', {
        ProfileId: '00e1',
        Profile: { Name: 'Student', UserType: userType, UserLicenseId: '1001', UserLicense: { Name: 'Plus' } }
      })
    );

  test('when its users are external', () => {
    assert.deepEqual(owned('PowerCustomerSuccess'), [
      { profileId: '00e1', name: 'Student', licenseId: '1001', userType: 'PowerCustomerSuccess', licenseName: 'Plus' }
    ]);
  });

  test('and not when they are internal', () => {
    assert.deepEqual(owned('Standard'), []);
  });

  test('and a permission set of nobody is none', () => {
    assert.deepEqual(parseProfile(new Row('PermissionSet', { ProfileId: null })), []);
  });
});
