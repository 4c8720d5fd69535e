import { parseArgs } from 'node:util';
import { runCommand } from '../../../scripts/apex/runCommand.ts';
import { wholeNumber } from '../wholeNumber.ts';
import { runMutations } from './runMutations.ts';

const HELP = `Usage: npm run apex:mutations [-- --count 100 --seed 1 --runs 200]

Plants mistakes in the translated services, one at a time, and tells which ones the comparison with TypeScript notices.

  --count n  how many
  --seed n   the same seed chooses the same
  --runs n   random batches besides the scenarios`;

/** `npm run apex:mutations`: 0 when enough mistakes are noticed, 1 when not, 2 without a JDK. */
async function main(): Promise<boolean> {
  const options = {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '200' },
    help: { type: 'boolean', default: false }
  } as const;
  const { count, seed, runs, help } = parseArgs({ options }).values;
  if (help) {
    console.log(HELP);
    return true;
  }
  return runMutations({
    count: wholeNumber('--count', count),
    seed: wholeNumber('--seed', seed),
    runs: wholeNumber('--runs', runs),
    tell: console.log
  });
}

await runCommand(main);
