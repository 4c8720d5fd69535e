import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  readonly root: string;
  readonly skipApex: boolean;
  /** names of the stages to run; empty: all */
  readonly only: readonly string[];
  readonly help: boolean;
}

export const HELP = `npm run validate -- [options]

Checks everything about the project that can be checked without an org, and lists every problem of every stage.

  --skip-apex        leaves out the stages that need a JDK; the summary says that they were not checked
  --only <stage>     runs this stage alone; may be repeated
  --root <folder>    checks the project in another folder (it needs its own node_modules; a link will do)
  --help             prints this`;

/**
 * @param args of the command line
 * @throws Error when an option is unknown or lacks its value
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      root: { type: 'string', default: '.' },
      only: { type: 'string', multiple: true, default: [] },
      'skip-apex': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  });
  return { root: resolve(values.root), skipApex: values['skip-apex'], only: values.only, help: values.help };
}
