import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { OrgError } from '../orgError.ts';
import { ROOT } from '../projectRoot.ts';
import type { OrgFinding } from './orgFinding.ts';

/** What an org said to the cases of the contract. */
export interface ContractRun {
  readonly passed: number;
  readonly skipped: number;
  readonly findings: readonly OrgFinding[];
}

const RESULT = /^( *)(not ok|ok) \d+ - (.*?)(?: # (SKIP|TODO)\b.*)?$/;

/**
 * Reads the output of the contract suite in the Test Anything Protocol.
 *
 * @throws OrgError when it has no results, because then nothing was verified
 */
export function readContract(tap: string): ContractRun {
  const results = tap.split('\n').flatMap((line) => {
    const [, indent = '', verdict = '', name = '', mark] = RESULT.exec(line) ?? [];
    // Cases stand in one suite; the suite itself has a result, too, but no indentation.
    return indent === '' ? [] : [{ failed: verdict === 'not ok', name, skipped: mark === 'SKIP' }];
  });
  if (results.length === 0) throw new OrgError(`The contract suite gave no results: ${tap.trim().slice(-500)}`);
  const skipped = results.filter((result) => result.skipped).length;
  const failed = results.filter((result) => result.failed);
  return {
    passed: results.length - skipped - failed.length,
    skipped,
    findings: failed.map(({ name }) => ({
      by: 'contract',
      name,
      file: null,
      line: 0,
      message: 'the org answered otherwise; npm run test:contract tells how'
    }))
  };
}

/** Runs the contract suite against an org and gives its output. */
export async function runContract(org: string): Promise<string> {
  const child = spawn(process.execPath, ['--test-reporter=tap', join(ROOT, 'tests/contract/run.ts')], {
    cwd: ROOT,
    env: { ...process.env, TARGET_ORG: org },
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const ended = new Promise<unknown>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [output] = await Promise.all([text(child.stdout), ended]);
  return output;
}
