import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build, FOLDERS, ROOT } from './build.ts';
import { differences, write } from './outputs.ts';

const HELP = `Usage: npm run build:apex [-- --check]

Translates the services to Apex, and writes docs/dialect.md.

  --check  write nothing; fail when a generated file is missing, stale or extra`;

/** `npm run build:apex`: 0 when all is well, 1 when something was refused or differs, 2 when the command line is wrong. */
async function main(): Promise<number> {
  const { check, help } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  if (help === true) {
    console.log(HELP);
    return 0;
  }
  const { files, refusals } = await build();
  for (const { file, line, column, problem, hint } of refusals) {
    console.error(`${relative(ROOT, file)}:${line}:${column}  error  ${problem}; ${hint}`);
  }
  if (refusals.length > 0) {
    console.error(
      `\n${refusals.length} outside the dialect, nothing was written; docs/dialect.md says what is inside.`
    );
    return 1;
  }
  const found = differences(ROOT, files, FOLDERS);
  if (check !== true) write(ROOT, files, found);
  for (const { path, kind } of found) console.log(`${kind.padEnd(7)}  ${path}`);
  if (check === true && found.length > 0) {
    console.error(
      `\n${found.length} generated files are not up to date: run npm run build:apex and commit what it writes.`
    );
    return 1;
  }
  console.log(
    `${files.size} generated files, ${found.length === 0 ? 'all up to date' : `${found.length} of them written or removed`}.`
  );
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error && 'code' in error ? `${error.message}\n\n${HELP}` : error);
  process.exitCode = 2;
}
