import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {
  Draft,
  Facts,
  NameCheck,
  Outcome
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import {
  PrefillService,
  PreflightService
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { isList, isRecord } from '../../server/salesforce/row.ts';
import type { FormServer } from './formServer.ts';
import { withChanges } from './checkedJson.ts';
import { assertFindings } from './expectations.ts';
import type { OrgState } from './orgState.ts';
import { asTold, orgState } from './orgState.ts';
import type { Case } from './scenario.ts';
import { readScenarios } from './scenario.ts';
import type { ScenarioOrg } from './scenarioOrg.ts';
import { openScenarioOrg } from './scenarioOrg.ts';
import { asPlanned, expectedLabels, heldBy, plannedFields, plannedUser, writtenFields } from './writtenRecords.ts';

/** Every case of every scenario: an org that is as the case tells, the form's calls, and what is in the org afterwards. */
export function runScenariosOn(server: FormServer): void {
  for (const { title, cases } of readScenarios()) {
    describe(title, () => {
      for (const entry of cases) {
        describe(entry.name, () => {
          if (entry.onlyServices === null) {
            runOnServer(server, entry);
          } else {
            refuseOnServer(server, entry, entry.onlyServices);
          }
        });
      }
    });
  }
}

/** Everything that happens between opening the form and its last step, and the org before it. */
interface Run {
  org: ScenarioOrg;
  facts: Facts;
  names: NameCheck;
  draft: Draft;
  stateBefore: OrgState;
  heldBefore: string[];
  outcome: Outcome;
}

function runOnServer(server: FormServer, entry: Case): void {
  const { facts: told, names, presetName, changes, findings, plan, emailRequested } = entry;
  const isBlocked = findings.some(({ severity }) => severity === 'error');
  const user = plannedUser(told, plan);
  const isCreated = !isBlocked && user !== undefined && user.operation !== 'update';
  let run: Run;

  before(async () => {
    run = await enable(server, await openScenarioOrg(told, names.takenUsernames), told, presetName, changes);
  });
  after(() => run.org.close());

  test('the org is as the scenario tells', () => {
    assert.deepEqual(asToldIn(run.org, run.facts), asTold(told));
    const free = (wanted: readonly string[], taken: readonly string[]) =>
      wanted.filter((name) => !taken.includes(name));
    assert.deepEqual(free(names.takenUsernames, run.names.takenUsernames), []);
    assert.deepEqual(free(names.takenNicknames, run.names.takenNicknames), []);
  });

  test('the form shows the expected findings', () => {
    const found = run.org.handles.toHandles(PreflightService.check(run.facts, run.names, run.draft));
    assertFindings(records(found), findings);
  });

  test('the server answers with the same findings', () => {
    assertFindings(records(run.org.handles.toHandles(run.outcome.findings)), findings);
  });

  test(`the outcome is ${statusOf(isBlocked, isCreated, plan.length)}`, () => {
    assert.equal(run.outcome.status, statusOf(isBlocked, isCreated, plan.length));
  });

  if (isBlocked || plan.length === 0) {
    test('nothing at all is written', async () => {
      assert.deepEqual(await orgState(run.org), run.stateBefore);
    });
    return;
  }

  test('the user has the planned fields', async () => {
    const fields = plannedFields(user ?? {});
    assert.deepEqual(await writtenFields(run.org.connection, userIdOf(run), fields), fields);
  });

  test('the user holds exactly what is planned', async () => {
    const held = await heldBy(run.org.connection, userIdOf(run));
    assert.deepEqual(
      held.map(({ label }) => label),
      expectedLabels(told, plan, run.heldBefore)
    );
    for (const planned of plan.filter((record) => record !== user)) {
      const own = held.filter(({ label }) => label === planned.label).map((one) => asPlanned(one, planned));
      assert.deepEqual(own, [plannedFields(planned)]);
    }
  });

  test('nobody else is touched, and an e-mail goes out only if expected', async () => {
    const { users, mails } = await orgState(run.org);
    const others = (rows: readonly string[]) => rows.filter((row) => !row.includes(userIdOf(run)));
    assert.deepEqual(others(users), others(run.stateBefore.users));
    assert.equal(users.length - run.stateBefore.users.length, isCreated ? 1 : 0);
    const passwordMails = mails.slice(run.stateBefore.mails.length).filter((mail) => mail.includes('passwordReset'));
    assert.equal(passwordMails.length, emailRequested ? 1 : 0);
    assert.equal(run.outcome.emailRequested, emailRequested);
  });
}

/** An exemption that holds as long as no org can be made that is as the scenario tells. */
function refuseOnServer(server: FormServer, { facts: told, names }: Case, reason: string): void {
  test(`only through the services: ${reason}`, async () => {
    const org = await openScenarioOrg(told, names.takenUsernames);
    try {
      const facts = await server.controllerOf(org).getFacts({ recordId: recordIn(org, told) });
      assert.notDeepEqual(asToldIn(org, facts), asTold(told), 'The org can be like that now: remove onlyServices.');
    } finally {
      await org.close();
    }
  });
}

async function enable(
  server: FormServer,
  org: ScenarioOrg,
  told: Facts,
  presetName: string | null,
  changes: object
): Promise<Run> {
  const controller = server.controllerOf(org);
  const facts = await controller.getFacts({ recordId: recordIn(org, told) });
  const names = await controller.findTakenNames(PrefillService.nameCandidates(facts));
  const proposed = PrefillService.propose(facts, names, presetName);
  const draft = withChanges(proposed, org.handles.toIds(changes), 'draft');
  const ownUser = facts.users[0]?.userId;
  const heldBefore = ownUser === undefined ? [] : await heldBy(org.connection, ownUser);
  const stateBefore = await orgState(org);
  const [outcome] = await controller.enable({ drafts: [draft], dryRun: false });
  assert.ok(outcome);
  return { org, facts, names, draft, stateBefore, heldBefore: heldBefore.map(({ label }) => label), outcome };
}

/** The record whose page the admin opens. */
function recordIn(org: ScenarioOrg, { person }: Facts): string {
  return org.handles.id(person.kind === 'personAccount' ? (person.accountId ?? '') : person.contactId);
}

function asToldIn(org: ScenarioOrg, facts: Facts): unknown {
  return asTold(facts, (value) => org.handles.toHandles(value));
}

function statusOf(isBlocked: boolean, isCreated: boolean, planned: number): Outcome['status'] {
  if (isBlocked) {
    return 'blocked';
  }
  if (planned === 0) {
    return 'unchanged';
  }
  return isCreated ? 'created' : 'changed';
}

function userIdOf({ outcome }: Run): string {
  assert.ok(outcome.userId !== null, 'The outcome has no user.');
  return outcome.userId;
}

function records(value: unknown) {
  return isList(value) ? value.filter(isRecord) : [];
}
