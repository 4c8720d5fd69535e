import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {
  Repair,
  RepairKind,
  RepairOutcome,
  RepairRequest
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import {
  ChoiceService,
  PreflightService
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { Stage } from './testing/stage.ts';

let stage: Stage;

/** The repair of this kind that the form would offer. */
async function offered(recordId: string, kind: RepairKind, licenseName?: string): Promise<Repair | null> {
  const facts = await stage.factsOf(recordId);
  const draft = await stage.draftFor(recordId, null);
  const license = facts.licenses.find(({ name }) => name === licenseName);
  const findings = PreflightService.check(
    facts,
    { takenUsernames: [], takenNicknames: [] },
    license === undefined ? draft : ChoiceService.withLicense(facts, draft, license.licenseId)
  );
  return findings.find(({ repair }) => repair?.kind === kind)?.repair ?? null;
}

function repair(request: RepairRequest): Promise<RepairOutcome> {
  return stage.controller.repair({ request });
}

const DONE: RepairOutcome = { isDone: true, finding: null };

describe('A repair', () => {
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  const roleId = async (name: string) =>
    (await stage.controller.findInternalRoles()).find((role) => role.name === name)?.roleId ?? '';

  test('refuses a role that is none of the org’s own', async () => {
    const recordId = await stage.contactId('Delgado');
    const found = await offered(recordId, 'ownerRole');
    assert.ok(found);
    await assert.rejects(repair({ recordId, ...found, value: null }), { status: 400, message: /Choose one of them/ });
  });

  test('gives the account owner a role, once', async () => {
    const recordId = await stage.contactId('Delgado');
    const found = await offered(recordId, 'ownerRole');
    assert.ok(found);
    const request = { recordId, ...found, value: await roleId('Student Services') };
    assert.deepEqual(await repair(request), DONE);
    assert.equal((await stage.factsOf(recordId)).person.accountOwner?.hasRole, 'yes');
    assert.equal(await offered(recordId, 'ownerRole'), null);
    await assert.rejects(repair(request), { status: 409, message: /or no longer/ });
  });

  test('enables a partner account', async () => {
    const recordId = await stage.contactId('Kim');
    const found = await offered(recordId, 'partnerAccount', 'Partner Community');
    assert.ok(found);
    assert.deepEqual(await repair({ recordId, ...found, value: null }), DONE);
    assert.equal((await stage.factsOf(recordId)).person.isPartnerAccount, 'yes');
  });

  test('refuses an e-mail address that is none, with the finding of the form', async () => {
    const recordId = await stage.contactId('Kovács');
    const found = await offered(recordId, 'personEmail');
    assert.ok(found);
    const outcome = await repair({ recordId, ...found, value: 'hana' });
    assert.deepEqual([outcome.isDone, outcome.finding?.code], [false, 'EMAIL_INVALID']);
  });

  test('gives the platform’s words when it refuses the value', async () => {
    const recordId = await stage.contactId('Kovács');
    const found = await offered(recordId, 'personEmail');
    assert.ok(found);
    const outcome = await repair({ recordId, ...found, value: `hana@${'x'.repeat(100)}.edu` });
    assert.deepEqual([outcome.isDone, outcome.finding?.severity], [false, 'error']);
    assert.match(outcome.finding?.params.join() ?? '', /data value too large/);
  });

  test('gives a contact an e-mail address', async () => {
    const recordId = await stage.contactId('Kovács');
    const found = await offered(recordId, 'personEmail');
    assert.ok(found);
    assert.deepEqual(await repair({ recordId, ...found, value: ' hana.kovacs@example.edu ' }), DONE);
    assert.equal((await stage.factsOf(recordId)).person.email, 'hana.kovacs@example.edu');
  });

  test('gives a person account an e-mail address, through its account', async () => {
    const recordId = await stage.accountId('Søren Kjær');
    await stage.org.connection.sobject('Account').update({ Id: recordId, PersonEmail: null });
    const found = await offered(recordId, 'personEmail');
    assert.ok(found);
    assert.deepEqual(await repair({ recordId, ...found, value: 'soren@example.org' }), DONE);
    assert.equal((await stage.factsOf(recordId)).person.email, 'soren@example.org');
  });

  test('works on the contact of a person account, too', async () => {
    const accountId = await stage.accountId('Amina El-Sayed');
    await stage.org.connection.sobject('Account').update({ Id: accountId, PersonEmail: null });
    const recordId = await stage.contactId('El-Sayed');
    const found = await offered(recordId, 'personEmail');
    assert.ok(found);
    assert.deepEqual(await repair({ recordId, ...found, value: 'amina@example.org' }), DONE);
    assert.equal((await stage.factsOf(accountId)).person.email, 'amina@example.org');
  });

  const refused: [string, () => Promise<RepairRequest>][] = [
    [
      'of an owner who has a role',
      async () => ({
        recordId: await stage.contactId('Okafor'),
        kind: 'ownerRole',
        targetId: await stage.org.idOf("SELECT Id FROM User WHERE LastName = 'Whitfield'"),
        value: await roleId('Leadership')
      })
    ],
    [
      'of another record than the finding names',
      async () => ({
        recordId: await stage.contactId('Morgan'),
        kind: 'ownerRole',
        targetId: await stage.org.idOf("SELECT Id FROM User WHERE Username LIKE 'sis.integration%'"),
        value: await roleId('Leadership')
      })
    ],
    [
      'of a person who has an e-mail address',
      async () => {
        const recordId = await stage.contactId('Okafor');
        return { recordId, kind: 'personEmail', targetId: recordId, value: 'other@example.edu' };
      }
    ]
  ];
  for (const [what, request] of refused) {
    test(`${what} is refused`, async () => {
      await assert.rejects(repair(await request()), { status: 409 });
    });
  }
});

test('The internal roles are those of the org’s own hierarchy', async (t) => {
  const org = await Stage.open();
  t.after(() => org.close());
  assert.deepEqual(
    (await org.controller.findInternalRoles()).map(({ name }) => name),
    ['Leadership', 'Partnerships', 'Patient Services', 'Student Services']
  );
});
