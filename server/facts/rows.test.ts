import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Row } from '../salesforce/row.ts';
import { parsePermissionSet, parsePermissionSetGroup } from './grants.ts';
import { parseContact, parseContactUser } from './people.ts';
import { parsePreset, parsePresetGrant } from './presets.ts';
import { parsePortalRole } from './roles.ts';

const contact = (account: object | null) =>
  parseContact(new Row('Contact', { Id: '003', LastName: 'Okafor', AccountId: '001', Account: account }));

describe('The owner of an account', () => {
  const owner = { Name: 'Dana Whitfield', IsActive: true, UserRoleId: '00E' };

  test('has a role and is active', () => {
    assert.deepEqual(contact({ OwnerId: '005', Owner: owner }).accountOwner, {
      userId: '005',
      name: 'Dana Whitfield',
      isActive: 'yes',
      hasRole: 'yes'
    });
  });

  test('has no role and is inactive', () => {
    const { accountOwner } = contact({ OwnerId: '005', Owner: { ...owner, IsActive: false, UserRoleId: null } });
    assert.deepEqual([accountOwner?.isActive, accountOwner?.hasRole], ['no', 'no']);
  });

  test('is unknown when the user cannot be seen', () => {
    const { accountOwner } = contact({ OwnerId: '005', Owner: null });
    assert.deepEqual([accountOwner?.isActive, accountOwner?.hasRole], ['unknown', 'unknown']);
  });

  test('is not there when the account cannot be seen', () => {
    assert.equal(contact(null).accountOwner, null);
  });
});

describe('What a user holds', () => {
  const held = (...assignments: object[]) =>
    parseContactUser(
      new Row('User', {
        Id: '005',
        Name: 'Mira Okafor',
        Username: 'mira@example.com',
        IsActive: true,
        ContactId: '003',
        PermissionSetAssignments: { records: assignments }
      })
    ).user.grantIds;

  test('are its permission sets', () => {
    assert.deepEqual(held({ PermissionSetId: '0PS1', PermissionSet: { IsOwnedByProfile: false } }), ['0PS1']);
  });

  test('is not the permission set that its profile owns', () => {
    assert.deepEqual(held({ PermissionSetId: '0PS1', PermissionSet: { IsOwnedByProfile: true } }), []);
  });

  test('is a group and not the set behind it', () => {
    assert.deepEqual(held({ PermissionSetId: '0PS1', PermissionSetGroupId: '0PG1' }), ['0PG1']);
  });
});

describe('A permission set', () => {
  const set = (properties: object) =>
    parsePermissionSet(
      new Row('PermissionSet', { Id: '0PS1', Name: 'Portal', Label: 'Portal', IsOwnedByProfile: false, ...properties })
    );

  test('of a package is named with its namespace', () => {
    assert.equal(set({ NamespacePrefix: 'acme' }).name, 'acme__Portal');
  });

  for (const [type, isAssignable] of Object.entries({ Regular: true, Standard: true, Session: false, Group: false })) {
    test(`of type ${type} can ${isAssignable ? '' : 'not '}be assigned`, () => {
      assert.equal(set({ Type: type }).isAssignable, isAssignable);
    });
  }

  test('that a profile owns cannot be assigned', () => {
    assert.equal(set({ IsOwnedByProfile: true }).isAssignable, false);
  });
});

test('A permission set group fits every license', () => {
  const group = new Row('PermissionSetGroup', { Id: '0PG1', DeveloperName: 'Starter', MasterLabel: 'Starter pack' });
  assert.deepEqual(parsePermissionSetGroup(group), {
    grantId: '0PG1',
    kind: 'permissionSetGroup',
    name: 'Starter',
    label: 'Starter pack',
    licenseId: null,
    isAssignable: true
  });
});

describe('A role', () => {
  for (const [portalType, roles] of Object.entries({ CustomerPortal: ['customer'], Partner: ['partner'], None: [] })) {
    test(`of portal type ${portalType} is ${roles.join() || 'internal and left out'}`, () => {
      const row = new Row('UserRole', { Id: '00E1', Name: 'User', PortalType: portalType, PortalAccountId: '001' });
      assert.deepEqual(
        parsePortalRole(row).map((role) => role.portalType),
        roles
      );
    });
  }
});

describe('A preset', () => {
  const grantRow = (presetId: string, properties: object = {}) =>
    parsePresetGrant(
      new Row('Enablement_Preset_Grant__mdt', {
        Preset__c: presetId,
        Kind__c: 'PermissionSet',
        Grant_Name__c: 'Portal',
        Grant_Label__c: null,
        Is_Required__c: true,
        ...properties
      })
    );
  const preset = parsePreset(
    new Row('Enablement_Preset__mdt', {
      Id: 'm001',
      QualifiedApiName: 'Student',
      MasterLabel: 'Student',
      Description__c: null,
      For_Contacts__c: true,
      For_Person_Accounts__c: false,
      For_Partners__c: true,
      License_Names__c: 'Customer Community Plus\r\n\n  Customer Community Plus Login  ',
      Profile_Names__c: null,
      Time_Zone__c: 'America/New_York',
      Send_Email__c: false
    }),
    [grantRow('m001'), grantRow('m002')]
  );

  test('is for those whose box is ticked', () => {
    assert.deepEqual(preset.audiences, ['contact', 'partner']);
  });

  test('names licenses line by line, whatever the line ends', () => {
    assert.deepEqual(preset.licenseNames, ['Customer Community Plus', 'Customer Community Plus Login']);
  });

  test('names nothing in an empty field', () => {
    assert.deepEqual([preset.profileNames, preset.locale], [[], null]);
  });

  test('has its own grants only', () => {
    assert.deepEqual(preset.grants, [{ kind: 'permissionSet', name: 'Portal', label: '', isRequired: true }]);
  });

  test('grant of a kind that nobody knows is refused', () => {
    assert.throws(() => grantRow('m001', { Kind__c: 'Queue' }), /neither PermissionSet nor PermissionSetGroup: Queue/);
  });
});
