import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ApexTestReport } from './apexTests.ts';
import { chooseTests } from './apexTests.ts';
import { needsJdk } from './testing/needsJdk.ts';
import { startSampleMachine } from './testing/sampleMachine.ts';

const PLANTED = 'PlantedTest.';

async function runSamples(filter = ''): Promise<ApexTestReport> {
  const machine = await startSampleMachine();
  try {
    return await machine.runTests({ filter });
  } finally {
    machine.close();
  }
}

const jdk = needsJdk();
const report = jdk.skip === false ? await runSamples() : { results: [], coverage: [], notEmulated: [] };

describe('executed Apex', jdk, () => {
  for (const { name, failure } of report.results.filter((result) => !result.name.startsWith(PLANTED))) {
    test(name, () => {
      assert.equal(failure, null);
    });
  }
});

describe('a failing Apex test', jdk, () => {
  const failureOf = (name: string) => report.results.find((result) => result.name === PLANTED + name)?.failure;

  test('tells what was expected, with the message of its author first', () => {
    assert.equal(failureOf('unequal')?.message, 'Assertion Failed: planted: Expected: 1, Actual: 2');
  });

  test('tells what a condition was', () => {
    assert.equal(failureOf('untrue')?.message, 'Assertion Failed: Expected: true, Actual: false');
  });

  test('cannot catch its assertion', () => {
    assert.partialDeepStrictEqual(failureOf('caughtAssertion'), {
      type: 'System.AssertException',
      message: 'Assertion Failed: cannot be caught'
    });
  });

  test('tells where it failed', () => {
    assert.deepEqual(failureOf('uncaught')?.stack, ['Class.PlantedTest.uncaught: line 25, column 1']);
  });

  test('says what a browser would be told', () => {
    assert.partialDeepStrictEqual(failureOf('uncaught'), {
      type: 'System.AuraHandledException',
      message: 'for people'
    });
  });

  test('is stopped when it calls itself without end', () => {
    assert.partialDeepStrictEqual(failureOf('endless'), {
      type: 'System.LimitException',
      message: 'Maximum stack depth reached: 1001'
    });
  });

  test('names what is not emulated, and cannot catch that', () => {
    assert.match(failureOf('missing')?.message ?? '', /^System\.HttpRequest is not emulated\./);
  });

  test('cannot have something done in the future', () => {
    assert.match(failureOf('runLater')?.message ?? '', /^System\.scheduleFuture\(.*\) is not emulated\./);
  });

  test('tells what a variable throws that is set at the start', () => {
    assert.partialDeepStrictEqual(failureOf('wrongFromTheStart'), {
      type: 'System.MathException',
      stack: [
        'Class.WrongFromTheStart.<clinit>: line 4, column 1',
        'Class.PlantedTest.wrongFromTheStart: line 55, column 1'
      ]
    });
  });

  test('cannot query without an org', () => {
    assert.equal(failureOf('withoutOrg')?.type, 'NotEmulated');
  });
});

describe('a run of Apex tests', jdk, () => {
  test('tells what was reached and is not emulated', () => {
    assert.ok(report.notEmulated.includes('System.HttpRequest'));
  });

  test('covers the lines of classes that are no tests', () => {
    assert.deepEqual(
      report.coverage.map(({ name, lines, missed }) => [name, lines > 0, missed.length === lines]),
      [
        ['Calls', true, true],
        ['OrgCalls', true, true],
        ['Rounds', true, false],
        ['WrongFromTheStart', true, false]
      ]
    );
  });

  test('covers the lines of loops that go round', () => {
    assert.deepEqual(report.coverage.find(({ name }) => name === 'Rounds')?.missed, []);
  });

  test('runs those tests whose names hold the filter, in any case', () => {
    assert.deepEqual(chooseTests({ One: ['first', 'second'], Two: ['first'] }, 'ONE.f'), [['One', ['first']]]);
  });
});
