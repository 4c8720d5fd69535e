import { readCommandLine, wrong } from '../commandLine.ts';

export interface VerifyOptions {
  readonly org: string;
  /** deploys the project when the org does not have it, because tests run only on what is there */
  readonly deploy: boolean;
  /** takes away what an earlier run deployed */
  readonly undo: boolean;
}

const SCRIPT = 'scripts/verify-org';

export const HELP = `Usage: ${SCRIPT} <alias> [options]

Asks an org whether the project is right, and compares its answers with those of npm run validate: deploys for
validation only, runs the Apex tests all at once and one after the other, and runs the contract suite.

  --deploy         deploys the project for its tests if the org does not have it
  --undo           takes away what an earlier --deploy deployed, and nothing else
  --help           this text

Ends with 0 when the org found nothing wrong, 1 when it did, 2 for a wrong command line, 3 when something could not be
verified.`;

/**
 * @returns null when help is wanted
 * @throws OrgError with exit code 2 when the command line is wrong
 */
export function readOptions(args: readonly string[]): VerifyOptions | null {
  const { word, values } = readCommandLine(SCRIPT, args, {
    deploy: { type: 'boolean', default: false },
    undo: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  });
  if (values.help) return null;
  if (word === null) throw wrong(SCRIPT, 'The alias of the org is missing');
  if (values.undo && values.deploy) throw wrong(SCRIPT, '--undo and --deploy do not go together');
  return { org: word, deploy: values.deploy, undo: values.undo };
}
