import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openLocalOrg } from '../localOrg.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';

describe('the setup of a new org', () => {
  for (const [what, setup, complaint] of [
    ['a list', [], 'The setup: the file must be an object in braces.'],
    [
      'a misspelt entry',
      { licences: [] },
      'The setup: licences is unknown; here belong: organization, admin, preferences, licenses, featureLicenses, ' +
        'profiles, permissionSetLicenses, permissionSets, permissionSetGroups, sites.'
    ],
    ['a license without total', { licenses: [{ name: 'Salesforce' }] }, 'The setup: licenses[0].total is missing.'],
    [
      'half a seat',
      { licenses: [{ name: 'Salesforce', total: 0.5 }] },
      'The setup: licenses[0].total must be a whole number from 0.'
    ],
    [
      'a license nobody knows, without user type',
      { licenses: [{ name: 'Alumni', total: 1 }] },
      'The setup: licenses[0].userType is missing.'
    ],
    [
      'four levels of roles',
      { preferences: { accountRoles: 4 } },
      'The setup: preferences.accountRoles must be one of: 1, 2, 3.'
    ],
    [
      'a preference that is no switch',
      { preferences: { personAccounts: 'yes' } },
      'The setup: preferences.personAccounts must be true or false.'
    ],
    [
      'a permission that no rule asks for',
      { profiles: [{ name: 'Clerk', license: 'Salesforce', permissions: ['MakeCoffee'] }] },
      /^The setup: profiles\[0\]\.permissions\[0\] must be one of: AssignPermissionSets, /
    ],
    [
      'the seats of one feature twice',
      { featureLicenses: [1, 2].map((total) => ({ field: 'UserPermissionsKnowledgeUser', total })) },
      'The setup has two entries for the feature license "UserPermissionsKnowledgeUser".'
    ],
    [
      'an admin whose profile is not there',
      { admin: { profile: 'Clerk' } },
      'The setup names a profile "Clerk" that it does not have.'
    ],
    [
      'a profile of a license that is not there',
      { profiles: [{ name: 'Student', license: 'Customer Community' }] },
      'The profile "Student" needs a user license, "Customer Community" is none.'
    ],
    [
      'a group of sets that are not there',
      { permissionSetGroups: [{ name: 'G', label: 'G', permissionSets: ['Nope'] }] },
      'The setup names a permission set "Nope" that it does not have.'
    ],
    [
      'two sets of one name',
      { permissionSets: ['A', 'B'].map((label) => ({ name: 'Same', label })) },
      'The setup has two entries for the permission set "Same".'
    ],
    [
      'a site without digital experiences',
      {
        preferences: { digitalExperiences: false },
        sites: [{ name: 'S', urlPathPrefix: 's', status: 'Live' }]
      },
      'The setup has sites but digitalExperiences is false. Sites exist only with digital experiences.'
    ]
  ] as const) {
    test(`is refused with ${what}`, () => {
      assert.throws(() => openLocalOrg({ dataFolder: ':memory:', setup }), { message: complaint });
    });
  }

  test('is refused when the file is not there', () => {
    assert.throws(
      () => openLocalOrg({ dataFolder: ':memory:', setup: '/nowhere/setup.json' }),
      /^Error: The setup file \/nowhere\/setup\.json cannot be read: /
    );
  });

  test('decides which objects and fields exist', async () => {
    const fieldsOf = async (setup: unknown, object: string) => {
      const running = await startOrg({ setup });
      const { fields } = await running.connection.describe(object);
      await running.stop();
      return fields.map(({ name }) => name);
    };
    const customers = { licenses: [{ name: 'Customer Community', total: 1 }] };
    const people = { preferences: { personAccounts: true } };
    assert.ok((await fieldsOf(customers, 'Account')).includes('IsCustomerPortal'));
    assert.ok(!(await fieldsOf(customers, 'Account')).includes('IsPartner'));
    assert.ok(!(await fieldsOf(customers, 'Account')).includes('PersonContactId'));
    assert.ok((await fieldsOf(people, 'Account')).includes('PersonContactId'));
    assert.ok(!(await fieldsOf(people, 'User')).includes('ContactId'));
  });

  test('brings the profile of each license and the permission set of each profile', async () => {
    const running = await startOrg({
      setup: {
        licenses: [{ name: 'Partner Community', total: 7 }],
        profiles: [{ name: 'Reseller', license: 'Partner Community' }]
      }
    });
    const sets = await new Scenario(running).query(
      `SELECT Profile.Name, Profile.UserType, License.Name FROM PermissionSet WHERE IsOwnedByProfile = true
       ORDER BY Profile.Name`
    );
    await running.stop();
    assert.deepEqual(sets.map(Object.values), [
      ['Partner Community User', 'PowerPartner', 'Partner Community'],
      ['Reseller', 'PowerPartner', 'Partner Community'],
      ['System Administrator', 'Standard', 'Salesforce']
    ]);
  });

  test('is plain without a file: the usual licenses and a live site', async () => {
    const running = await startOrg();
    const given = new Scenario(running);
    const sites = await given.query('SELECT Name, Status FROM Network');
    await given.externalUser();
    await running.stop();
    assert.deepEqual(sites, [{ Name: 'Customer Portal', Status: 'Live' }]);
  });
});
