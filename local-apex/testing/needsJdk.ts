import { NoJdkError, findJdk } from '../jdk.ts';

/**
 * Options of a test or suite that compiles or runs Apex. Without a JDK it is skipped, and the reason says how to run it;
 * where `APEX_REQUIRED=1` says that there has to be one, as in CI, that fails instead.
 *
 * @throws NoJdkError when a JDK is required and there is none
 */
export function needsJdk(environment: NodeJS.ProcessEnv = process.env): { readonly skip: string | false } {
  try {
    findJdk(environment);
    return { skip: false };
  } catch (error) {
    if (!(error instanceof NoJdkError) || environment.APEX_REQUIRED === '1') throw error;
    return { skip: `not run without a JDK. ${error.message}. Then: npm run test:node` };
  }
}
