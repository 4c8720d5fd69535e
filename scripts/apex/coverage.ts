import type { ApexCoverage } from '../../local-apex/apexTests.ts';

/** A part of the project that has a share of lines to reach. */
export interface CoverageGoal {
  readonly name: string;
  /** In percent. */
  readonly atLeast: number;
  readonly includes: (file: string) => boolean;
}

/** Where the translator puts its classes. */
const GENERATED = /[\\/]classes[\\/]services[\\/]/;

/** Salesforce asks for 75 percent; these are the project's own goals. */
export const GOALS: readonly CoverageGoal[] = [
  { name: 'hand-written', atLeast: 95, includes: (file) => !GENERATED.test(file) },
  { name: 'generated', atLeast: 90, includes: (file) => GENERATED.test(file) }
];

/** Covered lines in percent, rounded down so that a goal is not reached by rounding. */
export function percentOf(classes: readonly ApexCoverage[]): number {
  const lines = classes.reduce((sum, one) => sum + one.lines, 0);
  const missed = classes.reduce((sum, one) => sum + one.missed.length, 0);
  return lines === 0 ? 100 : Math.floor(((lines - missed) / lines) * 1000) / 10;
}

/** Lines as an editor shows them: `3-5, 9`. */
export function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/** One line for each class, the least covered last, where it is seen. */
export function coverageLines(classes: readonly ApexCoverage[]): string[] {
  return [...classes]
    .sort((one, other) => percentOf([other]) - percentOf([one]) || one.name.localeCompare(other.name))
    .map((one) => {
      const missed = one.missed.length === 0 ? '' : `  not: ${lineRanges(one.missed)}`;
      return `${percentOf([one]).toFixed(1).padStart(6)} %  ${one.name}${missed}`;
    });
}
