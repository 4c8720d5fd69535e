import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Exclusively } from './exclusively.ts';

/** Work that lasts until the test ends it. */
function openWork(log: string[]) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = async () => {
    log.push('first starts');
    await ended;
    log.push('first ends');
  };
  return {
    work,
    end: () => {
      end();
    }
  };
}

describe('Work with a shared key', () => {
  test('waits for the work that came before it', async () => {
    const exclusively = new Exclusively();
    const log: string[] = [];
    const first = openWork(log);
    const running = [
      exclusively.run(['a', 'b'], first.work),
      exclusively.run(['b', 'c'], () => Promise.resolve(log.push('second')))
    ];
    await exclusively.run(['d'], () => Promise.resolve());
    first.end();
    await Promise.all(running);
    assert.deepEqual(log, ['first starts', 'first ends', 'second']);
  });

  test('starts although the work before it failed', async () => {
    const exclusively = new Exclusively();
    const failing = exclusively.run(['a'], () => Promise.reject(new Error('broken')));
    const next = exclusively.run(['a'], () => Promise.resolve('done'));
    await assert.rejects(failing, /broken/);
    assert.equal(await next, 'done');
  });
});

describe('Work without a shared key', () => {
  test('does not wait', async () => {
    const exclusively = new Exclusively();
    const log: string[] = [];
    const first = openWork(log);
    const running = exclusively.run(['a'], first.work);
    await exclusively.run(['b'], () => Promise.resolve(log.push('second')));
    first.end();
    await running;
    assert.deepEqual(log, ['first starts', 'second', 'first ends']);
  });
});
