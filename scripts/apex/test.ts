import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ApexMachine } from '../../local-apex/apexMachine.ts';
import type { ApexTestReport, ApexTestResult } from '../../local-apex/apexTests.ts';
import { readSalesforceProject } from '../../local-apex/salesforceProject.ts';
import { coverageLines, GOALS, percentOf } from './coverage.ts';
import { runCommand } from './runCommand.ts';
import { openTestOrg } from './testOrg.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * `npm run apex:test`: all Apex tests of the project in an embedded org without records, then the coverage of every
 * class. With `-- --filter Name` only tests whose `Class.method` holds the name, and no goals for coverage.
 */
async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { filter: { type: 'string' }, debug: { type: 'boolean', default: false } } });
  const { folder, sourceFolders } = readSalesforceProject(PROJECT);
  const folders = sourceFolders.map((source) => path.join(folder, source));
  const start = performance.now();
  const org = openTestOrg(folders);
  try {
    const machine = await ApexMachine.start({ sourceFolders: folders, org: org.apexSession(), debug: values.debug });
    try {
      const choice = values.filter === undefined ? {} : { filter: values.filter };
      const report = await machine.runTests({ ...choice, onResult: tell });
      const isWhole = values.filter === undefined;
      const isCovered = tellCoverage(report, isWhole);
      tellMissing(report, machine);
      const failed = report.results.filter(({ failure }) => failure !== null).length;
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${report.results.length - failed} passed, ${failed} failed, ${seconds} s`);
      return failed === 0 && report.results.length > 0 && (isCovered || !isWhole);
    } finally {
      machine.close();
    }
  } finally {
    org.close();
  }
}

function tell({ name, milliseconds, failure }: ApexTestResult): void {
  console.log(`${failure ? 'FAIL' : 'pass'}  ${name}  ${milliseconds} ms`);
  if (!failure) return;
  console.log(`      ${failure.type}: ${failure.message}`);
  for (const line of [...failure.stack, ...(failure.java ?? [])]) console.log(`        ${line}`);
}

function tellCoverage({ coverage }: ApexTestReport, isWhole: boolean): boolean {
  if (isWhole) console.log(['', ...coverageLines(coverage)].join('\n'));
  console.log('');
  const reached = GOALS.map(({ name, atLeast, includes }) => {
    const percent = percentOf(coverage.filter(({ file }) => includes(file)));
    console.log(`${name} classes: ${percent} % of lines, the goal is ${atLeast} %`);
    return percent >= atLeast;
  });
  return reached.every(Boolean);
}

function tellMissing({ notEmulated }: ApexTestReport, machine: ApexMachine): void {
  const others = machine.notEmulated.filter((name) => !notEmulated.includes(name));
  if (notEmulated.length > 0) console.log(['Reached and not emulated:', ...notEmulated].join('\n  '));
  if (others.length > 0) console.log(['Not emulated, and not reached:', ...others].join('\n  '));
}

await runCommand(main);
