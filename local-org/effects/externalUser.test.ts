import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inOrg as inOrgOf } from '../testing/inOrg.ts';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';

const LICENSES = [
  { name: 'Salesforce', total: 100 },
  { name: 'Customer Community', total: 10 },
  { name: 'Customer Community Plus', total: 10 },
  { name: 'Customer Community Plus Login', total: 10 },
  { name: 'Partner Community', total: 10 }
];

interface Preferences {
  accountRoles?: number;
  accountRoleOptimization?: boolean;
  personAccounts?: boolean;
  digitalExperiences?: boolean;
  standardExternalProfilesAllowed?: boolean;
}

const inOrg = (preferences: Preferences, work: (given: Scenario) => Promise<void>) =>
  inOrgOf({ licenses: LICENSES, preferences }, work);

const userById = (given: Scenario, id: string) =>
  given.single(
    `SELECT Name, Username, IsActive, IsPortalEnabled, UserType, ContactId, AccountId, CommunityNickname,
       UserRoleId, UserRole.Name, UserRole.PortalRole FROM User WHERE Id = '${id}'`
  );

const seats = async (given: Scenario, license: string) =>
  (await given.single(`SELECT UsedLicenses FROM UserLicense WHERE Name = '${license}'`))['UsedLicenses'];

describe('the roles of external users', () => {
  for (const [levels, names] of [
    [1, ['Acme Customer User']],
    [2, ['Acme Customer Manager', 'Acme Customer User']],
    [3, ['Acme Customer Executive', 'Acme Customer Manager', 'Acme Customer User']]
  ] as const) {
    test(`an account gets ${levels} level(s) with its first user, who takes the lowest`, () =>
      inOrg({ accountRoles: levels }, async (given) => {
        const OwnerId = await given.owner();
        const contact = await given.contact({ AccountId: await given.account({ OwnerId }) });
        const user = await userById(given, await given.externalUser(undefined, { ContactId: contact }));
        assert.equal(user['UserRole.Name'], 'Acme Customer User');
        const roles = await given.query(`SELECT Name FROM UserRole WHERE PortalAccountId != null ORDER BY Name`);
        assert.deepEqual(
          roles.map((role) => role.Name),
          names
        );
        const top = await given.single(`SELECT ParentRole.Name FROM UserRole WHERE Name = '${names[0]}'`);
        assert.equal(top['ParentRole.Name'], 'Sales');
      }));
  }

  test('the second user of an account finds the roles there', () =>
    inOrg({}, async (given) => {
      const AccountId = await given.account();
      const first = await given.externalUser(undefined, { ContactId: await given.contact({ AccountId }) });
      const second = await given.externalUser(undefined, { ContactId: await given.contact({ AccountId }) });
      assert.equal((await userById(given, first)).UserRoleId, (await userById(given, second)).UserRoleId);
    }));

  test('partners get roles of their own beside the customers', () =>
    inOrg({}, async (given) => {
      const AccountId = await given.partnerAccount();
      await given.externalUser(undefined, { ContactId: await given.contact({ AccountId }) });
      const ContactId = await given.contact({ AccountId });
      const partner = await userById(given, await given.externalUser('Partner Community User', { ContactId }));
      assert.equal(partner['UserRole.Name'], 'Acme Partner User');
    }));

  test('users of high-volume licenses have none', () =>
    inOrg({}, async (given) => {
      const user = await userById(given, await given.externalUser('Customer Community User'));
      assert.equal(user.UserRoleId, null);
      assert.equal(user.UserType, 'CspLitePortal');
    }));

  test("person accounts of one owner share the owner's role", () =>
    inOrg({ personAccounts: true }, async (given) => {
      const OwnerId = await given.owner({ Alias: 'dwhit' });
      const users = [];
      for (const LastName of ['Okafor', 'Nguyễn']) {
        const account = await given.create('Account', { LastName, OwnerId });
        const { PersonContactId } = await given.single(`SELECT PersonContactId FROM Account WHERE Id = '${account}'`);
        users.push(await userById(given, await given.externalUser(undefined, { ContactId: PersonContactId })));
      }
      assert.deepEqual(
        users.map((user) => user['UserRole.Name']),
        ['dwhit Customer Person Account', 'dwhit Customer Person Account']
      );
    }));

  test('with optimized roles the first user shares a role until the second one comes', () =>
    inOrg({ accountRoleOptimization: true }, async (given) => {
      const AccountId = await given.account({ OwnerId: await given.owner({ Alias: 'dwhit' }) });
      const first = await given.externalUser(undefined, { ContactId: await given.contact({ AccountId }) });
      assert.equal((await userById(given, first))['UserRole.Name'], 'dwhit Customer Person Account');
      const second = await given.externalUser(undefined, { ContactId: await given.contact({ AccountId }) });
      assert.equal((await userById(given, second))['UserRole.Name'], 'Acme Customer User');
      assert.equal((await userById(given, first))['UserRole.Name'], 'Acme Customer User');
    }));

  test('with optimized roles customers and partners of an account are counted apart', () =>
    inOrg({ accountRoleOptimization: true }, async (given) => {
      const AccountId = await given.partnerAccount();
      const enable = async (profile: string) =>
        given.externalUser(profile, { ContactId: await given.contact({ AccountId }) });
      const customer = await enable('Customer Community Plus User');
      const partners = [await enable('Partner Community User'), await enable('Partner Community User')];
      assert.match(String((await userById(given, customer))['UserRole.Name']), / Customer Person Account$/);
      for (const id of partners) assert.equal((await userById(given, id))['UserRole.Name'], 'Acme Partner User');
    }));

  test('with optimized roles a user who comes back beside another one ends the sharing', () =>
    inOrg({ accountRoleOptimization: true }, async (given) => {
      const AccountId = await given.account();
      const first = await given.externalUser(undefined, { ContactId: await given.contact({ AccountId }) });
      await given.update('User', first, { IsActive: false });
      const second = await given.externalUser(undefined, { ContactId: await given.contact({ AccountId }) });
      assert.match(String((await userById(given, second))['UserRole.Name']), / Customer Person Account$/);
      await given.update('User', first, { IsActive: true });
      for (const id of [first, second]) {
        assert.equal((await userById(given, id))['UserRole.Name'], 'Acme Customer User');
      }
    }));

  test('they hang below the new role when the owner changes roles', () =>
    inOrg({}, async (given) => {
      const OwnerId = await given.owner();
      const contact = await given.contact({ AccountId: await given.account({ OwnerId }) });
      await given.externalUser(undefined, { ContactId: contact });
      await given.update('User', OwnerId, { UserRoleId: await given.role('Service') });
      const role = await given.single(`SELECT ParentRole.Name FROM UserRole WHERE Name = 'Acme Customer User'`);
      assert.equal(role['ParentRole.Name'], 'Service');
    }));
});

describe('what comes with an external user', () => {
  test('type, account, nickname and a stored name in lower case', () =>
    inOrg({}, async (given) => {
      const AccountId = await given.account();
      const ContactId = await given.contact({ AccountId });
      const id = await given.externalUser(undefined, { ContactId, Username: 'Ada.Lovelace@Example.com' });
      const user = await userById(given, id);
      assert.equal(user.Name, 'Ada Lovelace');
      assert.equal(user.Username, 'ada.lovelace@example.com');
      assert.equal(user.UserType, 'PowerCustomerSuccess');
      assert.equal(user.AccountId, AccountId);
      assert.equal(user.IsPortalEnabled, true);
      assert.match(String(user.CommunityNickname), /^User\d{20}$/);
    }));

  test('a seat, unless the user is created inactive', () =>
    inOrg({}, async (given) => {
      await given.externalUser();
      await given.externalUser(undefined, { IsActive: false });
      assert.equal(await seats(given, 'Customer Community Plus'), 1);
    }));

  test("the permission set of the profile, a login record and the account's mark", () =>
    inOrg({}, async (given) => {
      const AccountId = await given.account();
      const id = await given.externalUser(undefined, { ContactId: await given.contact({ AccountId }) });
      const grants = await given.query(
        `SELECT PermissionSet.IsOwnedByProfile FROM PermissionSetAssignment WHERE AssigneeId = '${id}'`
      );
      assert.deepEqual(
        grants.map((grant) => grant['PermissionSet.IsOwnedByProfile']),
        [true]
      );
      assert.equal((await given.single(`SELECT IsFrozen FROM UserLogin WHERE UserId = '${id}'`)).IsFrozen, false);
      const account = await given.single(`SELECT IsCustomerPortal FROM Account WHERE Id = '${AccountId}'`);
      assert.equal(account.IsCustomerPortal, true);
    }));
});

describe('preferences of the org', () => {
  test('without digital experiences nobody gets access', () =>
    inOrg({ digitalExperiences: false }, async (given) => {
      const refusal = await given.refused('User', await given.user(undefined, { ContactId: await given.contact() }));
      assert.deepEqual(refusal, { errorCode: 'PORTAL_NO_ACCESS', message: 'no access to portal', fields: [] });
    }));

  test('standard external profiles can be forbidden', () =>
    inOrg({ standardExternalProfilesAllowed: false }, async (given) => {
      const refusal = await given.refused('User', await given.user(undefined, { ContactId: await given.contact() }));
      assert.equal(refusal.errorCode, 'FIELD_INTEGRITY_EXCEPTION');
      assert.match(refusal.message, /^To create or update users for this profile, go to Setup > Digital Experiences/);
    }));
});

describe('the life of an external user', () => {
  test('deactivating frees the seat and keeps the contact, reactivating takes a seat again', () =>
    inOrg({}, async (given) => {
      const id = await given.externalUser();
      await given.update('User', id, { IsActive: false });
      const inactive = await userById(given, id);
      assert.equal(await seats(given, 'Customer Community Plus'), 0);
      assert.notEqual(inactive.ContactId, null);
      assert.equal(inactive.IsPortalEnabled, true);
      await given.update('User', id, { IsActive: true });
      assert.equal(await seats(given, 'Customer Community Plus'), 1);
    }));

  test('freezing changes nothing but the login', () =>
    inOrg({}, async (given) => {
      const id = await given.externalUser();
      const before = await userById(given, id);
      const login = await given.text('Id', `UserLogin WHERE UserId = '${id}'`);
      await given.update('UserLogin', login, { IsFrozen: true });
      assert.deepEqual(await userById(given, id), before);
      assert.equal(await seats(given, 'Customer Community Plus'), 1);
    }));

  test('reactivating is refused when no seat is left', async () => {
    const licenses = [{ name: 'Customer Community Plus', total: 1 }];
    const running = await startOrg({ setup: { licenses } });
    const given = new Scenario(running);
    const id = await given.externalUser(undefined, { IsActive: false });
    await given.externalUser();
    const refusal = await given.refusedUpdate('User', id, { IsActive: true });
    await running.stop();
    assert.equal(refusal.message, 'License Limit Exceeded - Customer Community Plus');
  });

  test('disabling cuts the user off for good and frees contact and username', () =>
    inOrg({}, async (given) => {
      const ContactId = await given.contact();
      const id = await given.externalUser(undefined, { ContactId, Username: 'ada@example.com' });
      await given.update('User', id, { IsPortalEnabled: false });
      const disabled = await userById(given, id);
      assert.deepEqual([disabled.IsActive, disabled.ContactId, disabled.UserRoleId], [false, null, null]);
      const refusal = await given.refusedUpdate('User', id, { IsActive: true });
      assert.deepEqual(refusal.fields, ['IsPortalEnabled']);
      const successor = await given.externalUser(undefined, { ContactId, Username: 'ada@example.com' });
      assert.notEqual(successor, id);
    }));

  test('moving between member and login license moves the seat', () =>
    inOrg({}, async (given) => {
      const id = await given.externalUser();
      await given.update('User', id, { ProfileId: await given.profile('Customer Community Plus Login User') });
      assert.equal(await seats(given, 'Customer Community Plus'), 0);
      assert.equal(await seats(given, 'Customer Community Plus Login'), 1);
    }));

  test('moving to another type of user is not emulated, and says so', () =>
    inOrg({}, async (given) => {
      const id = await given.externalUser();
      const profile = await given.profile('Customer Community User');
      const refusal = await given.refusedUpdate('User', id, { ProfileId: profile });
      assert.equal(refusal.errorCode, 'NOT_EMULATED');
    }));

  test("the owner of a customer's account keeps a role", () =>
    inOrg({}, async (given) => {
      const OwnerId = await given.owner();
      const AccountId = await given.account({ OwnerId });
      await given.externalUser(undefined, { ContactId: await given.contact({ AccountId }) });
      const refusal = await given.refusedUpdate('User', OwnerId, { UserRoleId: null });
      assert.equal(refusal.message, 'portal account owner must have a role');
    }));

  test('the contact of a user cannot be changed or deleted', () =>
    inOrg({}, async (given) => {
      const ContactId = await given.contact();
      const id = await given.externalUser(undefined, { ContactId, Username: 'ada@example.com' });
      const change = await given.refusedUpdate('User', id, { ContactId: await given.contact() });
      assert.equal(change.errorCode, 'INVALID_FIELD_FOR_INSERT_UPDATE');
      const deletion = await given.refusedDelete('Contact', ContactId);
      assert.equal(
        deletion.message,
        'Your attempt to delete Ada Lovelace could not be completed because it is associated with the following ' +
          'portal users.: ada@example.com'
      );
    }));

  test('a user is never deleted', () =>
    inOrg({}, async (given) => {
      const refusal = await given.refusedDelete('User', await given.externalUser());
      assert.equal(refusal.message, 'entity type cannot be deleted: User');
    }));

  test('system-maintained roles keep their names', () =>
    inOrg({}, async (given) => {
      const id = await given.externalUser();
      const role = await given.text('UserRoleId', `User WHERE Id = '${id}'`);
      const refusal = await given.refusedUpdate('UserRole', role, { Name: 'Ours' });
      assert.equal(refusal.message, 'Cannot specify system-maintained portal role field: [Name]');
    }));
});
