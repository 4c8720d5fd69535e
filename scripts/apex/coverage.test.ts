import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { coverageLines, GOALS, lineRanges, percentOf } from './coverage.ts';

const covered = (name: string, lines: number, missed: readonly number[]) => ({
  name,
  file: `/project/classes/${name}.cls`,
  lines,
  missed
});

describe('Apex coverage', () => {
  test('is counted in lines over all classes, and never rounded up', () => {
    assert.equal(percentOf([covered('A', 1000, [1]), covered('B', 1000, [])]), 99.9);
  });

  test('of nothing is whole', () => {
    assert.equal(percentOf([]), 100);
  });

  test('tells missed lines in ranges', () => {
    assert.equal(lineRanges([3, 4, 5, 9]), '3-5, 9');
  });

  test('shows the least covered class last', () => {
    assert.deepEqual(coverageLines([covered('Half', 2, [2]), covered('Whole', 2, [])]), [
      ' 100.0 %  Whole',
      '  50.0 %  Half  not: 2'
    ]);
  });

  test('has a goal for classes by hand and one for generated classes', () => {
    const goalsOf = (file: string) => GOALS.filter((goal) => goal.includes(file)).map(({ name }) => name);
    assert.deepEqual(
      [goalsOf('/project/classes/A.cls'), goalsOf('/project/classes/services/B.cls')],
      [['hand-written'], ['generated']]
    );
  });
});
