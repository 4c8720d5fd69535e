import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { parseLicense, parseProfile } from './licenses.ts';

describe('What is read of a license', () => {
  const license = (fields: object) =>
    parseLicense(new Row('UserLicense', { Id: '100', Name: 'Plus', Status: 'Active', ...fields }));

  test('is when its seats were counted, in a form that everything can read', () => {
    const { countedAt } = license({ UsedLicensesLastUpdated: '2026-11-22T05:27:42.558+0000' });
    assert.equal(countedAt, '2026-11-22T05:27:42.558Z');
  });

  test('are its logins', () => {
    const { monthlyLogins, monthlyLoginsUsed } = license({ MonthlyLoginsEntitlement: 1000, MonthlyLoginsUsed: 12 });
    assert.deepEqual([monthlyLogins, monthlyLoginsUsed], [1000, 12]);
  });

  test('is unknown where the org does not tell', () => {
    assert.deepEqual(license({}), {
      licenseId: '100',
      name: 'Plus',
      status: 'Active',
      totalSeats: null,
      usedSeats: null,
      countedAt: null,
      monthlyLogins: null,
      monthlyLoginsUsed: null
    });
  });
});

describe('A profile comes as the permission set that it owns', () => {
  test('with its license', () => {
    const row = new Row('PermissionSet', {
      ProfileId: '00e1',
      Profile: {
        Name: 'Student',
        UserType: 'PowerCustomerSuccess',
        UserLicenseId: '1001',
        UserLicense: { Name: 'Plus' }
      }
    });
    assert.deepEqual(parseProfile(row), [
      { profileId: '00e1', name: 'Student', userType: 'PowerCustomerSuccess', licenseId: '1001', licenseName: 'Plus' }
    ]);
  });

  test('and a permission set of nobody is none', () => {
    assert.deepEqual(parseProfile(new Row('PermissionSet', { ProfileId: null })), []);
  });
});
