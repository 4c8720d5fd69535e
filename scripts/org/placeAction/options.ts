import { readCommandLine, wrong } from '../commandLine.ts';

export interface PlaceOptions {
  readonly org: string;
  readonly list: boolean;
  readonly yes: boolean;
  readonly remove: boolean;
  readonly ownList: boolean;
  /** names of layouts and pages; empty: all that are found */
  readonly only: readonly string[];
}

const SCRIPT = 'scripts/place-action';

export const HELP = `Usage: ${SCRIPT} <alias> [options]

Puts the action "Enable External User" on page layouts and on record pages with dynamic actions: of contacts, and of
person accounts. Without --yes it shows what it would change and changes nothing.

  --list           only tells which layouts and pages there are
  --only <name>    this layout or page alone; may be repeated
  --own-list       gives layouts that inherit their actions a list of their own: the action, then what is predefined
  --remove         takes the action away instead
  --yes            deploys the changes
  --help           this text`;

/**
 * @returns null when help is wanted
 * @throws OrgError with exit code 2 when the command line is wrong
 */
export function readOptions(args: readonly string[]): PlaceOptions | null {
  const { word, values } = readCommandLine(SCRIPT, args, {
    list: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    'own-list': { type: 'boolean', default: false },
    remove: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  });
  if (values.help) return null;
  if (word === null) throw wrong(SCRIPT, 'The alias of the org is missing');
  const { list, only, remove, yes, 'own-list': ownList } = values;
  return { org: word, list, only, remove, yes, ownList };
}
