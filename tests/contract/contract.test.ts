import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answer } from './case.ts';
import { CASES } from './cases/cases.ts';
import { readConfirmations } from './confirmations.ts';
import { describeContract } from './contract.ts';
import { EMBEDDED, openEmbedded } from './target.ts';

const confirmations = readConfirmations();
const answers = new Map<string, Answer>();

describeContract({
  title: 'the embedded org answers as expected:',
  open: openEmbedded,
  onConfirmed: (name, { answer }) => answers.set(name, answer),
  onEnd: () => undefined
});

describe('confirmed.json', () => {
  test('names every case once', () => {
    assert.equal(new Set(CASES.map(({ name }) => name)).size, CASES.length);
  });

  test('has every case: the embedded org offers what each needs', () => {
    assert.equal(answers.size, CASES.length);
  });

  test('tells what the embedded org answers; npm run test:contract writes it', () => {
    const confirmed = Object.entries(confirmations).map(([name, kinds]) => [name, kinds[EMBEDDED]?.answer]);
    assert.deepEqual(Object.fromEntries(answers), Object.fromEntries(confirmed));
  });

  test('knows of no real org that answers otherwise', () => {
    for (const [name, kinds] of Object.entries(confirmations)) {
      for (const [kind, { answer }] of Object.entries(kinds))
        assert.deepEqual(answers.get(name), answer, `${name}: ${kind}`);
    }
  });
});
