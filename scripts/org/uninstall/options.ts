import { readCommandLine, wrong } from '../commandLine.ts';

export interface UninstallOptions {
  readonly org: string;
  readonly yes: boolean;
  /** step to begin with, null for the first */
  readonly from: string | null;
}

const SCRIPT = 'scripts/uninstall';

export const HELP = `Usage: ${SCRIPT} <alias> [options]

Takes the project out of an org: the action off its pages, the permission sets from everybody, then every component,
in an order that an org accepts. Without --yes it says what would go, and which data would be lost.

  --yes            does it
  --from <step>    goes on with this step
  --help           this text`;

/**
 * @returns null when help is wanted
 * @throws OrgError with exit code 2 when the command line is wrong
 */
export function readOptions(args: readonly string[]): UninstallOptions | null {
  const { word, values } = readCommandLine(SCRIPT, args, {
    yes: { type: 'boolean', default: false },
    from: { type: 'string' },
    help: { type: 'boolean', default: false }
  });
  if (values.help) return null;
  if (word === null) throw wrong(SCRIPT, 'The alias of the org is missing');
  return { org: word, yes: values.yes, from: values.from ?? null };
}
