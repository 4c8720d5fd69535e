import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {
  Draft,
  FindingCode,
  Outcome
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { createEnablementController } from './enablementController.ts';
import { startFakeOrg } from './testing/fakeOrg.ts';
import { Stage, WITH_FULL_GROUP } from './testing/stage.ts';

const STUDENT = 'Student_Success_Hub_Student';

let stage: Stage;

async function enable(draft: Draft, dryRun = false): Promise<Outcome> {
  const [outcome] = await stage.controller.enable({ drafts: [draft], dryRun });
  assert.ok(outcome);
  return outcome;
}

const codes = ({ findings }: Outcome) => findings.map(({ code }) => code);

describe('Enabling a student', () => {
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  test('creates the user with everything the preset grants', async () => {
    const outcome = await enable(await stage.draftFor(stage.contactId('Okafor'), STUDENT));
    assert.deepEqual([outcome.status, outcome.username], ['created', 'mira.okafor@example.edu']);
    const { users, grants } = await stage.factsOf(stage.contactId('Okafor'));
    assert.equal(users[0]?.userId, outcome.userId);
    assert.deepEqual(
      grants.filter(({ grantId }) => users[0]?.grantIds.includes(grantId)).map(({ name }) => name),
      ['Appointment_Booking', 'Student_Portal_Access']
    );
  });

  test('asks for no e-mail when told not to', async () => {
    const outcome = await enable(await stage.draftFor(stage.contactId('Nguyễn'), STUDENT, { sendEmail: false }));
    assert.deepEqual([outcome.status, outcome.emailRequested], ['created', false]);
    assert.ok(!stage.org.mailTo().includes('linh.nguyen@example.edu'));
  });

  test('asks for the e-mail when told so', async () => {
    const outcome = await enable(await stage.draftFor(stage.contactId("O'Brien"), STUDENT, { sendEmail: true }));
    assert.deepEqual([outcome.status, outcome.emailRequested], ['created', true]);
    assert.ok(stage.org.mailTo().includes("siobhan.o'brien@example.edu"));
  });

  test('records why the user exists, and takes no feature license', async () => {
    const draft = await stage.draftFor(stage.contactId('Sukarno'), STUDENT, { reviewDate: '2027-03-31' });
    await enable(draft);
    const values = `Enablement_Preset__c = '${STUDENT}' AND Enablement_Purpose__c = '${draft.purpose}'
      AND Enablement_Review_Date__c = 2027-03-31 AND UserPermissionsMarketingUser = FALSE`;
    assert.equal(await stage.org.count(`SELECT Id FROM User WHERE Username = 'sukarno@example.edu' AND ${values}`), 1);
  });

  test('ends an assignment with its last day', async () => {
    const draft = await stage.draftFor(stage.contactId('山田'), STUDENT);
    const [grantId = ''] = draft.grantIds;
    await enable({ ...draft, expirations: [{ grantId, expiresOn: '2027-06-30' }] });
    const expiring = `SELECT Id FROM PermissionSetAssignment WHERE Assignee.Username = 'taro.yamada@example.edu'`;
    assert.equal(await stage.org.count(`${expiring} AND ExpirationDate = 2027-06-30T23:59:59Z`), 1);
  });
});

describe('Enabling a patient', () => {
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  test('works on the person account', async () => {
    const outcome = await enable(await stage.draftFor(stage.accountId('Amina El-Sayed'), 'Customer_User'));
    assert.equal(outcome.status, 'created');
  });

  test('puts users of role-based licenses into the role that the owner’s person accounts share', async () => {
    const facts = await stage.factsOf(stage.accountId('Søren Kjær'));
    const license = facts.licenses.find(({ name }) => name === 'Customer Community Plus');
    const profile = facts.profiles.find(({ licenseId }) => licenseId === license?.licenseId);
    assert.ok(license && profile);
    const { licenseId } = license;
    const outcome = await enable(
      await stage.draftFor(facts.recordId, null, { licenseId, profileId: profile.profileId })
    );
    assert.equal(outcome.status, 'created');
    const { roles } = await stage.factsOf(facts.recordId);
    assert.deepEqual(
      roles.map(({ name }) => name),
      ['praman Customer Person Account']
    );
  });
});

describe('Enabling a patient for video visits', () => {
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  test('grants the permission set license before the permission sets that need it', async () => {
    const recordId = await stage.accountId('Rosa Marín');
    const outcome = await enable(await stage.draftFor(recordId, 'Health_Cloud_Video_Visits'));
    assert.equal(outcome.status, 'created');
    const { users, grants } = await stage.factsOf(recordId);
    assert.deepEqual(
      grants.filter(({ grantId }) => users[0]?.grantIds.includes(grantId)).map(({ name }) => name),
      [
        'Appointment_Self_Service',
        'HealthCloudFoundation',
        'OmniStudioUser',
        'Scheduler_Resource',
        'HealthCloudForSites'
      ]
    );
  });

  test('warns of the optional permission set that the org does not have', async () => {
    const draft = await stage.draftFor(stage.accountId('Amina El-Sayed'), 'Health_Cloud_Video_Visits');
    const missing = (await enable(draft)).findings.filter(({ code }) => code === 'PRESET_GRANT_OPTIONAL');
    assert.ok(missing.some(({ params }) => params.includes('Benefit Verification for Experience Cloud Sites')));
  });
});

describe('What stands in the way is found before anything is created', () => {
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  const traps: [string, string, string, FindingCode][] = [
    ['the owner of the account has no role', 'Delgado', STUDENT, 'ACCOUNT_OWNER_ROLE_MISSING'],
    ['there is no account', 'Morgan', STUDENT, 'ACCOUNT_MISSING'],
    ['there is no e-mail address', 'Kovács', STUDENT, 'FIELD_REQUIRED'],
    ['the person does not want to be processed', 'Petrou', STUDENT, 'PERSON_PROCESSING_REFUSED'],
    ['no partner license is left', 'Haddad', 'Partner_User', 'LICENSE_SEATS_NONE'],
    ['the account is no partner account', 'Kim', 'Partner_User', 'ACCOUNT_NOT_PARTNER']
  ];
  for (const [what, lastName, preset, code] of traps) {
    test(`${what}: ${code}`, async () => {
      const outcome = await enable(await stage.draftFor(stage.contactId(lastName), preset));
      assert.equal(outcome.status, 'blocked');
      assert.ok(codes(outcome).includes(code), codes(outcome).join());
    });
  }

  test('an active user is there and differs from what is asked for: USER_ACTIVE', async () => {
    const draft = await stage.draftFor(stage.contactId('Rahman'), STUDENT, { userId: null });
    const outcome = await enable(draft);
    assert.deepEqual([outcome.status, codes(outcome)], ['blocked', ['USER_ACTIVE']]);
  });

  test('a deactivated user is there: USER_DEACTIVATED', async () => {
    const draft = await stage.draftFor(stage.contactId('Becker'), STUDENT, { userId: null });
    assert.deepEqual(codes(await enable(draft)), ['USER_DEACTIVATED']);
  });

  test('the user to be changed belongs to somebody else: USER_OF_OTHER_PERSON', async () => {
    const userId = await stage.org.idOf("SELECT Id FROM User WHERE LastName = 'Rossi'");
    const draft = await stage.draftFor(stage.contactId('Okafor'), STUDENT, { userId });
    assert.deepEqual(codes(await enable(draft)), ['USER_OF_OTHER_PERSON']);
  });

  test('the draft leaves out what its preset requires: PRESET_GRANT_LEFT_OUT', async () => {
    const draft = await stage.draftFor(stage.contactId('Lee'), STUDENT, { grantIds: [] });
    assert.ok(codes(await enable(draft)).includes('PRESET_GRANT_LEFT_OUT'));
  });

  test('the preset is for other people: PRESET_FOR_OTHERS', async () => {
    const draft = await stage.draftFor(stage.accountId('Rosa Marín'), STUDENT);
    assert.ok(codes(await enable(draft)).includes('PRESET_FOR_OTHERS'));
  });

  test('the username is taken, although the browser says otherwise: USERNAME_TAKEN', async () => {
    const draft = await stage.draftFor(stage.contactId('Lee'), STUDENT, { username: 'Jordan.Lee@example.edu' });
    assert.ok(codes(await enable(draft)).includes('USERNAME_TAKEN'));
  });

  test('a person whose address is taken gets another username proposed', async () => {
    const draft = await stage.draftFor(stage.contactId('Lee'), STUDENT);
    assert.equal(draft.username, 'jordan.lee2@example.edu');
    assert.equal((await enable(draft)).status, 'created');
  });
});

describe('What only the platform finds', () => {
  before(async () => {
    stage = await Stage.open(WITH_FULL_GROUP);
  });
  after(() => stage.close());

  const refusedDraft = async (lastName: string) => {
    const draft = await stage.draftFor(stage.contactId(lastName), STUDENT, { sendEmail: true });
    return { ...draft, grantIds: [...draft.grantIds, await stage.grantId('Video_Pack')] };
  };

  test('undoes the user too, and names what was to be granted', async () => {
    const seats = await stage.usedSeats();
    const outcome = await enable(await refusedDraft('Okafor'));
    assert.deepEqual([outcome.status, codes(outcome)[0]], ['failed', 'PLATFORM_GRANT_SEATS_NONE']);
    assert.equal(outcome.findings[0]?.params[0], 'Video Pack');
    assert.equal(await stage.usersNamed('mira.okafor@example.edu'), 0);
    assert.deepEqual(await stage.usedSeats(), seats);
    assert.deepEqual(stage.org.mailTo(), []);
  });

  test('does not stop the others of the call', async () => {
    const drafts = [
      await stage.draftFor(stage.contactId('Morgan'), STUDENT),
      await refusedDraft('Nguyễn'),
      await stage.draftFor(stage.contactId('Solberg'), null),
      await stage.draftFor(stage.contactId('Sukarno'), STUDENT)
    ];
    const outcomes = await stage.controller.enable({ drafts, dryRun: false });
    assert.deepEqual(
      outcomes.map(({ recordId, status }) => [recordId, status]),
      drafts.map(({ recordId }, index) => [recordId, ['blocked', 'failed', 'unchanged', 'created'][index]])
    );
  });
});

describe('Several people in one call', () => {
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  test('do not get the same username', async () => {
    const drafts = [
      await stage.draftFor(stage.contactId('Okafor'), STUDENT),
      await stage.draftFor(stage.contactId('Sukarno'), STUDENT, { username: 'mira.okafor@example.edu' })
    ];
    const outcomes = await stage.controller.enable({ drafts, dryRun: true });
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['valid', 'blocked']
    );
    assert.equal(outcomes[1]?.findings[0]?.code, 'BATCH_NAME_REPEATED');
  });

  test('cannot be the same person twice, not even through contact and person account', async () => {
    const asAccount = await stage.draftFor(stage.accountId('Søren Kjær'), 'Customer_User');
    const asContact = await stage.draftFor(stage.contactId('Kjær'), 'Customer_User');
    const outcomes = await stage.controller.enable({ drafts: [asAccount, asContact], dryRun: false });
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['created', 'blocked']
    );
    assert.equal(outcomes[1]?.findings[0]?.code, 'BATCH_PERSON_REPEATED');
  });

  test('take as many queries as one', async () => {
    const drafts = [
      await stage.draftFor(stage.contactId('Okafor'), STUDENT),
      await stage.draftFor(stage.contactId('Sukarno'), STUDENT),
      await stage.draftFor(stage.accountId('Amina El-Sayed'), 'Customer_User')
    ];
    const start = stage.org.requests.length;
    await stage.controller.enable({ drafts, dryRun: true });
    const queries = stage.org.requests.slice(start).filter((request) => request.includes('/query'));
    assert.ok(queries.length <= 13, `${queries.length} queries`);
  });
});

test('A session that has ended is told in a sentence', async (t) => {
  const fake = await startFakeOrg(() => ({ status: 401, json: [{ errorCode: 'INVALID_SESSION_ID', message: 'x' }] }));
  t.after(() => fake.close());
  await assert.rejects(
    createEnablementController(fake.connection).findTakenNames({ usernames: ['a@example.edu'], nicknames: [] }),
    { status: 502, message: 'The session with the org has ended. Sign in to the org again.' }
  );
});
