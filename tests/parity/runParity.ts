import { countStatements, describeBudget, isWithinBudget } from './budget/statementBudget.ts';
import { Comparison, smallest } from './check/compare.ts';
import { FindingCodes } from './check/findingCodes.ts';
import { describeMismatch } from './check/tellMismatch.ts';
import type { Call } from './input/play.ts';
import { ApexServices, unevenMethods } from './model/apexServices.ts';
import { nameOf } from './model/shape.ts';
import { openWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

/** Differences that are made small and told. */
const MOST_TOLD = 10;

export interface ParityOptions {
  /** Random batches besides the scenarios. */
  readonly runs?: number;
  /** The same seed makes the same batches. */
  readonly seed?: number;
  /** Where the lines of the report go. */
  readonly tell?: (line: string) => void;
}

/**
 * Compares the services in TypeScript with the same services in executed Apex, every method over all scenarios and
 * random batches, and counts the statements of a large request.
 *
 * @returns whether both answer the same, every kind of finding was reached and the request stays within its budget
 * @throws NoJdkError without a JDK
 */
export async function runParity({ runs = 5000, seed = 1, tell = console.log }: ParityOptions = {}): Promise<boolean> {
  const start = performance.now();
  const workshop = await openWorkshop();
  const apex = await ApexServices.start();
  try {
    const comparison = new Comparison(apex);
    const codes = new FindingCodes(workshop.model);
    await compareAll(workshop.requests.ofScenarios(), comparison, codes);
    await compareAll(workshop.requests.ofCases(), comparison, codes);
    const ofScenarios = comparison.calls;
    await compareAll(workshop.requests.random(seed, runs), comparison, codes);
    const { model, offer } = workshop;
    const missed = offer.methods.map(nameOf).filter((name) => !comparison.callsByMethod.has(name));
    tell(
      `${offer.methods.length - missed.length} of ${model.methods.length} methods compared: ${ofScenarios} calls over all ` +
        `scenarios and the cases of the Apex tests, ${comparison.calls - ofScenarios} over ${runs} random batches (seed ${seed}); ` +
        `${codes.reached} of ${codes.all.length} kinds of findings; ${((performance.now() - start) / 1000).toFixed(1)} s`
    );
    for (const [reason, methods] of Map.groupBy(offer.leftOut, ([, reason]) => reason)) {
      tell(`  not compared: ${methods.map(([name]) => name).join(', ')} (${reason})`);
    }
    const costs = await countStatements(apex);
    tell(describeBudget(costs));
    const problems = [
      ...unevenMethods(model).map((name) => `${name} is in one language only. Run npm run build:apex.`),
      ...missed.map((name) => `${name} was never called. Teach Play where its arguments come from.`),
      ...codes.missing.map((code) => `${code} was never found. Raise --runs, or teach the vocabulary what brings it.`),
      ...(await differences(comparison, workshop, apex)),
      ...(isWithinBudget(costs) ? [] : ['The large request takes too many statements. Look each list through once.'])
    ];
    for (const problem of problems) tell(`✖ ${problem}`);
    return problems.length === 0;
  } finally {
    apex.close();
  }
}

async function compareAll(
  requests: Iterable<readonly Call[]>,
  comparison: Comparison,
  codes: FindingCodes
): Promise<void> {
  for (const calls of requests) {
    for (const call of calls) {
      codes.addFrom(call);
      await comparison.add(call);
    }
  }
  await comparison.end();
}

async function differences(comparison: Comparison, workshop: Workshop, apex: ApexServices): Promise<string[]> {
  const mismatches = [...comparison.mismatches.values()];
  const told: string[] = [];
  for (const mismatch of mismatches.slice(0, MOST_TOLD)) {
    told.push(describeMismatch(await smallest(mismatch, workshop.model, workshop.services, apex)));
  }
  const others = mismatches.slice(MOST_TOLD).map(({ call }) => nameOf(call.method));
  return others.length === 0 ? told : [...told, `These methods differ, too: ${others.join(', ')}.`];
}
