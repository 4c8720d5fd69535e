import { parseArgs } from 'node:util';
import { runCommand } from '../../scripts/apex/runCommand.ts';
import { runParity } from './runParity.ts';
import { wholeNumber } from './wholeNumber.ts';

const HELP = `Usage: npm run apex:parity [-- --runs 5000 --seed 1]

Compares the services in TypeScript with executed Apex.

  --runs n  random batches besides the scenarios
  --seed n  the same seed makes the same batches`;

/** `npm run apex:parity`: 0 when both languages answer the same, 1 when not, 2 without a JDK. */
async function main(): Promise<boolean> {
  const options = {
    runs: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false }
  } as const;
  const { runs, seed, help } = parseArgs({ options }).values;
  if (help) {
    console.log(HELP);
    return true;
  }
  return runParity({ runs: wholeNumber('--runs', runs), seed: wholeNumber('--seed', seed) });
}

await runCommand(main);
