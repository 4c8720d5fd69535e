import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeProblem } from '../../local-apex/apexProblem.ts';
import { compileProject } from '../../local-apex/compileApex.ts';
import { readSalesforceProject } from '../../local-apex/salesforceProject.ts';
import { runCommand } from './runCommand.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** `npm run apex:compile`: every problem of every class and trigger, then how many, and how long it took. */
async function main(): Promise<boolean> {
  parseArgs({ options: {} });
  const start = performance.now();
  const { files, problems } = await compileProject(readSalesforceProject(PROJECT));
  for (const problem of problems) console.log(describeProblem(problem));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${counted(files, 'file')} compiled, ${counted(problems.length, 'problem')}, ${seconds} s`);
  return problems.length === 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

await runCommand(main);
