import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diskProject } from '../project/diskProject.ts';
import { stageNamed } from '../stages.ts';
import { runMutations } from './runMutations.ts';
import { mutations } from './table/table.ts';

/** Stages that read the project through memory and need a fraction of a second. */
const FAST = ['sfdx-project.json', 'scratch-org shapes', 'metadata shape', 'references', 'component compiler'];
const LEAST_MISTAKES = 150;

const project = diskProject(new URL('../../../', import.meta.url).pathname.replace(/\/$/, ''));

describe('planted mistakes', () => {
  it('are many', () => {
    assert.ok(mutations.length >= LEAST_MISTAKES, `there are only ${mutations.length}`);
  });

  it('each have a stage that exists', () => {
    assert.doesNotThrow(() => {
      mutations.forEach(({ stage }) => stageNamed(stage));
    });
  });

  for (const name of FAST) {
    const planted = mutations.filter(({ stage }) => stage === name);

    it(`are found by the stage ${name}, but for the known misses`, async () => {
      const verdicts = await runMutations(project, stageNamed(name), planted);
      const surprises = verdicts
        .filter(({ mutation, isCaught }) => isCaught === (mutation.missedBecause !== undefined))
        .map(({ mutation }) => `${mutation.what} in ${mutation.file}`);
      assert.deepEqual(surprises, []);
    });
  }
});
