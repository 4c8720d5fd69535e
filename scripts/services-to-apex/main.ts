import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build, FOLDERS, ROOT } from './build.ts';
import { differences, write } from './outputs.ts';

const HELP = `Usage: npm run build:apex [-- --check]

Translates the services to Apex, and writes docs/dialect.md.

  --check  write nothing; fail when a generated file is missing, stale or extra`;

/** Writes or checks; the problem in words, or null when all is well. */
async function buildApex(isCheck: boolean): Promise<string | null> {
  const { files, refusals } = await build();
  for (const { file, line, column, problem, hint } of refusals) {
    console.error(`${relative(ROOT, file)}:${line}:${column}  error  ${problem}; ${hint}`);
  }
  if (refusals.length > 0) return `${refusals.length} outside the dialect, nothing was written; see docs/dialect.md.`;
  const found = differences(ROOT, files, FOLDERS);
  if (!isCheck) write(ROOT, files, found);
  for (const { path, kind } of found) console.log(`${kind.padEnd(7)}  ${path}`);
  const state = `${files.size} generated files, ${found.length} of them ${isCheck ? 'not up to date' : 'written or removed'}.`;
  if (isCheck && found.length > 0) return `${state} Run npm run build:apex and commit what it writes.`;
  console.log(state);
  return null;
}

try {
  const { check, help } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  const problem = help === true ? null : await buildApex(check === true);
  if (help === true) console.log(HELP);
  if (problem !== null) console.error(`\n${problem}`);
  process.exitCode = problem === null ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error && 'code' in error ? `${error.message}\n\n${HELP}` : error);
  process.exitCode = 2;
}
