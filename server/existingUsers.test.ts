import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Draft, Outcome } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { Stage } from './testing/stage.ts';

const STUDENT = 'Student_Success_Hub_Student';

let stage: Stage;

async function enable(draft: Draft): Promise<Outcome> {
  const [outcome] = await stage.controller.enable({ drafts: [draft], dryRun: false });
  assert.ok(outcome);
  return outcome;
}

async function heldBy(lastName: string): Promise<string[]> {
  const { users, grants } = await stage.factsOf(stage.contactId(lastName));
  return grants.filter(({ grantId }) => users[0]?.grantIds.includes(grantId)).map(({ name }) => name);
}

describe('A person who has an active user', () => {
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  test('is given what the user lacks of the preset, and nothing else', async () => {
    const draft = await stage.draftFor(stage.contactId('Rahman'), STUDENT);
    const outcome = await enable(draft);
    assert.deepEqual(
      [outcome.status, outcome.userId, outcome.username],
      ['changed', draft.userId, 'aisha.rahman@example.edu']
    );
    assert.deepEqual(await heldBy('Rahman'), ['Appointment_Booking', 'Student_Portal_Access']);
  });

  test('is left alone the second time', async () => {
    const outcome = await enable(await stage.draftFor(stage.contactId('Rahman'), STUDENT));
    assert.deepEqual([outcome.status, outcome.username], ['unchanged', 'aisha.rahman@example.edu']);
  });

  test('is changed although somebody else granted a part of it meanwhile', async () => {
    const draft = await stage.draftFor(stage.contactId('Leeward'), STUDENT);
    const [grantId = ''] = draft.grantIds;
    const other = { ...draft, grantIds: [grantId] };
    const outcomes = await Promise.all([
      enable(draft),
      stage.otherController().enable({ drafts: [other], dryRun: false })
    ]);
    assert.equal(outcomes[0].status, 'changed');
    assert.deepEqual(await heldBy('Leeward'), ['Appointment_Booking', 'Student_Portal_Access']);
  });
});

describe('A person who has a deactivated user', () => {
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  test('gets the same user back, with what the preset grants', async () => {
    const draft = await stage.draftFor(stage.contactId('Becker'), STUDENT);
    const outcome = await enable(draft);
    assert.deepEqual([outcome.status, outcome.userId], ['changed', draft.userId]);
    const { users } = await stage.factsOf(stage.contactId('Becker'));
    assert.deepEqual(
      users.map(({ isActive }) => isActive),
      [true]
    );
    assert.deepEqual(await heldBy('Becker'), ['Appointment_Booking', 'Student_Portal_Access']);
  });

  test('takes a seat, and is told when there is none', async () => {
    const full = await Stage.open({ licenses: [{ name: 'Customer Community Plus', total: 3 }, ...OTHER_LICENSES] });
    try {
      const draft = await full.draftFor(full.contactId('Becker'), STUDENT);
      const [outcome] = await full.controller.enable({ drafts: [draft], dryRun: false });
      assert.deepEqual([outcome?.status, outcome?.findings[0]?.code], ['blocked', 'LICENSE_SEATS_NONE']);
    } finally {
      await full.close();
    }
  });
});

const OTHER_LICENSES = [
  { name: 'Salesforce', total: 10 },
  { name: 'Customer Community', total: 250 },
  { name: 'Customer Community Plus Login', total: 400 },
  { name: 'Partner Community', total: 1 }
];
