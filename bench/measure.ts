/** Two ways to do something, timed alternately in one run: a ratio survives a slower machine, a duration does not. */
export interface Comparison<Context> {
  title: string;
  /** Makes what one timed round works on; its own time does not count. */
  prepare: () => Context | Promise<Context>;
  subject: (context: Context) => void | Promise<void>;
  baseline: string;
  compare: (context: Context) => void | Promise<void>;
  cleanUp?: (context: Context) => Promise<void>;
  /** Said behind the figures, for example what was counted. */
  note?: () => string;
  rounds?: number;
}

export interface Measurement {
  title: string;
  baseline: string;
  /** Medians in milliseconds. */
  subjectMs: number;
  baselineMs: number;
  note: string;
}

const ROUNDS = 5;

export async function measure<Context>(comparison: Comparison<Context>): Promise<Measurement> {
  const subject: number[] = [];
  const baseline: number[] = [];
  // once each before it counts: compilers and caches are warm for both or for neither
  await milliseconds(comparison, comparison.subject);
  await milliseconds(comparison, comparison.compare);
  for (let round = 0; round < (comparison.rounds ?? ROUNDS); round++) {
    subject.push(await milliseconds(comparison, comparison.subject));
    baseline.push(await milliseconds(comparison, comparison.compare));
  }
  return {
    title: comparison.title,
    baseline: comparison.baseline,
    subjectMs: median(subject),
    baselineMs: median(baseline),
    note: comparison.note?.() ?? ''
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

async function milliseconds<Context>(
  { prepare, cleanUp }: Comparison<Context>,
  work: (context: Context) => void | Promise<void>
): Promise<number> {
  const context = await prepare();
  const start = performance.now();
  await work(context);
  const duration = performance.now() - start;
  await cleanUp?.(context);
  return duration;
}
