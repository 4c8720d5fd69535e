import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problem } from './problem.ts';
import { describeResult, describeSummary, isFine } from './report.ts';
import type { StageResult } from './runStage.ts';

function result(change: Partial<StageResult> = {}): StageResult {
  return { stage: 'references', milliseconds: 1250, problems: [], failure: null, ...change };
}

const broken = problem('a/b.xml', { line: 3 }, 'There is no label X.', 'Write the label.');

describe('the report', () => {
  it('names a stage and its time', () => {
    assert.equal(describeResult(result()), '✔ references  1.3 s');
  });

  it('tells of a problem where it is, its cause and its fix', () => {
    const [, line] = describeResult(result({ problems: [broken] })).split('\n');
    assert.equal(line, '    a/b.xml:3  There is no label X.  → Write the label.');
  });

  it('says which stages were not checked', () => {
    assert.match(describeSummary([result()], ['Apex compiler'], 1000), /NOT checked: Apex compiler/);
  });

  it('is not fine with a problem', () => {
    assert.equal(isFine([result({ problems: [broken] })]), false);
  });

  it('is not fine when a stage could not be checked', () => {
    assert.equal(isFine([result({ failure: 'There is no JDK.' })]), false);
  });
});
