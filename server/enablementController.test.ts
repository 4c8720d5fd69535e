import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {
  Draft,
  Facts,
  FindingCode,
  Outcome
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { PrefillService } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementController } from './enablementController.ts';
import { createEnablementController } from './enablementController.ts';
import type { EmbeddedOrg } from './testing/embeddedOrg.ts';
import { openEmbeddedOrg } from './testing/embeddedOrg.ts';
import { startFakeOrg } from './testing/fakeOrg.ts';

const STUDENT = 'Student_Success_Hub_Student';

let org: EmbeddedOrg;
let controller: EnablementController;

async function open(setup?: Record<string, unknown>): Promise<void> {
  org = await openEmbeddedOrg(setup);
  controller = createEnablementController(org.connection);
}

const contactId = (lastName: string) => org.idOf(`SELECT Id FROM Contact WHERE LastName = '${lastName}'`);
const accountId = (name: string) => org.idOf(`SELECT Id FROM Account WHERE Name = '${name}'`);
const usersNamed = (username: string) => org.count(`SELECT Id FROM User WHERE Username = '${username}'`);

async function factsOf(recordId: string | Promise<string>): Promise<Facts> {
  return controller.getFacts({ recordId: await recordId });
}

/** What the form would send for this person, with `changes` typed over it. */
async function draftFor(
  recordId: string | Promise<string>,
  presetName: string | null,
  changes: Partial<Draft> = {}
): Promise<Draft> {
  const facts = await factsOf(recordId);
  const names = await controller.findTakenNames(PrefillService.nameCandidates(facts));
  return { ...PrefillService.propose(facts, names, presetName), ...changes };
}

async function enable(draft: Draft, dryRun = false): Promise<Outcome> {
  const [outcome] = await controller.enable({ drafts: [draft], dryRun });
  assert.ok(outcome);
  return outcome;
}

const codes = ({ findings }: Outcome) => findings.map(({ code }) => code);

describe('Facts', () => {
  before(() => open());
  after(() => org.close());

  test('tell the person, the account and its owner', async () => {
    const { person } = await factsOf(contactId('Okafor'));
    assert.deepEqual(
      { ...person, contactId: '', accountId: '', accountOwner: { ...person.accountOwner, userId: '' } },
      {
        kind: 'contact',
        contactId: '',
        firstName: 'Mira',
        lastName: 'Okafor',
        email: 'mira.okafor@example.edu',
        accountId: '',
        accountName: 'Okafor Household',
        isPartnerAccount: 'no',
        accountOwner: { userId: '', name: 'Dana Whitfield', isActive: 'yes', hasRole: 'yes' }
      }
    );
  });

  test('tell the contact behind a person account', async () => {
    const recordId = await accountId('Amina El-Sayed');
    const { person } = await factsOf(recordId);
    assert.equal(person.contactId, await org.idOf(`SELECT Id FROM Contact WHERE AccountId = '${recordId}'`));
    assert.deepEqual([person.kind, person.email], ['personAccount', 'amina.elsayed@example.org']);
  });

  test('know a person account by its contact too', async () => {
    const { person } = await factsOf(contactId('El-Sayed'));
    assert.equal(person.kind, 'personAccount');
  });

  test('tell a partner account from another one', async () => {
    assert.equal((await factsOf(contactId('Haddad'))).person.isPartnerAccount, 'yes');
    assert.equal((await factsOf(contactId('Kim'))).person.isPartnerAccount, 'no');
  });

  test('tell that the owner of the account has no role', async () => {
    assert.equal((await factsOf(contactId('Delgado'))).person.accountOwner?.hasRole, 'no');
  });

  test('tell that there is no account', async () => {
    const { person } = await factsOf(contactId('Morgan'));
    assert.deepEqual([person.accountId, person.accountOwner], [null, null]);
  });

  test('tell the user that is there, and what it holds', async () => {
    const { users, grants } = await factsOf(contactId('Rahman'));
    const held = grants.filter(({ grantId }) => users[0]?.grantIds.includes(grantId));
    assert.deepEqual(
      users.map(({ username, isActive, profileName }) => [username, isActive, profileName]),
      [['aisha.rahman@example.edu', true, 'Riverside Student']]
    );
    assert.deepEqual(
      held.map(({ name }) => name),
      ['Student_Portal_Access']
    );
  });

  test('count the seats of external licenses', async () => {
    const { licenses } = await factsOf(contactId('Okafor'));
    assert.deepEqual(
      licenses.map(({ name, portalType, hasRoles, totalSeats, usedSeats }) => [
        name,
        portalType,
        hasRoles,
        totalSeats,
        usedSeats
      ]),
      [
        ['Customer Community', 'customer', false, 250, 0],
        ['Customer Community Plus', 'customer', true, 40, 2],
        ['Customer Community Plus Login', 'customer', true, 400, 0],
        ['Partner Community', 'partner', true, 1, 1]
      ]
    );
  });

  test('list the roles of the account, which its first user brought', async () => {
    const { roles } = await factsOf(contactId('Okafor'));
    assert.deepEqual(
      roles.map(({ name, portalType }) => [name, portalType]),
      [
        ['Okafor Household Customer Manager', 'customer'],
        ['Okafor Household Customer User', 'customer']
      ]
    );
  });

  test('list what can be granted, and nothing that cannot', async () => {
    const { grants } = await factsOf(contactId('Okafor'));
    const kinds = new Set(grants.map(({ kind, isAssignable }) => `${kind} ${String(isAssignable)}`));
    assert.deepEqual([...kinds], ['permissionSet true', 'permissionSetGroup true']);
  });

  test('list the presets in their order, with their grants', async () => {
    const { presets } = await factsOf(contactId('Okafor'));
    assert.deepEqual(
      presets.map(({ name, grants }) => [name, grants.map((grant) => grant.name)]),
      [
        [STUDENT, ['Student_Portal_Access', 'Appointment_Booking']],
        ['Customer_User', []],
        ['Partner_User', []]
      ]
    );
  });

  test('take at most twelve queries', async () => {
    const recordId = await contactId('Okafor');
    await factsOf(recordId);
    const start = org.requests.length;
    await factsOf(recordId);
    const queries = org.requests.slice(start).filter((request) => request.includes('/query'));
    assert.ok(queries.length <= 12, `${queries.length} queries`);
    assert.equal(org.requests.length - start, queries.length, 'nothing is described a second time');
  });

  const refused: [string, string | (() => Promise<string>), number, RegExp][] = [
    ['of a user', () => org.idOf("SELECT Id FROM User WHERE LastName = 'Whitfield'"), 400, /neither a contact nor/],
    ['of a business account', () => accountId('Okafor Household'), 404, /open one of its contacts/],
    ['of nobody', '003000000000001AAA', 404, /no contact/],
    ['that is no id', 'Mira', 400, /recordId must be a record id/]
  ];
  for (const [what, recordId, status, message] of refused) {
    test(`are refused for the id ${what}`, async () => {
      const id = typeof recordId === 'string' ? recordId : await recordId();
      await assert.rejects(controller.getFacts({ recordId: id }), { status, message });
    });
  }
});

describe('Names', () => {
  before(() => open());
  after(() => org.close());

  test('are taken whatever their case, and also by a deactivated user', async () => {
    const names = await controller.findTakenNames({
      usernames: ['JORDAN.LEE@example.edu', 'tom.becker@example.edu', 'free@example.edu'],
      nicknames: ['Aisha.Rahman', 'free']
    });
    assert.deepEqual(names.takenUsernames.toSorted(), ['jordan.lee@example.edu', 'tom.becker@example.edu']);
    assert.deepEqual(names.takenNicknames, ['aisha.rahman']);
  });

  test('with quotes and backslashes are just names', async () => {
    const names = await controller.findTakenNames({
      usernames: ["' OR Name != '", "o\\'hara@example.edu"],
      nicknames: []
    });
    assert.deepEqual(names.takenUsernames, []);
  });

  test('can be as many and as long as a query has no room for in an address', async () => {
    const long = (n: number) => `${'ü'.repeat(60)}${n}@example.edu`;
    const usernames = ['jordan.lee@example.edu', ...Array.from({ length: 199 }, (_, n) => long(n))];
    const names = await controller.findTakenNames({ usernames, nicknames: [] });
    assert.deepEqual(names.takenUsernames, ['jordan.lee@example.edu']);
  });

  test('take one query', async () => {
    const start = org.requests.length;
    await controller.findTakenNames({ usernames: ['a@example.edu'], nicknames: ['b'] });
    assert.equal(org.requests.length - start, 1);
  });
});

describe('Enabling a student', () => {
  before(() => open());
  after(() => org.close());

  test('only checks in a dry run', async () => {
    const outcome = await enable(await draftFor(contactId('Okafor'), STUDENT), true);
    assert.deepEqual([outcome.status, outcome.userId], ['valid', null]);
    assert.equal(await usersNamed('mira.okafor@example.edu'), 0);
  });

  test('creates the user with everything the preset grants', async () => {
    const outcome = await enable(await draftFor(contactId('Okafor'), STUDENT));
    assert.deepEqual([outcome.status, outcome.username], ['created', 'mira.okafor@example.edu']);
    const { users, grants } = await factsOf(contactId('Okafor'));
    assert.equal(users[0]?.userId, outcome.userId);
    assert.deepEqual(
      grants.filter(({ grantId }) => users[0]?.grantIds.includes(grantId)).map(({ name }) => name),
      ['Appointment_Booking', 'Student_Portal_Access']
    );
  });

  test('asks for no e-mail of its own accord', async () => {
    const draft = await draftFor(contactId('Nguyễn'), STUDENT);
    const outcome = await enable(draft);
    assert.deepEqual([outcome.status, outcome.emailRequested], ['created', false]);
    assert.deepEqual(org.mailTo(), []);
  });

  test('asks for the e-mail when told so', async () => {
    const outcome = await enable(await draftFor(contactId("O\\'Brien"), STUDENT, { sendEmail: true }));
    assert.deepEqual([outcome.status, outcome.emailRequested], ['created', true]);
    assert.deepEqual(org.mailTo(), ["siobhan.o'brien@example.edu"]);
  });

  test('a second time changes nothing', async () => {
    const draft = await draftFor(contactId('Rahman'), STUDENT);
    const outcome = await enable(draft);
    assert.deepEqual([outcome.status, outcome.username], ['unchanged', 'aisha.rahman@example.edu']);
  });

  test('twice at the same time creates one user', async () => {
    const draft = await draftFor(contactId('山田'), STUDENT);
    const outcomes = await Promise.all([enable(draft), enable(draft)]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['created', 'unchanged']
    );
  });
});

describe('When something else happens meanwhile', () => {
  before(() => open());
  after(() => org.close());

  test('another server that enables the same person does not lead to a second user', async () => {
    const draft = await draftFor(contactId('Okafor'), STUDENT);
    const other = createEnablementController(org.connection);
    const outcomes = (
      await Promise.all([
        controller.enable({ drafts: [draft], dryRun: false }),
        other.enable({ drafts: [draft], dryRun: false })
      ])
    ).flat();
    assert.equal(outcomes.filter(({ status }) => status === 'created').length, 1);
    assert.equal(await usersNamed('mira.okafor@example.edu'), 1);
  });

  test('an answer that is lost on the way is looked for in the org', async () => {
    const draft = await draftFor(contactId('Sukarno'), STUDENT);
    org.loseAnswersTo('/composite/graph');
    const outcome = await enable(draft);
    assert.equal(outcome.status, 'created');
    assert.equal(outcome.userId, await org.idOf("SELECT Id FROM User WHERE Username = 'sukarno@example.edu'"));
  });
});

describe('Enabling a patient', () => {
  before(() => open());
  after(() => org.close());

  test('works on the person account', async () => {
    const outcome = await enable(await draftFor(accountId('Amina El-Sayed'), 'Customer_User'));
    assert.equal(outcome.status, 'created');
  });

  test('puts users of role-based licenses into the role that the owner’s person accounts share', async () => {
    const facts = await factsOf(accountId('Søren Kjær'));
    const license = facts.licenses.find(({ name }) => name === 'Customer Community Plus');
    const profile = facts.profiles.find(({ licenseId }) => licenseId === license?.licenseId);
    assert.ok(license && profile);
    const { licenseId } = license;
    const outcome = await enable(await draftFor(facts.recordId, null, { licenseId, profileId: profile.profileId }));
    assert.equal(outcome.status, 'created');
    const { roles } = await factsOf(facts.recordId);
    assert.deepEqual(
      roles.map(({ name }) => name),
      ['praman Customer Person Account']
    );
  });
});

describe('What stands in the way is found before anything is created', () => {
  before(() => open());
  after(() => org.close());

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
      const outcome = await enable(await draftFor(contactId(lastName), preset));
      assert.equal(outcome.status, 'blocked');
      assert.ok(codes(outcome).includes(code), codes(outcome).join());
    });
  }

  test('the username is taken, although the browser says otherwise: USERNAME_TAKEN', async () => {
    const draft = await draftFor(contactId('Lee'), STUDENT, { username: 'Jordan.Lee@example.edu' });
    assert.deepEqual(codes(await enable(draft)), ['USERNAME_TAKEN']);
  });

  test('a person whose address is taken gets another username proposed', async () => {
    const draft = await draftFor(contactId('Lee'), STUDENT);
    assert.equal(draft.username, 'jordan.lee2@example.edu');
    assert.equal((await enable(draft)).status, 'created');
  });
});

describe('What only the platform finds', () => {
  before(() => open({ permissionSetLicenses: [{ name: 'VideoVisits', label: 'Video Visits', total: 0 }] }));
  after(() => org.close());

  test('undoes the user too, and names the permission set', async () => {
    const recordId = await contactId('Okafor');
    const { grants } = await factsOf(recordId);
    const grantIds = grants.filter(({ name }) => name === 'Patient_Video_Visits').map(({ grantId }) => grantId);
    const outcome = await enable(await draftFor(recordId, STUDENT, { grantIds, sendEmail: true }));
    assert.deepEqual([outcome.status, codes(outcome)], ['failed', ['PLATFORM_GRANT_REFUSED']]);
    assert.equal(outcome.findings[0]?.params[0], 'Patient Video Visits');
    assert.equal(await usersNamed('mira.okafor@example.edu'), 0);
    assert.deepEqual(org.mailTo(), []);
  });

  test('does not stop the others of the call', async () => {
    const { grants } = await factsOf(contactId('Okafor'));
    const grantIds = grants.filter(({ name }) => name === 'Patient_Video_Visits').map(({ grantId }) => grantId);
    const drafts = [
      await draftFor(contactId('Morgan'), STUDENT),
      await draftFor(contactId('Nguyễn'), STUDENT, { grantIds }),
      await draftFor(contactId('Rahman'), STUDENT),
      await draftFor(contactId('Sukarno'), STUDENT)
    ];
    const outcomes = await controller.enable({ drafts, dryRun: false });
    assert.deepEqual(
      outcomes.map(({ recordId, status }) => [recordId, status]),
      drafts.map(({ recordId }, index) => [recordId, ['blocked', 'failed', 'unchanged', 'created'][index]])
    );
  });
});

describe('Several people in one call', () => {
  before(() => open());
  after(() => org.close());

  test('do not get the same username', async () => {
    const drafts = [
      await draftFor(contactId('Okafor'), STUDENT),
      await draftFor(contactId('Sukarno'), STUDENT, { username: 'mira.okafor@example.edu' })
    ];
    const outcomes = await controller.enable({ drafts, dryRun: true });
    assert.deepEqual(outcomes.map(codes), [[], ['USERNAME_TAKEN']]);
  });

  test('cannot be the same person twice', async () => {
    const draft = await draftFor(contactId('Okafor'), STUDENT);
    await assert.rejects(controller.enable({ drafts: [draft, draft], dryRun: false }), {
      status: 400,
      message: 'drafts[1] is for the same person as drafts[0]. Send each person once.'
    });
  });

  test('take as many queries as one', async () => {
    const drafts = [
      await draftFor(contactId('Okafor'), STUDENT),
      await draftFor(contactId('Sukarno'), STUDENT),
      await draftFor(accountId('Amina El-Sayed'), 'Customer_User')
    ];
    const start = org.requests.length;
    await controller.enable({ drafts, dryRun: true });
    const queries = org.requests.slice(start).filter((request) => request.includes('/query'));
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
