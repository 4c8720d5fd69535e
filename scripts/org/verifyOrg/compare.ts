import { posix } from 'node:path';
import type { Problem } from '../../validate/problem.ts';
import type { StageResult } from '../../validate/runStage.ts';
import type { OrgFinding } from './orgFinding.ts';

/** How the offline verdicts relate to those of an org. */
export interface Comparison {
  /** the org found it, the offline chain did not: each is worth a planted mistake */
  readonly missed: readonly OrgFinding[];
  /** the offline chain complained of what the org accepts */
  readonly falseAlarms: readonly Problem[];
}

/** Stages that claim to know what an org accepts; others are about style. */
export const CLAIMS: ReadonlySet<string> = new Set([
  'Apex compiler',
  'metadata shape',
  'references',
  'package',
  'component compiler'
]);
/** An org and a compiler do not always name the same line for the same mistake. */
const NEAR = 2;

/**
 * Compares what an org found with what was found without one.
 *
 * @param offlineTests output of the Apex tests that failed without an org; empty when all passed
 */
export function compare(
  findings: readonly OrgFinding[],
  offline: readonly StageResult[],
  offlineTests: string
): Comparison {
  const problems = offline.flatMap((stage) => stage.problems);
  const claims = offline.filter(({ stage }) => CLAIMS.has(stage)).flatMap((stage) => stage.problems);
  const isPackaged = ({ file }: Problem) => file.startsWith('force-app');
  return {
    missed: findings.filter(
      (finding) =>
        !problems.some((problem) => isSame(finding, problem)) &&
        !(finding.name !== '' && offlineTests.includes(finding.name))
    ),
    falseAlarms: claims.filter(
      (problem) => isPackaged(problem) && !findings.some((finding) => isSame(finding, problem))
    )
  };
}

function isSame(finding: OrgFinding, problem: Problem): boolean {
  if (finding.file === null || bare(finding.file) !== bare(posix.basename(problem.file))) return false;
  return finding.line === 0 || problem.line === 1 || Math.abs(finding.line - problem.line) <= NEAR;
}

/** An org calls files as the Metadata API does: without `-meta.xml`. */
function bare(file: string): string {
  return file.replace(/-meta\.xml$/, '');
}
