import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { parseContact } from './people.ts';

const contact = (fields: object, hasIndividuals = true) =>
  parseContact(new Row('Contact', { Id: '003', LastName: 'Okafor', AccountId: '001', ...fields }), hasIndividuals);

describe('The owner of an account', () => {
  const owner = { Name: 'Dana Whitfield', IsActive: true, UserRoleId: '00E', UserType: 'Standard' };
  const ownerOf = (account: object | null) => contact({ Account: account }).accountOwner;

  test('has a role, is active and internal', () => {
    assert.deepEqual(ownerOf({ OwnerId: '005', Owner: owner }), {
      userId: '005',
      name: 'Dana Whitfield',
      isActive: 'yes',
      hasRole: 'yes',
      isExternal: 'no'
    });
  });

  test('has no role and is inactive', () => {
    const found = ownerOf({ OwnerId: '005', Owner: { ...owner, IsActive: false, UserRoleId: null } });
    assert.deepEqual([found?.isActive, found?.hasRole], ['no', 'no']);
  });

  test('is an external user', () => {
    assert.equal(ownerOf({ OwnerId: '005', Owner: { ...owner, UserType: 'CSPLitePortal' } })?.isExternal, 'yes');
  });

  test('is unknown when the user cannot be seen', () => {
    const found = ownerOf({ OwnerId: '005', Owner: null });
    assert.deepEqual([found?.isActive, found?.hasRole, found?.isExternal], ['unknown', 'unknown', 'unknown']);
  });

  test('is not there when the account cannot be seen', () => {
    assert.equal(ownerOf(null), null);
  });
});

describe('Whether an account is a partner account', () => {
  const cases: [string, object, string][] = [
    ['is what the account says', { Account: { IsPartner: true } }, 'yes'],
    ['is unknown where the org does not show it', { Account: {} }, 'unknown'],
    ['is always no for a person account', { IsPersonAccount: true, Account: {} }, 'no']
  ];
  for (const [what, fields, expected] of cases) {
    test(what, () => {
      assert.equal(contact(fields).person.isPartnerAccount, expected);
    });
  }
});

describe('The country', () => {
  test('is the code where the org has codes', () => {
    assert.equal(contact({ MailingCountry: 'Denmark', MailingCountryCode: 'DK' }).person.country, 'DK');
  });

  test('is the name otherwise', () => {
    assert.equal(contact({ MailingCountry: 'Denmark' }).person.country, 'Denmark');
  });
});

describe('Whether a person refuses to be processed', () => {
  const individual = (wishes: object | null) => ({ IndividualId: '0PK', Individual: wishes });
  const cases: [string, object, boolean, string][] = [
    ['is no without an Individual', { IndividualId: null }, true, 'no'],
    ['is yes for "Don’t Process"', individual({ HasOptedOutProcessing: true, ShouldForget: false }), true, 'yes'],
    [
      'is yes for "Forget this Individual"',
      individual({ HasOptedOutProcessing: false, ShouldForget: true }),
      true,
      'yes'
    ],
    ['is no without a wish', individual({ HasOptedOutProcessing: false, ShouldForget: false }), true, 'no'],
    ['is unknown when the Individual cannot be seen', individual(null), true, 'unknown'],
    ['is unknown where wishes cannot be seen at all', {}, false, 'unknown']
  ];
  for (const [what, fields, hasIndividuals, expected] of cases) {
    test(what, () => {
      assert.equal(contact(fields, hasIndividuals).person.isProcessingRefused, expected);
    });
  }
});
