import { readCommandLine, wrong } from '../commandLine.ts';

export const SHAPES = ['base', 'person-accounts'] as const;

/** Which scratch-org definition: without or with person accounts. */
export type Shape = (typeof SHAPES)[number];

export interface ScratchOptions {
  readonly shape: Shape;
  readonly org: string;
  readonly days: number;
  /** null: the CLI's default */
  readonly devHub: string | null;
  /** step to begin with, null for the first */
  readonly from: string | null;
  readonly open: boolean;
  /** delete the org instead */
  readonly undo: boolean;
}

const SCRIPT = 'scripts/scratch-org';

export const HELP = `Usage: ${SCRIPT} <base|person-accounts> [options]

Makes a scratch org in which the action can be tried: with the project, an admin who has a role, a live site, and the
sample people. It needs a Dev Hub that the Salesforce CLI is signed in to.

  --alias <name>       what the org is called (default enablement-<shape>)
  --days <1-30>        how long it lives (default 7)
  --dev-hub <alias>    Dev Hub, when the CLI has no default one
  --from <step>        goes on with this step in an org that is there already
  --no-open            does not open the org at the end
  --undo, --delete     deletes the org and all that is in it
  --help               this text`;

/**
 * @returns null when help is wanted
 * @throws OrgError with exit code 2 when the command line is wrong
 */
export function readOptions(args: readonly string[]): ScratchOptions | null {
  const { word, values } = readCommandLine(SCRIPT, args, {
    alias: { type: 'string' },
    days: { type: 'string', default: '7' },
    'dev-hub': { type: 'string' },
    from: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    undo: { type: 'boolean', default: false },
    delete: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  });
  if (values.help) return null;
  const shape = SHAPES.find((one) => one === word);
  if (shape === undefined) throw wrong(SCRIPT, `The shape must be ${SHAPES.join(' or ')}`);
  return {
    shape,
    org: values.alias ?? `enablement-${shape}`,
    days: readDays(values.days),
    devHub: values['dev-hub'] ?? null,
    from: values.from ?? null,
    open: !values['no-open'],
    undo: values.undo || values.delete
  };
}

/** How to go on with a step. */
export function resumeCommand({ shape, org, open }: ScratchOptions, step: string): string {
  const alias = org === `enablement-${shape}` ? '' : ` --alias ${org}`;
  return `${SCRIPT} ${shape}${alias}${open ? '' : ' --no-open'} --from ${step}`;
}

function readDays(text: string): number {
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= 30) return days;
  throw wrong(SCRIPT, `--days must be a number from 1 to 30, not "${text}"`);
}
