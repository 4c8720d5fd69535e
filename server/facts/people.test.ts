import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { parseContact } from './people.ts';

const contact = (fields: object) =>
  parseContact(new Row('Contact', { Id: '003', LastName: 'Okafor', AccountId: '001', ...fields }), true);

describe('What is read of a contact', () => {
  test('is the owner of its account', () => {
    const Owner = { Name: 'Dana Whitfield', IsActive: true, UserRoleId: '00E', UserType: 'Standard' };
    const row = contact({ Account: { OwnerId: '005', Owner } });
    assert.equal(row.accountOwnerId, '005');
    assert.deepEqual(row.accountOwner, {
      name: 'Dana Whitfield',
      isActive: 'yes',
      roleId: '00E',
      userType: 'Standard'
    });
  });

  test('is an owner who cannot be seen', () => {
    const { accountOwnerId, accountOwner } = contact({ Account: { OwnerId: '005', Owner: null } });
    assert.deepEqual([accountOwnerId, accountOwner], ['005', null]);
  });

  test('is no owner when the account cannot be seen', () => {
    const { accountOwnerId, accountOwner } = contact({ Account: null });
    assert.deepEqual([accountOwnerId, accountOwner], [null, null]);
  });

  test('are the wishes of its Individual', () => {
    const Individual = { HasOptedOutProcessing: true, ShouldForget: false };
    const { individualId, hasOptedOutProcessing, shouldForget } = contact({ IndividualId: '0PK', Individual });
    assert.deepEqual([individualId, hasOptedOutProcessing, shouldForget], ['0PK', 'yes', 'no']);
  });

  test('is unknown where the org does not tell', () => {
    const { isPersonAccount, isPartnerAccount, countryCode, shouldForget } = contact({});
    assert.deepEqual(
      [isPersonAccount, isPartnerAccount, countryCode, shouldForget],
      [false, 'unknown', null, 'unknown']
    );
  });
});
