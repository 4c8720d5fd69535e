import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { FindingCodes } from '../check/findingCodes.ts';
import { nameOf } from '../model/shape.ts';
import { openWorkshop } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';

describe('random requests', () => {
  let workshop: Workshop;
  before(async () => {
    workshop = await openWorkshop();
  });
  const callsOf = (seed: number, runs: number) => [...workshop.requests.random(seed, runs)].flat();

  test('are the same for the same seed', () => {
    assert.deepEqual(callsOf(5, 3), callsOf(5, 3));
  });

  test('are others for another seed', () => {
    assert.notDeepEqual(callsOf(5, 3), callsOf(6, 3));
  });

  test('ask about every method', () => {
    const asked = new Set(callsOf(1, 300).map(({ method }) => nameOf(method)));
    const missed = workshop.offer.methods.map(nameOf).filter((name) => !asked.has(name));
    assert.deepEqual(missed, []);
  });

  test('bring about most kinds of findings; what the platform says word for word is left to the cases', () => {
    const codes = new FindingCodes(workshop.model);
    for (const call of callsOf(1, 300)) codes.addFrom(call);
    assert.ok(codes.missing.length < 20, codes.missing.join(', '));
  });

  test('break no type: the services only fail with words of their own', () => {
    const failures = callsOf(1, 300).flatMap(({ expected }) => ('error' in expected ? [expected.error] : []));
    assert.deepEqual(
      failures.filter((message) => /^\w*Error\b/.test(message)),
      []
    );
  });
});
