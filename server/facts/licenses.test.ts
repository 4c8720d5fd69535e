import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LicenseRow, ProfileRow } from './licenses.ts';
import { externalLicenses, externalProfiles } from './licenses.ts';

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
  totalSeats: 10,
  usedSeats: 4,
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
      assert.deepEqual(externalLicenses([aProfile({ userType })], [aLicense()]), []);
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
        totalSeats: 10,
        usedSeats: 4
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
