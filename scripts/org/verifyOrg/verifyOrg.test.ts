import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Problem } from '../../validate/problem.ts';
import type { StageResult } from '../../validate/runStage.ts';
import { stages } from '../../validate/stages.ts';
import { salesforceCli } from '../cli/salesforceCli.ts';
import { OrgError } from '../orgError.ts';
import { writeFiles } from '../metadataFolder.ts';
import { namesOf, standIn, type Call, type Reply } from '../testing/standIn.ts';
import { CLAIMS } from './compare.ts';
import { DeployedOrgs } from './deployed.ts';
import { readOptions } from './options.ts';
import { verifyOrg } from './verifyOrg.ts';

const PASSED = { tests: [{ FullName: 'T.works', Outcome: 'Pass', ApexClass: { Name: 'T' } }] };
const THERE: Reply = { command: 'data query', has: ['FROM ApexClass'], result: { totalSize: 1, records: [] } };
const ABSENT: Reply = { command: 'data query', has: ['FROM ApexClass'], result: { totalSize: 0, records: [] } };
const REACHED: Reply = { command: 'org display' };
const FINE: readonly Reply[] = [
  REACHED,
  { command: 'project deploy validate', result: { success: true, details: {} } },
  THERE,
  { command: 'apex run test', result: PASSED },
  { command: 'project deploy start' }
];
/** A project of two test classes. */
const PROJECT = new Map([
  ['sfdx-project.json', '{ "packageDirectories": [{ "path": "force-app" }], "sourceApiVersion": "67.0" }'],
  ...['FirstTest', 'SecondTest'].flatMap((name) => [
    [`force-app/main/default/classes/${name}.cls`, ''] as const,
    [`force-app/main/default/classes/${name}.cls-meta.xml`, ''] as const
  ])
]);
const TAP = `TAP version 13
# Subtest: the org answers as expected:
    ok 1 - a customer is created
      ---
      ...
    ok 2 - a partner is created # SKIP the org has no partner license
ok 1 - the org answers as expected:
`;

interface Setting {
  readonly args?: readonly string[];
  readonly replies?: readonly Reply[];
  readonly offline?: readonly StageResult[];
  readonly offlineTests?: string;
  readonly tap?: string;
  /** an earlier run has deployed the project */
  readonly deployed?: boolean;
}

interface Trial {
  readonly calls: readonly Call[];
  readonly text: string;
  readonly code: number | null;
  readonly error: unknown;
  /** whether the org is remembered as one to undo */
  readonly remembered: boolean;
}

async function trial(setting: Setting = {}): Promise<Trial> {
  const { args = ['acme'], replies = FINE, offline = [], offlineTests = '', tap = TAP, deployed = false } = setting;
  const sf = standIn(replies);
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  writeFiles(folder, PROJECT);
  const orgs = new DeployedOrgs(folder);
  if (deployed) orgs.add('acme');
  const lines: string[] = [];
  const options = readOptions(args);
  assert.ok(options !== null);
  let error: unknown = null;
  const code = await verifyOrg(
    {
      cli: salesforceCli(sf.program),
      root: folder,
      print: (line) => lines.push(line),
      npm: () => Promise.resolve(),
      deployed: orgs,
      validate: () => Promise.resolve(offline),
      offlineTests: () => Promise.resolve(offlineTests),
      contract: () => Promise.resolve(tap)
    },
    options
  ).catch((reason: unknown) => {
    error = reason;
    return null;
  });
  const result = { calls: sf.calls(), text: lines.join('\n'), code, error, remembered: orgs.has('acme') };
  sf.remove();
  rmSync(folder, { recursive: true });
  return result;
}

function offline(stage: string, ...problems: readonly Problem[]): StageResult {
  return { stage, milliseconds: 1, problems, failure: null };
}

const BROKEN: Reply = {
  command: 'project deploy validate',
  status: 1,
  message: 'Failed',
  result: {
    details: {
      componentFailures: [
        { fullName: 'EnablementJob', fileName: 'classes/EnablementJob.cls', lineNumber: 7, problem: 'Variable missing' }
      ]
    }
  }
};

describe('an org that finds nothing wrong', () => {
  test('ends with 0', async () => {
    const { code, text } = await trial();
    assert.equal(code, 0);
    assert.match(text, /The org found 0 problems.\nThe offline chain missed nothing.$/);
  });

  test('is left as it was: a validation, no deployment', async () => {
    const { calls, remembered } = await trial();
    assert.equal(namesOf(calls).includes('project deploy start'), false);
    assert.equal(remembered, false);
  });

  test('runs all tests at once, then each class alone', async () => {
    const runs = (await trial()).calls.filter(({ args }) => args.join(' ').startsWith('apex run test'));
    const classes = runs.map(({ args }) => args.filter((arg) => arg === '--class-names').length);
    assert.deepEqual(classes, [2, 1, 1]);
    assert.ok(runs.slice(1).every(({ args }) => args.includes('--synchronous')));
  });
});

describe('an org that cannot be reached', () => {
  test('ends the verification before anything that takes minutes', async () => {
    const { calls, error } = await trial({ replies: [{ command: 'org display', status: 1, message: 'No such org' }] });
    assert.ok(error instanceof OrgError);
    assert.deepEqual(namesOf(calls), ['org display']);
  });
});

describe('what the org finds', () => {
  test('and the offline chain did not is told as missed, with 1', async () => {
    const { code, text } = await trial({ replies: [BROKEN, ...FINE] });
    assert.equal(code, 1);
    assert.match(text, /missed \(plant each as a mistake\):\n {2}deployment: EnablementJob.cls:7 .*Variable missing/);
  });

  test('and the offline chain found near the same line is not missed', async () => {
    const known = offline('Apex compiler', {
      file: 'force-app/main/default/classes/EnablementJob.cls',
      line: 8,
      cause: 'Unknown variable.',
      fix: 'Declare it.'
    });
    const { code, text } = await trial({ replies: [BROKEN, ...FINE], offline: [known] });
    assert.equal(code, 1);
    assert.match(text, /missed nothing/);
  });

  test('in a test that fails without an org, too, is not missed', async () => {
    const failed = { tests: [{ FullName: 'T.works', Outcome: 'Fail', Message: 'No', ApexClass: { Name: 'T' } }] };
    const replies = [{ command: 'apex run test', status: 100, result: failed }, ...FINE];
    const { text } = await trial({ replies, offlineTests: 'T.works failed' });
    assert.match(text, /missed nothing/);
  });

  test('only when tests run all at once is told', async () => {
    const failed = { tests: [{ FullName: 'T.works', Outcome: 'Fail', Message: 'No', ApexClass: { Name: 'T' } }] };
    const replies = [{ command: 'apex run test', status: 100, result: failed, times: 1 }, ...FINE];
    assert.match((await trial({ replies })).text, /T.works fails only when all run at once/);
  });

  test('in the contract is told by its case', async () => {
    const { code, text } = await trial({ tap: TAP.replace('    ok 1', '    not ok 1') });
    assert.equal(code, 1);
    assert.match(text, /contract: a customer is created/);
  });

  test('does not include what the offline chain claimed in vain, which is told as such', async () => {
    const problem = { file: 'force-app/main/default/classes/A.cls', line: 3, cause: 'Wrong.', fix: 'Mend it.' };
    const { code, text } = await trial({ offline: [offline('references', problem), offline('lint', problem)] });
    assert.equal(code, 0);
    assert.match(text, /complained, and the org did not:\n {2}force-app.*A.cls:3: Wrong.$/);
  });
});

describe('what could not be verified', () => {
  test('is never taken for verified: tests of a project that the org does not have', async () => {
    const { code, text } = await trial({ replies: [ABSENT, ...FINE] });
    assert.equal(code, 3);
    assert.match(text, /NOT VERIFIED:\n {2}Apex tests on their own: .* --deploy deploys it/);
  });

  test('is a contract of which the org could play nothing', async () => {
    const { code, text } = await trial({ tap: TAP.replace('created\n', 'created # SKIP no license\n') });
    assert.equal(code, 3);
    assert.match(text, /contract: the org could play no case/);
  });

  test('is an offline stage that could not be done', async () => {
    const failed = { stage: 'Apex compiler', milliseconds: 1, problems: [], failure: 'No JDK.' };
    assert.equal((await trial({ offline: [failed] })).code, 3);
  });

  for (const [name, replies, complaint] of [
    [
      'a deployment that failed as a whole',
      [{ command: 'project deploy validate', status: 1, message: 'No connection' }, ...FINE],
      /"validate" failed. The deployment could not be validated: No connection/
    ],
    [
      'a run of no tests',
      [{ command: 'apex run test', result: { tests: [] } }, ...FINE],
      /"at-once" failed. No Apex test was run/
    ]
  ] as const) {
    test(`stops with ${name}`, async () => {
      const { error } = await trial({ replies });
      assert.ok(error instanceof OrgError);
      assert.match(error.message, complaint);
    });
  }

  test('stops with a contract suite that said nothing', async () => {
    const { error } = await trial({ tap: '' });
    assert.ok(error instanceof OrgError);
    assert.match(error.message, /The contract suite gave no results/);
  });
});

describe('a deployment for the tests', () => {
  test('is made with --deploy and remembered', async () => {
    const { code, calls, remembered } = await trial({ args: ['acme', '--deploy'], replies: [ABSENT, ...FINE] });
    assert.equal(code, 0);
    assert.ok(namesOf(calls).includes('project deploy start'));
    assert.equal(remembered, true);
  });

  test('is not made where the project is already, so that --undo never takes away what was there before', async () => {
    const { calls, remembered } = await trial({ args: ['acme', '--deploy'] });
    assert.equal(namesOf(calls).includes('project deploy start'), false);
    assert.equal(remembered, false);
  });

  test('is undone with --undo, and forgotten', async () => {
    const replies: readonly Reply[] = [
      { command: 'data query', has: ['Organization'], result: { records: [{ IsSandbox: true }] } },
      { command: 'data query', result: { totalSize: 0, records: [] } },
      { command: 'org list metadata', result: [] },
      { command: 'project deploy start' }
    ];
    const { code, calls, remembered } = await trial({ args: ['acme', '--undo'], replies, deployed: true });
    assert.equal(code, 0);
    assert.ok(calls.some(({ files }) => 'destructiveChanges.xml' in files));
    assert.equal(remembered, false);
  });

  test('that was never made is not undone', async () => {
    const { calls, text } = await trial({ args: ['acme', '--undo'] });
    assert.deepEqual(calls, []);
    assert.match(text, /^Nothing to undo/);
  });
});

test('the stages whose claims are held against an org exist', () => {
  const names = new Set(stages.map(({ name }) => name));
  assert.deepEqual(
    [...CLAIMS].filter((name) => !names.has(name)),
    []
  );
});
