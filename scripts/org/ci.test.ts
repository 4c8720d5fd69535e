import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { at, listAt, textAt } from './cli/reading.ts';
import { ROOT } from './projectRoot.ts';
import { SHAPES } from './scratchOrg/options.ts';
import { pinnedCommands } from './testing/pinnedFlags.ts';

function yaml(path: string): unknown {
  return parse(readFileSync(join(ROOT, path), 'utf8'));
}

const workflow = yaml('.github/workflows/ci.yml');
const dependabot = yaml('.github/dependabot.yml');

function stepsOf(job: string): unknown[] {
  return listAt(workflow, 'jobs', job, 'steps');
}

function commandsOf(job: string): string[] {
  return stepsOf(job)
    .map((step) => textAt(step, 'run'))
    .filter((run) => run !== '');
}

describe('the checks', () => {
  test('do nothing but .ci/run', () => {
    assert.deepEqual(commandsOf('checks'), ['.ci/run']);
  });

  test('run in the image that .ci/run is made for', () => {
    assert.equal(textAt(workflow, 'jobs', 'checks', 'container'), 'node:24-bookworm');
  });

  test('keep their results when they fail', () => {
    const upload = stepsOf('checks').find((step) => textAt(step, 'uses').startsWith('actions/upload-artifact@'));
    assert.deepEqual([textAt(upload, 'if'), textAt(upload, 'with', 'path')], ['failure()', 'test-results']);
  });
});

describe('the scratch orgs', () => {
  test('are of both shapes, and each has a definition', () => {
    const shapes = listAt(workflow, 'jobs', 'org', 'strategy', 'matrix', 'shape');
    assert.deepEqual(shapes, [...SHAPES]);
    for (const shape of SHAPES) assert.ok(existsSync(join(ROOT, `config/${shape}-scratch-def.json`)));
  });

  test('are made and verified by the scripts that people use', () => {
    const scripts = commandsOf('org').flatMap((run) => /^scripts\/[\w-]+/.exec(run) ?? []);
    assert.deepEqual(scripts, ['scripts/scratch-org', 'scripts/verify-org', 'scripts/scratch-org']);
    for (const script of scripts) assert.ok(existsSync(join(ROOT, script)));
  });

  test('are deleted whatever happens once they may exist', () => {
    const last = stepsOf('org').at(-1);
    assert.match(textAt(last, 'run'), / --undo$/);
    assert.match(textAt(last, 'if'), /^always\(\)/);
  });

  test('are asked for with a secret that only the sign-in sees', () => {
    const seeing = stepsOf('org').filter((step) => at(step, 'env', 'DEVHUB_SFDX_URL') !== undefined);
    assert.deepEqual(
      seeing.map((step) => textAt(step, 'name')),
      ['sign in to the Dev Hub']
    );
    assert.equal(at(workflow, 'jobs', 'org', 'env'), undefined);
  });

  test('are signed in to with flags that the pinned CLI has', () => {
    const run = commandsOf('org').find((line) => line.includes('sfdx-url')) ?? '';
    const known = pinnedCommands().get('org login sfdx-url');
    const flags = [...run.matchAll(/--([\w-]+)/g)].map(([, flag = '']) => flag);
    assert.deepEqual(
      flags.filter((flag) => known?.has(flag) !== true),
      []
    );
  });

  test('are signed in to so that reading the secret does not swallow the next flag', () => {
    assert.match(commandsOf('org').find((line) => line.includes('sfdx-url')) ?? '', /--sfdx-url-stdin -$/);
  });
});

describe('without a Dev Hub', () => {
  test('exactly one of two jobs runs, and the other one is named so that nobody takes it for verified', () => {
    assert.equal(textAt(workflow, 'jobs', 'org', 'if'), "needs.hub.outputs.available == 'true'");
    assert.equal(textAt(workflow, 'jobs', 'no-org', 'if'), "needs.hub.outputs.available != 'true'");
    assert.equal(textAt(workflow, 'jobs', 'no-org', 'name'), 'NOT verified against an org');
  });

  test('a warning and the summary of the run say so', () => {
    const [run = ''] = commandsOf('no-org');
    assert.match(run, /::warning title=/);
    assert.match(run, /GITHUB_STEP_SUMMARY/);
  });

  test('the page that they name exists', () => {
    assert.ok(existsSync(join(ROOT, 'docs/in-an-org.md')));
  });
});

describe('the workflow', () => {
  test('may only read the repository', () => {
    assert.deepEqual(at(workflow, 'permissions'), { contents: 'read' });
  });

  test('uses actions of known versions only', () => {
    const uses = ['checks', 'hub', 'org', 'no-org'].flatMap(stepsOf).map((step) => textAt(step, 'uses'));
    const known = ['', 'actions/checkout@v6', 'actions/cache@v5', 'actions/upload-artifact@v6'];
    assert.deepEqual(
      uses.filter((action) => !known.includes(action)),
      []
    );
  });
});

describe('dependency updates', () => {
  test('are looked for among packages and actions', () => {
    const systems = listAt(dependabot, 'updates').map((update) => textAt(update, 'package-ecosystem'));
    assert.deepEqual(systems, ['npm', 'github-actions']);
  });

  test('come together for what must be of one version', () => {
    const [npm] = listAt(dependabot, 'updates');
    assert.deepEqual(listAt(npm, 'groups', 'lwc', 'patterns'), ['lwc', '@lwc/*', '@salesforce/sfdx-lwc-jest']);
    assert.deepEqual(listAt(npm, 'groups', 'salesforce', 'exclude-patterns'), ['@salesforce/sfdx-lwc-jest']);
  });
});
