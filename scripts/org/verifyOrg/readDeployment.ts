import { posix } from 'node:path';
import { listAt, numberAt, textAt } from '../cli/reading.ts';
import type { Answer } from '../cli/salesforceCli.ts';
import { OrgError } from '../orgError.ts';
import type { OrgFinding } from './orgFinding.ts';

/**
 * What an org found wrong with a deployment, from the CLI's JSON.
 *
 * @throws OrgError when the deployment failed for another reason than what it contains
 */
export function readDeployment({ status, result, message }: Answer): OrgFinding[] {
  const components = listAt(result, 'details', 'componentFailures').map((failure): OrgFinding => {
    const file = posix.basename(textAt(failure, 'fileName').replaceAll('\\', '/'));
    return {
      by: 'deployment',
      name: textAt(failure, 'fullName'),
      file: file === '' ? null : file,
      line: numberAt(failure, 'lineNumber'),
      message: textAt(failure, 'problem')
    };
  });
  const tests = listAt(result, 'details', 'runTestResult', 'failures').map((failure): OrgFinding => ({
    by: 'deployment',
    name: `${textAt(failure, 'name')}.${textAt(failure, 'methodName')}`,
    file: `${textAt(failure, 'name')}.cls`,
    line: lineIn(textAt(failure, 'stackTrace')),
    message: textAt(failure, 'message')
  }));
  const coverage = listAt(result, 'details', 'runTestResult', 'codeCoverageWarnings').map((warning): OrgFinding => ({
    by: 'deployment',
    name: textAt(warning, 'name') || 'coverage',
    file: null,
    line: 0,
    message: textAt(warning, 'message')
  }));
  const findings = [...components, ...tests, ...coverage];
  if (status !== 0 && findings.length === 0) {
    throw new OrgError(`The deployment could not be validated: ${message || textAt(result, 'errorMessage')}`);
  }
  return findings;
}

/** The line that a stack trace of Apex begins with; 0 when there is none. */
export function lineIn(stackTrace: string): number {
  return Number(/line (\d+)/.exec(stackTrace)?.[1] ?? 0);
}
