import { listAt, textAt } from '../cli/reading.ts';
import type { Answer } from '../cli/salesforceCli.ts';
import { OrgError } from '../orgError.ts';
import type { OrgFinding } from './orgFinding.ts';
import { lineIn } from './readDeployment.ts';

/** What came of a run of Apex tests. */
export interface TestRun {
  readonly ran: number;
  readonly findings: readonly OrgFinding[];
}

/**
 * Reads what `sf apex run test` answered.
 *
 * @throws OrgError when no test was run, because then nothing was verified
 */
export function readTests(by: OrgFinding['by'], { result, message }: Answer): TestRun {
  const tests = listAt(result, 'tests');
  if (tests.length === 0) throw new OrgError(`No Apex test was run: ${message || 'the org found none'}.`);
  const failed = tests.filter((test) => !['Pass', 'Skip'].includes(textAt(test, 'Outcome')));
  const findings = failed.map((test): OrgFinding => ({
    by,
    name: textAt(test, 'FullName'),
    file: `${textAt(test, 'ApexClass', 'Name')}.cls`,
    line: lineIn(textAt(test, 'StackTrace')),
    message: textAt(test, 'Message')
  }));
  return { ran: tests.length, findings };
}
