import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { ApexMachine } from './apexMachine.ts';
import { needsJdk } from './testing/needsJdk.ts';
import { startSampleMachine } from './testing/sampleMachine.ts';

describe('a static Apex method', needsJdk(), () => {
  let machine: ApexMachine;
  before(async () => {
    machine = await startSampleMachine();
  });
  after(() => {
    machine.close();
  });
  const valueOf = async (method: string, ...args: readonly unknown[]) =>
    (await machine.call('Calls', method, args)).value;

  test('gets text and answers with text, in any script', async () => {
    assert.equal(await valueOf('greet', 'Zoë 😀 \u2028'), 'Hello Zoë 😀 \u2028');
  });

  test('gets half a character as it was sent', async () => {
    assert.equal(await valueOf('greet', '\ud83d'), 'Hello \ud83d');
  });

  test('gets megabytes', async () => {
    const text = 'ü€😀'.repeat(500_000);
    assert.equal(await valueOf('greet', text), `Hello ${text}`);
  });

  test('gets objects with lists, maps and objects in them', async () => {
    const inner = { title: 'B', sizes: null, byName: null, isDone: null };
    const visit = { title: 'A', sizes: [1, 2], byName: { b: inner }, isDone: true };
    assert.deepEqual(await valueOf('echo', visit), visit);
  });

  test('answers with null for members that were not given', async () => {
    assert.deepEqual(await valueOf('echo', {}), { title: null, sizes: null, byName: null, isDone: null });
  });

  test('answers sets as lists', async () => {
    assert.deepEqual(await valueOf('setsOf', [['a', 'a'], ['b']]), [['a'], ['b']]);
  });

  test('keeps static variables from call to call', async () => {
    assert.deepEqual([await valueOf('countUp'), await valueOf('countUp')], [1, 2]);
  });

  test('is called by its name in any case', async () => {
    assert.equal(await valueOf('GREET', 'you'), 'Hello you');
  });

  test('is counted by its statements', async () => {
    const { statements } = await machine.call('Calls', 'greet', ['you']);
    assert.equal(statements, 1);
  });

  test('takes its turn when another is running', async () => {
    const both = await Promise.all([valueOf('greet', 'one'), valueOf('greet', 'two')]);
    assert.deepEqual(both, ['Hello one', 'Hello two']);
  });

  test('ends with an error that has the exception’s type and message', async () => {
    await assert.rejects(valueOf('divide', 1, 0), { type: 'System.MathException', message: 'Divide by 0' });
  });

  test('has an error with the stack in the words of Apex', async () => {
    await assert.rejects(valueOf('failInside'), {
      type: 'Calls.CallException',
      apexStack: ['Class.Calls.Failing.fail: line 47, column 1', 'Class.Calls.failInside: line 38, column 1']
    });
  });

  test('finds null pointers as Apex does', async () => {
    await assert.rejects(valueOf('dereference', null), {
      type: 'System.NullPointerException',
      message: 'Attempt to de-reference a null object'
    });
  });

  test('must exist', async () => {
    await assert.rejects(valueOf('shout', 'you'), {
      message: 'Calls has no static method shout with 1 parameters. Look at its spelling.'
    });
  });
});
