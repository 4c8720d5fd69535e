import { ApexCompileError } from '../../../local-apex/apexError.ts';
import type { Call } from '../input/play.ts';
import { ApexServices } from '../model/apexServices.ts';
import { differenceOf } from '../model/outcome.ts';
import { nameOf } from '../model/shape.ts';
import { openWorkshop } from '../workshop.ts';
import { whyEquivalent } from './equivalent.ts';
import { mistakesIn } from './mistakes.ts';
import { MutantFolder, readClasses } from './mutantFolder.ts';
import { describeMutation } from './mutation.ts';
import type { Mutation } from './mutation.ts';
import { inRandomOrder } from './sample.ts';

/** Of one hundred mistakes at least so many are noticed. */
const LEAST_NOTICED = 85;
/** So many machines at a time. */
const AT_ONCE = 2;
/** Calls that Java gets before the first answer is looked at. */
const UNDER_WAY = 64;
/** A mistake can make a loop endless. */
const MOST_MILLISECONDS = 120_000;

export interface MutationOptions {
  /** How many mistakes are planted. */
  readonly count: number;
  /** Chooses them. */
  readonly seed: number;
  /** Random batches besides the scenarios and cases that have to notice them. */
  readonly runs: number;
  readonly tell: (line: string) => void;
}

/** What noticed the mistake; null when nothing did. */
interface Verdict {
  readonly mutation: Mutation;
  readonly noticedBy: string | null;
}

/**
 * Plants mistakes in the translated classes, one at a time, and compares these with the services in TypeScript.
 *
 * @returns whether enough of them are noticed
 * @throws NoJdkError without a JDK
 */
export async function runMutations({ count, seed, runs, tell }: MutationOptions): Promise<boolean> {
  const start = performance.now();
  const { requests } = await openWorkshop();
  const calls = [...requests.ofCases(), ...requests.ofScenarios(), ...requests.random(seed, runs)].flat();
  const classes = readClasses();
  const all = [...classes].flatMap(([file, text]) => mistakesIn(file, text));
  const waiting = inRandomOrder(all, seed);
  const verdicts: Verdict[] = [];
  let planted = 0;
  const work = async () => {
    const folder = new MutantFolder(classes);
    try {
      // those that do not compile are no mistakes that could be deployed, so others take their place
      while (planted < count) {
        planted++;
        const next = waiting.shift();
        const verdict = next ? await judge(next, folder, calls) : null;
        if (verdict) verdicts.push(verdict);
        else if (next) planted--;
      }
    } finally {
      folder.remove();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const textOf = ({ file }: Mutation) => classes.get(file) ?? '';
  const survivors = verdicts.filter(({ noticedBy }) => noticedBy === null);
  const unseen = survivors.filter(({ mutation }) => whyEquivalent(textOf(mutation), mutation) === null);
  const real = verdicts.length - (survivors.length - unseen.length);
  const share = (100 * (real - unseen.length)) / Math.max(1, real);
  for (const { mutation } of survivors) {
    const because = whyEquivalent(textOf(mutation), mutation);
    const line = describeMutation(textOf(mutation), mutation);
    tell(because === null ? `✖ not noticed: ${line}` : `  changes nothing: ${line} (${because})`);
  }
  const files = new Set(verdicts.map(({ mutation }) => mutation.file)).size;
  tell(
    `${real - unseen.length} of ${real} planted mistakes are noticed (${share.toFixed(1)} %, at least ${LEAST_NOTICED} %), ` +
      `in ${files} classes, of ${all.length} possible ones (seed ${seed}); ` +
      `${((performance.now() - start) / 1000).toFixed(0)} s`
  );
  return share >= LEAST_NOTICED;
}

/** Null when the class does not compile with it. */
async function judge(mutation: Mutation, folder: MutantFolder, calls: readonly Call[]): Promise<Verdict | null> {
  folder.plant(mutation);
  try {
    const apex = await ApexServices.start(folder.path);
    try {
      return { mutation, noticedBy: await inTime(firstDifference(apex, nearestFirst(calls, mutation))) };
    } finally {
      apex.close();
    }
  } catch (error) {
    if (error instanceof ApexCompileError) return null;
    throw error;
  } finally {
    folder.mend(mutation);
  }
}

/** Calls of the class itself, then the others. */
function nearestFirst(calls: readonly Call[], { file }: Mutation): Call[] {
  const isNear = ({ method }: Call) => file.endsWith(`${method.service}.cls`);
  return [...calls.filter(isNear), ...calls.filter((call) => !isNear(call))];
}

async function firstDifference(apex: ApexServices, calls: readonly Call[]): Promise<string | null> {
  for (let from = 0; from < calls.length; from += UNDER_WAY) {
    const some = calls.slice(from, from + UNDER_WAY);
    const answers = await Promise.all(some.map(({ method, args }) => apex.call(method, args)));
    const found = some.find(({ expected }, at) => differenceOf(expected, answers[at] ?? { value: null }) !== null);
    if (found) return nameOf(found.method);
  }
  return null;
}

async function inTime(found: Promise<string | null>): Promise<string | null> {
  const ended = found.catch(() => 'a machine that ended');
  const late = Promise.withResolvers<string>();
  const timer = setTimeout(() => {
    late.resolve('a call that never ends');
  }, MOST_MILLISECONDS);
  try {
    return await Promise.race([ended, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
