import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Draft, Outcome } from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { Stage } from './testing/stage.ts';

const STUDENT = 'Student_Success_Hub_Student';
const PROCESS = fileURLToPath(new URL('testing/enableProcess.ts', import.meta.url));

let stage: Stage;
let draft: Draft;

/** Enables in a process of its own, as a second server would. Prints the status. */
async function enableElsewhere(): Promise<string> {
  const { instanceUrl, accessToken } = stage.org.connection;
  const args = [PROCESS, instanceUrl, accessToken ?? '', JSON.stringify([draft])];
  return (await promisify(execFile)(process.execPath, args)).stdout.trim();
}

async function enable(): Promise<Outcome> {
  const [outcome] = await stage.controller.enable({ drafts: [draft], dryRun: false });
  assert.ok(outcome);
  return outcome;
}

describe('Nothing is created twice', () => {
  beforeEach(async () => {
    stage = await Stage.open();
    draft = await stage.draftFor(stage.contactId('Okafor'), STUDENT);
  });
  afterEach(() => stage.close());

  const usersOfTheContact = () => stage.org.count(`SELECT Id FROM User WHERE ContactId = '${draft.recordId}'`);

  test('by a double click', async () => {
    const outcomes = await Promise.all([enable(), enable()]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['created', 'unchanged']
    );
    assert.equal(outcomes[0].userId, outcomes[1].userId);
    assert.equal(await usersOfTheContact(), 1);
  });

  test('by asking again after the answer of the server got lost', async () => {
    const first = await enable();
    const again = await enable();
    assert.deepEqual([again.status, again.userId], ['unchanged', first.userId]);
  });

  test('when the answer of the org got lost: it is looked for in the org', async () => {
    stage.org.loseAnswersTo('/composite/graph');
    const outcome = await enable();
    assert.equal(outcome.status, 'created');
    assert.equal(outcome.userId, await stage.org.idOf(`SELECT Id FROM User WHERE ContactId = '${draft.recordId}'`));
    assert.equal(await usersOfTheContact(), 1);
  });

  test('when the request never arrived: what is not known is not promised, and trying again creates one', async () => {
    stage.org.loseRequestsTo('/composite/graph');
    const lost = await enable();
    assert.deepEqual([lost.status, lost.userId, lost.findings[0]?.code], ['unknown', null, 'PLATFORM_ANSWER_LOST']);
    stage.org.loseRequestsTo('');
    assert.equal((await enable()).status, 'created');
    assert.equal(await usersOfTheContact(), 1);
  });

  test('by two servers at the same time', async () => {
    const statuses = await Promise.all([enableElsewhere(), enableElsewhere()]);
    assert.deepEqual(statuses.filter((status) => status === 'created').length, 1, statuses.join());
    assert.ok(
      statuses.every((status) => ['created', 'unchanged', 'failed PLATFORM_USER_EXISTS'].includes(status)),
      statuses.join()
    );
    assert.equal(await usersOfTheContact(), 1);
  });

  test('by two admins of whom one wants something else: the later one is told of the user', async () => {
    await enable();
    draft = { ...draft, username: 'mira2@example.edu' };
    const later = await enable();
    assert.deepEqual([later.status, later.findings[0]?.code], ['blocked', 'USER_ACTIVE']);
    assert.equal(await usersOfTheContact(), 1);
  });
});
