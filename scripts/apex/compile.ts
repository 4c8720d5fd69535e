import { fileURLToPath } from 'node:url';
import { describeProblem } from '../../local-apex/apexProblem.ts';
import { compileProject } from '../../local-apex/compileApex.ts';
import { NoJdkError } from '../../local-apex/jdk.ts';
import { readSalesforceProject } from '../../local-apex/salesforceProject.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const FOUND_PROBLEMS = 1;
const NO_JDK = 2;

/** `npm run apex:compile`: every problem of every class and trigger, then how many, and how long it took. */
async function main(): Promise<number> {
  const start = performance.now();
  const { files, problems } = await compileProject(readSalesforceProject(PROJECT));
  for (const problem of problems) console.log(describeProblem(problem));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${counted(files, 'file')} compiled, ${counted(problems.length, 'problem')}, ${seconds} s`);
  return problems.length > 0 ? FOUND_PROBLEMS : 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof NoJdkError)) throw error;
  console.error(error.message);
  process.exitCode = NO_JDK;
}
