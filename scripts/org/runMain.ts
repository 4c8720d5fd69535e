import { OrgError } from './orgError.ts';

/**
 * Runs a script: its exit code becomes that of the process; an OrgError is told without a stack.
 *
 * @param script gets the command line without node and the script
 */
export async function runMain(script: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await script(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof OrgError)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
