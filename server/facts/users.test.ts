import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { parseUser } from './users.ts';

const user = (fields: object = {}) =>
  parseUser(
    new Row('User', {
      Id: '0051',
      Name: 'Mira Okafor',
      Username: 'mira@example.com',
      Email: 'mira@example.com',
      IsActive: true,
      ContactId: '003',
      TimeZoneSidKey: 'Europe/Berlin',
      ...fields
    }),
    'Sets',
    'Licenses'
  );

describe('What is read of a user', () => {
  const held = (assignment: object) => user({ Sets: { done: true, records: [assignment] } }).permissionSets;

  test('are its permission sets with what they permit', () => {
    const PermissionSet = {
      IsOwnedByProfile: true,
      HasActivationRequired: false,
      PermissionsManageUsers: true,
      PermissionsViewSetup: false
    };
    assert.deepEqual(held({ PermissionSetId: '0PS1', PermissionSet }), [
      {
        permissionSetId: '0PS1',
        groupId: null,
        isOwnedByProfile: true,
        requiresActivation: 'no',
        permissions: ['ManageUsers']
      }
    ]);
  });

  test('is the group through which it holds a permission set', () => {
    assert.equal(held({ PermissionSetId: '0PS1', PermissionSetGroupId: '0PG1' })[0]?.groupId, '0PG1');
  });

  test('are its permission set licenses', () => {
    const { permissionSetLicenseIds } = user({ Licenses: { records: [{ PermissionSetLicenseId: '0PL1' }] } });
    assert.deepEqual(permissionSetLicenseIds, ['0PL1']);
  });

  test('is the license of its profile', () => {
    const Profile = { Name: 'Student', UserLicenseId: '1001', UserLicense: { Name: 'Plus' } };
    const { profileName, licenseId, licenseName } = user({ ProfileId: '00e1', Profile });
    assert.deepEqual([profileName, licenseId, licenseName], ['Student', '1001', 'Plus']);
  });
});
