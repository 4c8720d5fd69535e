import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Answer, Case } from './case.ts';
import { neededNames } from './case.ts';
import { CASES } from './cases/cases.ts';
import { cleanUp } from './cleanUp.ts';
import type { Confirmation } from './confirmations.ts';
import { findOffers } from './offers.ts';
import type { Offers } from './offers.ts';
import { CaseRun } from './runCase.ts';
import type { Target } from './target.ts';

interface Contract {
  /** What the tests are called after. */
  readonly title: string;
  readonly open: () => Promise<Target>;
  /** Told of every case that was answered as expected. */
  readonly onConfirmed: (name: string, confirmation: Confirmation) => void;
  readonly onEnd: (target: Target) => void;
}

/** Registers a test for every case: the target must answer as expected. It is told why a case is left out. */
export function describeContract({ title, open, onConfirmed, onEnd }: Contract): void {
  describe(title, () => {
    const run = Date.now().toString(36);
    const left: string[] = [];
    let opened: { target: Target; offers: Offers } | null = null;
    before(async () => {
      const target = await open();
      opened = { target, offers: await findOffers(target.connection) };
    });
    after(async () => {
      if (opened === null) return;
      const { target } = opened;
      onEnd(target);
      await target.close();
      if (target.outlivesRun && left.length > 0) console.log(`These had to stay in the org:\n${left.join('\n')}`);
    });

    for (const [at, item] of CASES.entries()) {
      test(item.name, async (context) => {
        assert.ok(opened !== null);
        const { target, offers } = opened;
        const missing = neededNames(item).filter((name) => (offers[name] ?? null) === null);
        if (missing.length > 0) {
          context.skip(`the org has no ${missing.join(', ')}`);
          return;
        }
        const play = new CaseRun(target.connection, offers, `${run}${at}`);
        try {
          const answer = await play.answer(item);
          requireExpected(answer, item);
          onConfirmed(item.name, { apiVersion: target.connection.version, answer });
        } finally {
          left.push(...(await cleanUp(target.connection, play.made)));
        }
      });
    }
  });
}

function requireExpected(answer: Answer, { expected }: Case): void {
  const code = 'code' in expected ? expected.code : undefined;
  assert.deepEqual({ status: answer.status, code: answer.code }, { status: expected.status, code }, answer.message);
  if ('message' in expected) assert.match(answer.message ?? '', new RegExp(`^${expected.message}$`, 's'));
}
