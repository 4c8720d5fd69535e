import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Scenario } from '../testing/scenario.ts';
import { startOrg } from '../testing/startOrg.ts';
import type { RunningOrg } from '../testing/startOrg.ts';

const SETUP = {
  preferences: { dataProtection: true },
  licenses: [
    { name: 'Salesforce', total: 100 },
    { name: 'Customer Community Plus', total: 100 },
    { name: 'Customer Community', total: 100 }
  ],
  permissionSets: [{ name: 'Alumni', label: 'Alumni' }],
  sites: [
    {
      name: 'Students',
      urlPathPrefix: 'students',
      status: 'Live',
      sendWelcomeEmail: true,
      profiles: ['Customer Community Plus User']
    },
    { name: 'Quiet', urlPathPrefix: 'quiet', status: 'Live', profiles: ['Customer Community Plus User'] },
    {
      name: 'Soon',
      urlPathPrefix: 'soon',
      status: 'UnderConstruction',
      sendWelcomeEmail: true,
      profiles: ['Customer Community Plus User']
    },
    { name: 'Alumni Club', urlPathPrefix: 'alumni', status: 'Live', permissionSets: ['Alumni'] }
  ]
};

describe('members of sites', () => {
  let running: RunningOrg;
  let given: Scenario;
  before(async () => {
    running = await startOrg({ setup: SETUP });
    given = new Scenario(running);
  });
  after(() => running.stop());

  const sitesOf = async (userId: string) => {
    const members = await given.query(
      `SELECT Network.Name FROM NetworkMember WHERE MemberId = '${userId}' ORDER BY Network.Name`
    );
    return members.map((member) => member['Network.Name']);
  };
  const mailsTo = (userId: string) => running.org.outbox().filter((mail) => mail.userId === userId);

  test('a user joins the live sites that list the profile', async () => {
    assert.deepEqual(await sitesOf(await given.externalUser()), ['Quiet', 'Students']);
  });

  for (const wish of ['HasOptedOutProcessing', 'ShouldForget']) {
    test(`a person whose Individual says ${wish} joins none`, async () => {
      const IndividualId = await given.create('Individual', { LastName: 'Lovelace', [wish]: true });
      const ContactId = await given.contact({ IndividualId });
      assert.deepEqual(await sitesOf(await given.externalUser(undefined, { ContactId })), []);
    });
  }

  test('only a site that welcomes its members sends a welcome', async () => {
    const id = await given.externalUser(undefined, { Email: 'ada@example.org' });
    const mails = mailsTo(id).map(({ kind, to, subject }) => ({ kind, to, subject }));
    assert.deepEqual(mails, [{ kind: 'siteWelcome', to: 'ada@example.org', subject: 'Welcome to Students' }]);
  });

  test('an inactive user is not welcomed', async () => {
    assert.deepEqual(mailsTo(await given.externalUser(undefined, { IsActive: false })), []);
  });

  test('a user whose profile is listed nowhere joins nothing', async () => {
    assert.deepEqual(await sitesOf(await given.externalUser('Customer Community User')), []);
  });

  test('a permission set of a site makes members, and unmakes them', async () => {
    const AssigneeId = await given.externalUser('Customer Community User');
    const { Id } = await given.single(`SELECT Id FROM PermissionSet WHERE Name = 'Alumni'`);
    const grant = await given.create('PermissionSetAssignment', { AssigneeId, PermissionSetId: Id });
    assert.deepEqual(await sitesOf(AssigneeId), ['Alumni Club']);
    await given.delete('PermissionSetAssignment', grant);
    assert.deepEqual(await sitesOf(AssigneeId), []);
  });

  test('listing a profile makes members of those who have it', async () => {
    const id = await given.externalUser('Customer Community User');
    const { Id } = await given.single(`SELECT Id FROM Network WHERE Name = 'Quiet'`);
    const ParentId = await given.profile('Customer Community User');
    const listing = await given.create('NetworkMemberGroup', { NetworkId: Id, ParentId });
    assert.deepEqual(await sitesOf(id), ['Quiet']);
    await given.delete('NetworkMemberGroup', listing);
  });

  test('a disabled user leaves all sites', async () => {
    const id = await given.externalUser();
    await given.update('User', id, { IsPortalEnabled: false });
    assert.deepEqual(await sitesOf(id), []);
  });

  test('the outbox is for people who run the org, and needs the token', async () => {
    const id = await given.externalUser();
    const open = (headers: Record<string, string>) => fetch(`${running.url}/local-org/outbox`, { headers });
    const entries: unknown = await (await open({ authorization: `Bearer ${running.org.token}` })).json();
    assert.deepEqual(entries, running.org.outbox());
    assert.ok(running.org.outbox().some((mail) => mail.userId === id));
    assert.equal((await open({})).status, 401);
  });
});
