import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { salesforceCli } from '../cli/salesforceCli.ts';
import { OrgError } from '../orgError.ts';
import { ROOT } from '../projectRoot.ts';
import { scratchReplies } from '../testing/scratchReplies.ts';
import { namesOf, standIn, type Call, type Reply } from '../testing/standIn.ts';
import { readOptions } from './options.ts';
import { scratchOrg } from './scratchOrg.ts';

interface Trial {
  readonly calls: readonly Call[];
  readonly lines: readonly string[];
  readonly scripts: readonly string[];
  readonly error: unknown;
}

const NOTHING: Trial = { calls: [], lines: [], scripts: [], error: null };

async function trial(args: readonly string[], replies: readonly Reply[]): Promise<Trial> {
  const made = standIn(replies);
  const options = readOptions(args);
  assert.ok(options !== null);
  const lines: string[] = [];
  const scripts: string[] = [];
  const workshop = {
    cli: salesforceCli(made.program),
    root: ROOT,
    print: (line: string) => lines.push(line),
    npm: (script: string) => {
      scripts.push(script);
      return Promise.resolve();
    },
    sleep: () => Promise.resolve(),
    patience: 3
  };
  const error: unknown = await scratchOrg(workshop, options).then(
    () => null,
    (reason: unknown) => reason
  );
  const calls = made.calls();
  made.remove();
  return { calls, lines, scripts, error };
}

function callOf(calls: readonly Call[], ...words: readonly string[]): Call {
  const found = calls.find(({ args }) => words.every((word) => args.join(' ').includes(word)));
  assert.ok(found !== undefined, `no call of ${words.join(' ')}`);
  return found;
}

function filesOf(calls: readonly Call[], ending: string): string[] {
  return calls.flatMap(({ files }) =>
    Object.entries(files).flatMap(([path, text]) => (path.endsWith(ending) ? [text] : []))
  );
}

describe('a scratch org', () => {
  let base: Trial = NOTHING;
  let person: Trial = NOTHING;

  before(async () => {
    base = await trial(['base', '--dev-hub', 'hub'], scratchReplies(false));
    person = await trial(['person-accounts', '--no-open'], scratchReplies(true));
  });

  test('is made step by step, to the contact that is opened', () => {
    const { calls, error } = base;
    assert.equal(error, null);
    const changing = namesOf(calls).filter((name) => !/query|list|display|retrieve/.test(name));
    assert.deepEqual(changing, [
      'org create scratch',
      'project deploy start',
      'project deploy start',
      'data update record',
      'community create',
      'community publish',
      'project deploy start',
      'org assign permset',
      'data import tree',
      'project deploy start',
      'org open'
    ]);
  });

  test('has each step told with its purpose and its time', () => {
    const { lines } = base;
    assert.match(lines.join('\n'), /\[4\/10\] role: for the admin.*\n +the admin has a role \(\d+\.\d s\)/);
  });

  test('gets what the build wrote', () => {
    const { scripts } = base;
    assert.deepEqual(scripts, ['build']);
  });

  test('gets a live site with the profiles of the presets, and no welcome e-mails', () => {
    const [network = ''] = filesOf(base.calls, '.network');
    assert.match(network, /<profile>admin<\/profile>\s*<profile>Customer Community Plus User<\/profile>/);
    assert.match(network, /<sendWelcomeEmail>false<\/sendWelcomeEmail>/);
    assert.match(network, /<status>Live<\/status>/);
  });

  test('assigns only permission sets that the admin lacks', () => {
    const { args } = callOf(base.calls, 'org assign permset');
    assert.deepEqual(
      args.filter((arg) => arg.startsWith('External')),
      ['External_User_Enablement_Operator', 'External_User_Enablement_Repairer']
    );
  });

  test('has no person accounts in the base shape', () => {
    const { calls } = base;
    assert.doesNotMatch(filesOf(calls, 'accounts.json').join(), /PersonEmail/);
  });

  test('asks nothing in the base shape that only an org with person accounts understands', () => {
    const { calls } = base;
    assert.equal(
      calls.some(({ args }) => args.join(' ').includes('IsPersonType')),
      false
    );
  });

  test('has person accounts of the right record type in the other shape', () => {
    const { calls } = person;
    assert.match(filesOf(calls, 'accounts.json').join(), /"RecordTypeId": "0121"/);
  });

  test('shows the action on layouts of person accounts, too', () => {
    const { calls } = person;
    const placed = Object.keys(callOf(calls, 'project deploy start', 'placement').files);
    assert.ok(placed.includes('layouts/PersonAccount-Person Account Layout.layout'));
  });

  test('is not opened when nobody looks', () => {
    const { calls } = person;
    assert.equal(namesOf(calls).includes('org open'), false);
  });

  test('can be gone on with', async () => {
    const [, ...signedIn] = scratchReplies(false);
    const { calls, error } = await trial(['base', '--from', 'access'], signedIn);
    assert.equal(error, null);
    assert.equal(namesOf(calls)[0], 'org display');
    assert.equal(namesOf(calls).includes('community create'), false);
  });

  test('is deleted on demand', async () => {
    const { calls } = await trial(['base', '--alias', 'mine', '--undo'], scratchReplies(false));
    assert.deepEqual(
      calls.map(({ args }) => args.join(' ')),
      ['org delete scratch --target-org mine --no-prompt --json']
    );
  });
});

describe('a step that fails', () => {
  test('tells the command, its error and how to go on', async () => {
    const refusal = { command: 'community create', status: 1, message: 'Sites are not enabled' };
    const { error } = await trial(['base', '--alias', 'mine'], [refusal, ...scratchReplies(false)]);
    assert.ok(error instanceof OrgError);
    assert.match(
      error.message,
      /^The step "site" failed. This command failed: sf community create .*--target-org mine/
    );
    assert.match(error.message, /It said: Sites are not enabled/);
    assert.match(error.message, /go on with: scripts\/scratch-org base --alias mine --from site$/);
  });

  test('stops before anything is made when the alias is taken', async () => {
    const [, ...signedIn] = scratchReplies(false);
    const { calls, error } = await trial(['base'], signedIn);
    assert.ok(error instanceof OrgError);
    assert.match(error.message, /already. Delete it with --undo/);
    assert.equal(calls.length, 1);
  });

  test('says when the org lacks every profile of the presets', async () => {
    const none = { command: 'data query', has: ['FROM Profile WHERE Name IN (', 'Community'], result: { records: [] } };
    const { error } = await trial(['base'], [none, ...scratchReplies(false)]);
    assert.ok(error instanceof OrgError);
    assert.match(error.message, /none of the profiles of the presets/);
  });

  test('says so when a site does not appear', async () => {
    const never = { command: 'data query', has: ['FROM Network '], result: { records: [] } };
    const { error } = await trial(['base', '--from', 'site'], [never, ...scratchReplies(false)]);
    assert.ok(error instanceof OrgError);
    assert.match(error.message, /did not appear in time/);
  });
});

describe('the command line', () => {
  for (const [args, complaint] of [
    [[], /^The shape must be base or person-accounts; see/],
    [['huge'], /^The shape must be/],
    [['base', '--days', '31'], /^--days must be a number from 1 to 30, not "31"/],
    [['base', '--frm', 'site'], /^Unknown option '--frm'/],
    [['base', 'more'], /^"more" is one word too many/]
  ] as const) {
    test(`is refused: ${args.join(' ') || 'nothing'}`, () => {
      assert.throws(() => readOptions(args), { message: complaint, exitCode: 2 });
    });
  }
});
