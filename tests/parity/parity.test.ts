import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { needsJdk } from '../../local-apex/testing/needsJdk.ts';
import { countStatements, isWithinBudget } from './budget/statementBudget.ts';
import { Comparison } from './check/compare.ts';
import { describeMismatch } from './check/tellMismatch.ts';
import type { Call } from './input/play.ts';
import { ApexServices } from './model/apexServices.ts';
import { openWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

describe('the services in executed Apex', needsJdk(), () => {
  let workshop: Workshop;
  let apex: ApexServices;
  before(async () => {
    workshop = await openWorkshop();
    apex = await ApexServices.start();
  });
  after(() => {
    apex.close();
  });

  const mismatchesIn = async (requests: Iterable<readonly Call[]>) => {
    const comparison = new Comparison(apex);
    for (const call of [...requests].flat()) await comparison.add(call);
    await comparison.end();
    return [...comparison.mismatches.values()].map(describeMismatch);
  };

  test('answer every scenario as TypeScript does', async () => {
    assert.deepEqual(await mismatchesIn(workshop.requests.ofScenarios()), []);
  });

  test('answer random batches as TypeScript does', async () => {
    assert.deepEqual(await mismatchesIn(workshop.requests.random(1, 50)), []);
  });

  test('stay within their budget of statements', async () => {
    assert.ok(isWithinBudget(await countStatements(apex)));
  });

  test('are noticed when they answer otherwise', async () => {
    const method = workshop.offer.named('Text.key');
    const wrong = [{ method, args: ['A'], expected: { value: 'A' } }];
    assert.deepEqual(await mismatchesIn([wrong]), ['Text.key: "A" ≠ "a"\n    given ["A"]']);
  });
});
