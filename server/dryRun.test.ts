import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Draft, Outcome } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { Stage, WITH_FULL_GROUP } from './testing/stage.ts';

const STUDENT = 'Student_Success_Hub_Student';

let stage: Stage;

async function check(draft: Draft): Promise<Outcome> {
  const [outcome] = await stage.controller.enable({ drafts: [draft], dryRun: true });
  assert.ok(outcome);
  return outcome;
}

/** Everything that creating a user touches, record by record. */
async function everything(): Promise<unknown> {
  const queries = [
    'SELECT Id, IsActive, UserRoleId FROM User ORDER BY Id',
    'SELECT Id, Name FROM UserRole ORDER BY Id',
    'SELECT Id FROM UserLogin ORDER BY Id',
    'SELECT Id FROM PermissionSetAssignment ORDER BY Id',
    'SELECT Id FROM PermissionSetLicenseAssign ORDER BY Id',
    'SELECT Id FROM NetworkMember ORDER BY Id',
    'SELECT Id, IsCustomerPortal FROM Account ORDER BY Id',
    'SELECT Name, UsedLicenses FROM UserLicense ORDER BY Name',
    'SELECT DeveloperName, UsedLicenses FROM PermissionSetLicense ORDER BY DeveloperName'
  ];
  const answers = await Promise.all(queries.map((soql) => stage.org.connection.query(soql)));
  return { records: answers.map(({ records }) => records), mail: stage.org.mailTo() };
}

describe('A dry run asks the platform and leaves nothing behind', () => {
  before(async () => {
    stage = await Stage.open({
      ...WITH_FULL_GROUP,
      sites: [
        {
          name: 'Student Portal',
          urlPathPrefix: 'students',
          status: 'Live',
          sendWelcomeEmail: true,
          profiles: ['Customer Community Plus User', 'Customer Community User', 'Riverside Student']
        }
      ]
    });
  });
  after(() => stage.close());

  const people: [string, () => Promise<Draft>][] = [
    ['a student, the first user of the account', () => stage.draftFor(stage.contactId('Nguyễn'), STUDENT)],
    [
      'a patient with a permission set license',
      () => stage.draftFor(stage.accountId('Rosa Marín'), 'Health_Cloud_Video_Visits')
    ],
    ['a user that lacks a permission set', () => stage.draftFor(stage.contactId('Rahman'), STUDENT)],
    ['a user that is deactivated', () => stage.draftFor(stage.contactId('Becker'), STUDENT, { sendEmail: true })]
  ];
  for (const [who, draft] of people) {
    test(`for ${who}`, async () => {
      const before = await everything();
      const outcome = await check(await draft());
      assert.deepEqual([outcome.status, outcome.emailRequested], ['valid', false]);
      assert.deepEqual(await everything(), before);
    });
  }

  test('for several people at once', async () => {
    const names = [
      'Okafor',
      'Nguyễn',
      "O'Brien",
      'Sukarno',
      '山田',
      'Lee',
      'Rahman-Khan',
      'Becker',
      'Rahman',
      'Solberg'
    ];
    const drafts = await Promise.all(names.map((name) => stage.draftFor(stage.contactId(name), STUDENT)));
    const before = await everything();
    const outcomes = await stage.controller.enable({ drafts, dryRun: true });
    assert.deepEqual(new Set(outcomes.map(({ status }) => status)), new Set(['valid']));
    assert.deepEqual(await everything(), before);
  });

  test('and explains what the platform has against it', async () => {
    const proposed = await stage.draftFor(stage.contactId('Okafor'), STUDENT);
    const draft = { ...proposed, grantIds: [...proposed.grantIds, await stage.grantId('Video_Pack')] };
    const before = await everything();
    const outcome = await check(draft);
    assert.deepEqual([outcome.status, outcome.findings[0]?.code], ['failed', 'PLATFORM_GRANT_SEATS_NONE']);
    assert.deepEqual(await everything(), before);
  });

  test('and does not ask it when the checks find errors', async () => {
    const draft = await stage.draftFor(stage.contactId('Morgan'), STUDENT);
    const start = stage.org.requests.length;
    assert.equal((await check(draft)).status, 'blocked');
    assert.ok(!stage.org.requests.slice(start).some((request) => request.includes('/composite/graph')));
  });

  test('and what it found valid can then be created', async () => {
    const draft = await stage.draftFor(stage.contactId('Sukarno'), STUDENT);
    assert.equal((await check(draft)).status, 'valid');
    const [outcome] = await stage.controller.enable({ drafts: [draft], dryRun: false });
    assert.equal(outcome?.status, 'created');
    assert.ok(stage.org.mailTo().includes('sukarno@example.edu'));
  });
});
