import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { salesforceCli } from '../cli/salesforceCli.ts';
import { OrgError } from '../orgError.ts';
import { placeInLayout } from '../placeAction/layout.ts';
import { ROOT } from '../projectRoot.ts';
import { CUSTOMIZED } from '../testing/layouts.ts';
import { namesOf, standIn, type Call, type Reply } from '../testing/standIn.ts';
import { readOptions } from './options.ts';
import { uninstall } from './uninstall.ts';

const PLACED = placeInLayout(CUSTOMIZED, 'Contact.Enable_External_User', false);

const REPLIES: readonly Reply[] = [
  { command: 'data query', has: ['FROM User '], result: { totalSize: 12, records: [] } },
  { command: 'data query', has: ['FROM Enablement_Log__c'], status: 1, message: 'sObject type is not supported' },
  { command: 'data query', has: ['FROM Enablement_Preset__mdt'], result: { totalSize: 5, records: [] } },
  { command: 'data query', has: ['FROM Organization'], result: { records: [{ IsSandbox: true }] } },
  { command: 'data query', has: ['FROM PermissionSetGroupComponent'], result: { records: [] } },
  { command: 'data query', has: ['FROM PermissionSetAssignment'], result: { totalSize: 3, records: [] }, times: 1 },
  { command: 'data query', has: ['FROM PermissionSetAssignment'], result: { totalSize: 0, records: [] } },
  { command: 'data query', has: ['FROM FlexiPage'], result: { records: [] } },
  { command: 'org list metadata', has: ['Layout'], result: [{ fullName: 'Contact-Contact Layout' }] },
  {
    command: 'org list metadata',
    has: ['CustomMetadata'],
    result: [{ fullName: 'Enablement_Preset.Ours' }, { fullName: 'Other.Record' }],
    times: 1
  },
  { command: 'org list metadata', result: [] },
  {
    command: 'project retrieve start',
    files: { 'unpackaged/layouts/Contact-Contact Layout.layout': PLACED.kind === 'changed' ? PLACED.xml : '' }
  },
  { command: 'project deploy start' },
  { command: 'apex run', result: { success: true } }
];

interface Trial {
  readonly calls: readonly Call[];
  readonly lines: readonly string[];
  readonly error: unknown;
}

async function trial(args: readonly string[], replies = REPLIES): Promise<Trial> {
  const sf = standIn(replies);
  const options = readOptions(args);
  assert.ok(options !== null);
  const lines: string[] = [];
  const removal = { cli: salesforceCli(sf.program), root: ROOT, print: (line: string) => lines.push(line) };
  const error: unknown = await uninstall(removal, options).then(
    () => null,
    (reason: unknown) => reason
  );
  const calls = sf.calls();
  sf.remove();
  return { calls, lines, error };
}

function destructive(calls: readonly Call[]): string[] {
  return calls.flatMap(({ files }) => files['destructiveChanges.xml'] ?? []);
}

describe('without --yes', () => {
  let run: Trial = { calls: [], lines: [], error: null };

  before(async () => {
    run = await trial(['acme']);
  });

  test('nothing is changed', () => {
    assert.equal(
      namesOf(run.calls).every((name) => name === 'data query' || name === 'org list metadata'),
      true
    );
    assert.equal(run.lines.at(-1), 'Nothing was changed. Do it with --yes.');
  });

  test('it is said first which data would be lost', () => {
    assert.match(run.lines[0] ?? '', /^12 users with a preset/);
  });

  test('what cannot be counted is unknown, not zero', () => {
    assert.match(run.lines[1] ?? '', /^An unknown number of records of the log/);
  });
});

describe('with --yes', () => {
  let run: Trial = { calls: [], lines: [], error: null };

  before(async () => {
    run = await trial(['acme', '--yes']);
  });

  test('the action leaves the layouts, then people lose the permission sets, then components go', () => {
    assert.equal(run.error, null);
    const names = namesOf(run.calls).filter((name) => name === 'apex run' || name === 'project deploy start');
    assert.deepEqual(names.slice(0, 3), ['project deploy start', 'apex run', 'project deploy start']);
  });

  test('the layout is as it was before the action', () => {
    const files = run.calls.map((call) => call.files['layouts/Contact-Contact Layout.layout']);
    assert.ok(files.includes(CUSTOMIZED));
  });

  test('a wave deletes with an empty manifest and a list of deletions', () => {
    const [first = ''] = destructive(run.calls);
    assert.match(first, /<members>Account.Enable_External_User<\/members>/);
    const wave = run.calls.find(({ files }) => files['destructiveChanges.xml'] === first);
    assert.doesNotMatch(wave?.files['package.xml'] ?? '<types>', /<types>/);
  });

  test('presets that somebody added go, too, and no records of others', () => {
    const all = destructive(run.calls).join();
    assert.match(all, /<members>Enablement_Preset.Ours<\/members>/);
    assert.doesNotMatch(all, /Other.Record/);
  });

  test('a sandbox deletes for good', () => {
    const deletions = run.calls.filter(({ files }) => 'destructiveChanges.xml' in files);
    assert.equal(
      deletions.every(({ args }) => args.includes('--purge-on-delete')),
      true
    );
  });
});

describe('an org', () => {
  test('in production is not asked to delete for good, and what that means is said', async () => {
    const production = {
      command: 'data query',
      has: ['FROM Organization'],
      result: { records: [{ IsSandbox: false }] }
    };
    const { calls, lines } = await trial(['acme', '--yes'], [production, ...REPLIES]);
    assert.equal(
      calls.some(({ args }) => args.includes('--purge-on-delete')),
      false
    );
    assert.match(lines.join('\n'), /can be erased in Setup/);
  });

  test('whose permission set groups need the sets is left as it is', async () => {
    const groups = { records: [{ PermissionSetGroup: { DeveloperName: 'Front_Desk' } }] };
    const grouped = { command: 'data query', has: ['FROM PermissionSetGroupComponent'], result: groups };
    const { calls, error } = await trial(['acme', '--yes'], [grouped, ...REPLIES]);
    assert.ok(error instanceof OrgError);
    assert.match(error.message, /groups Front_Desk contain/);
    assert.equal(namesOf(calls).includes('project deploy start'), false);
  });

  test('that still has something at the end is not called clean', async () => {
    const residue = { command: 'org list metadata', has: ['ApexTrigger'], result: [{ fullName: 'EnablementAttempt' }] };
    const { error } = await trial(['acme', '--yes', '--from', 'residue'], [residue, ...REPLIES]);
    assert.ok(error instanceof OrgError);
    assert.match(error.message, /The org still has: ApexTrigger EnablementAttempt/);
  });

  test('that keeps assignments ends the attempt instead of trying forever', async () => {
    const stays = {
      command: 'data query',
      has: ['FROM PermissionSetAssignment'],
      result: { totalSize: 3, records: [] }
    };
    const { error } = await trial(['acme', '--yes', '--from', 'assignments'], [stays, ...REPLIES]);
    assert.ok(error instanceof OrgError);
    assert.match(error.message, /^The step "assignments" failed. 3 assignments of permission sets stay/);
  });
});
