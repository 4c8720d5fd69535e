import { ApexCompileError } from '../../local-apex/apexError.ts';
import { NoJdkError } from '../../local-apex/jdk.ts';

const NOT_FINE = 1;
const NOT_RUN = 2;

/**
 * Runs a command about Apex and ends the process with 0 when all is well, 1 when something was found, and 2 when the
 * command could not be run: without a JDK, or with options that it does not understand.
 *
 * @param main tells what it finds, and whether all is well
 */
export async function runCommand(main: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await main()) ? 0 : NOT_FINE;
  } catch (error) {
    const isFound = error instanceof ApexCompileError;
    if (!(error instanceof Error && (isFound || isNotRun(error)))) throw error;
    console.error(error.message);
    process.exitCode = isFound ? NOT_FINE : NOT_RUN;
  }
}

function isNotRun(error: Error): boolean {
  const isOfOptions = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
  return isOfOptions || error instanceof NoJdkError || error instanceof RangeError;
}
