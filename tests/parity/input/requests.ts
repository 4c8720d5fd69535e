import fc from 'fast-check';
import { readScenarios } from '../../scenarios/scenario.ts';
import { callOf, CHOSEN, readCases, WRITTEN } from '../apexTests/callCases.ts';
import type { ScriptServices } from '../model/scriptServices.ts';
import type { ServiceModel } from '../model/shape.ts';
import { toWire } from '../model/wire.ts';
import { batches, questions } from './batch.ts';
import type { Offer } from './offer.ts';
import { Play } from './play.ts';
import type { Call } from './play.ts';

/** So many at once are made up. */
const CHUNK = 50;
/** What is asked about a scenario besides its own is the same on every run. */
const SCENARIO_SEED = 1;

/** Makes the requests that both languages answer. */
export class Requests {
  readonly #model: ServiceModel;
  readonly #offer: Offer;
  readonly #services: ScriptServices;

  constructor(model: ServiceModel, offer: Offer, services: ScriptServices) {
    this.#model = model;
    this.#offer = offer;
    this.#services = services;
  }

  /** Every case of every scenario of the project: each method is asked about it. */
  *ofScenarios(): Generator<readonly Call[]> {
    const cases = readScenarios().flatMap((scenario) => scenario.cases);
    const drawn = fc.sample(questions(this.#model, this.#offer), { seed: SCENARIO_SEED, numRuns: cases.length });
    for (const [at, { facts, draft, names }] of cases.entries()) {
      const play = new Play(this.#model, this.#offer, this.#services);
      const asked = drawn[at];
      if (asked) play.person(toWire(facts), toWire(draft), toWire(names), asked);
      yield play.calls;
    }
  }

  /** The cases that the Apex tests are made of. */
  *ofCases(): Generator<readonly Call[]> {
    for (const told of [...readCases(WRITTEN), ...readCases(CHOSEN)]) {
      const { method, args } = callOf(this.#model, told);
      yield [{ method, args, expected: this.#services.call(method, args) }];
    }
  }

  /** Random ones; the same seed makes the same. */
  *random(seed: number, runs: number): Generator<readonly Call[]> {
    const drawn = batches(this.#model, this.#offer);
    for (let made = 0; made < runs; made += CHUNK) {
      for (const batch of fc.sample(drawn, { seed: seed + made, numRuns: Math.min(CHUNK, runs - made) })) {
        const play = new Play(this.#model, this.#offer, this.#services);
        play.batch(batch);
        yield play.calls;
      }
    }
  }
}
