import { inReadingOrder } from './problem.ts';
import type { StageResult } from './runStage.ts';

/** All that is told about one stage: its name, time and problems, or why it could not be done. */
export function describeResult({ stage, milliseconds, problems, failure }: StageResult): string {
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
  if (failure !== null) return `✖ ${stage}  ${seconds}  could not be checked\n    ${failure}`;
  if (problems.length === 0) return `✔ ${stage}  ${seconds}`;
  const lines = inReadingOrder(problems).map(({ file, line, column, cause, fix }) => {
    const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
    return `    ${place}  ${cause}  → ${fix}`;
  });
  return [`✖ ${stage}  ${seconds}  ${count(problems.length, 'problem')}`, ...lines].join('\n');
}

/**
 * What is told at the end.
 *
 * @param leftOut names of stages that were not run
 */
export function describeSummary(
  results: readonly StageResult[],
  leftOut: readonly string[],
  milliseconds: number
): string {
  const problems = results.reduce((sum, result) => sum + result.problems.length, 0);
  const failed = results.filter((result) => result.failure !== null).length;
  const lines = [
    `${count(results.length, 'stage')} in ${(milliseconds / 1000).toFixed(1)} s: ${count(problems, 'problem')}` +
      (failed === 0 ? '' : `, ${count(failed, 'stage')} could not be checked`)
  ];
  if (leftOut.length > 0) lines.push(`NOT checked: ${leftOut.join(', ')}`);
  return lines.join('\n');
}

/** Whether nothing was found and everything that was asked for could be checked. */
export function isFine(results: readonly StageResult[]): boolean {
  return results.every(({ problems, failure }) => problems.length === 0 && failure === null);
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
