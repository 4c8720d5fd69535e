import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {
  Draft,
  FindingCode,
  Outcome
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { createEnablementController } from './enablementController.ts';
import { startFakeOrg } from './testing/fakeOrg.ts';
import { Stage } from './testing/stage.ts';

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

  test('only checks in a dry run', async () => {
    const outcome = await enable(await stage.draftFor(stage.contactId('Okafor'), STUDENT), true);
    assert.deepEqual([outcome.status, outcome.userId], ['valid', null]);
    assert.equal(await stage.usersNamed('mira.okafor@example.edu'), 0);
  });

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

  test('a second time changes nothing', async () => {
    const draft = await stage.draftFor(stage.contactId('Rahman'), STUDENT);
    const outcome = await enable(draft);
    assert.deepEqual([outcome.status, outcome.username], ['unchanged', 'aisha.rahman@example.edu']);
  });

  test('twice at the same time creates one user', async () => {
    const draft = await stage.draftFor(stage.contactId('山田'), STUDENT);
    const outcomes = await Promise.all([enable(draft), enable(draft)]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['created', 'unchanged']
    );
  });
});

describe('When something else happens meanwhile', () => {
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  test('another server that enables the same person does not lead to a second user', async () => {
    const draft = await stage.draftFor(stage.contactId('Okafor'), STUDENT);
    const other = createEnablementController(stage.org.connection);
    const outcomes = (
      await Promise.all([
        stage.controller.enable({ drafts: [draft], dryRun: false }),
        other.enable({ drafts: [draft], dryRun: false })
      ])
    ).flat();
    assert.equal(outcomes.filter(({ status }) => status === 'created').length, 1);
    assert.equal(await stage.usersNamed('mira.okafor@example.edu'), 1);
  });

  test('an answer that is lost on the way is looked for in the org', async () => {
    const draft = await stage.draftFor(stage.contactId('Sukarno'), STUDENT);
    stage.org.loseAnswersTo('/composite/graph');
    const outcome = await enable(draft);
    assert.equal(outcome.status, 'created');
    assert.equal(outcome.userId, await stage.org.idOf("SELECT Id FROM User WHERE Username = 'sukarno@example.edu'"));
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

describe('What stands in the way is found before anything is created', () => {
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  const traps: [string, string, string, FindingCode][] = [
    ['the owner of the account has no role', 'Delgado', STUDENT, 'ACCOUNT_OWNER_ROLE_MISSING'],
    ['there is no account', 'Morgan', STUDENT, 'ACCOUNT_MISSING'],
    ['there is no e-mail address', 'Kovács', STUDENT, 'FIELD_REQUIRED'],
    ['a deactivated user is there', 'Becker', STUDENT, 'USER_DEACTIVATED'],
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

  test('the username is taken, although the browser says otherwise: USERNAME_TAKEN', async () => {
    const draft = await stage.draftFor(stage.contactId('Lee'), STUDENT, { username: 'Jordan.Lee@example.edu' });
    assert.deepEqual(codes(await enable(draft)), ['USERNAME_TAKEN']);
  });

  test('a person whose address is taken gets another username proposed', async () => {
    const draft = await stage.draftFor(stage.contactId('Lee'), STUDENT);
    assert.equal(draft.username, 'jordan.lee2@example.edu');
    assert.equal((await enable(draft)).status, 'created');
  });
});

describe('What only the platform finds', () => {
  before(async () => {
    stage = await Stage.open({ permissionSetLicenses: [{ name: 'VideoVisits', label: 'Video Visits', total: 0 }] });
  });
  after(() => stage.close());

  test('undoes the user too, and names the permission set', async () => {
    const recordId = await stage.contactId('Okafor');
    const { grants } = await stage.factsOf(recordId);
    const grantIds = grants.filter(({ name }) => name === 'Patient_Video_Visits').map(({ grantId }) => grantId);
    const outcome = await enable(await stage.draftFor(recordId, STUDENT, { grantIds, sendEmail: true }));
    assert.deepEqual([outcome.status, codes(outcome)], ['failed', ['PLATFORM_GRANT_REFUSED']]);
    assert.equal(outcome.findings[0]?.params[0], 'Patient Video Visits');
    assert.equal(await stage.usersNamed('mira.okafor@example.edu'), 0);
    assert.deepEqual(stage.org.mailTo(), []);
  });

  test('does not stop the others of the call', async () => {
    const { grants } = await stage.factsOf(stage.contactId('Okafor'));
    const grantIds = grants.filter(({ name }) => name === 'Patient_Video_Visits').map(({ grantId }) => grantId);
    const drafts = [
      await stage.draftFor(stage.contactId('Morgan'), STUDENT),
      await stage.draftFor(stage.contactId('Nguyễn'), STUDENT, { grantIds }),
      await stage.draftFor(stage.contactId('Rahman'), STUDENT),
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
    assert.deepEqual(outcomes.map(codes), [[], ['USERNAME_TAKEN']]);
  });

  test('cannot be the same person twice', async () => {
    const draft = await stage.draftFor(stage.contactId('Okafor'), STUDENT);
    await assert.rejects(stage.controller.enable({ drafts: [draft, draft], dryRun: false }), {
      status: 400,
      message: 'drafts[1] is for the same person as drafts[0]. Send each person once.'
    });
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
