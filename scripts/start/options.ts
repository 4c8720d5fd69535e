import { parseArgs } from 'node:util';
import { StartError } from './startError.ts';

/** The org that the project brings along. */
export interface EmbeddedOrgChoice {
  kind: 'embedded';
  /** Folder of the data; null for the usual one. */
  data: string | null;
  /** Throw away what was there. */
  fresh: boolean;
  /** Plan to import; null for none of one's own. */
  plan: string | null;
  /** What answers the form: the TypeScript controller over REST, or the Apex controller, executed. */
  server: Server;
}

export type Server = 'typescript' | 'apex';

/** The org to show: the one that the project brings along, or one that the Salesforce CLI is signed in to. */
export type OrgChoice = EmbeddedOrgChoice | { kind: 'target'; alias: string };

export type Options = { kind: 'help' } | { kind: 'start'; port: number; org: OrgChoice };

const DEFAULT_PORT = 4173;

export const HELP = `Usage: npm start -- [options]

Shows a Lightning-like record page with the quick action in your browser.

  --port <number>       port to listen on, on 127.0.0.1 only (default ${DEFAULT_PORT}; 0 takes any free one)
  --data <folder>       keep the embedded org's data there (default .data)
  --fresh               throw the embedded org's data away and begin anew
  --import <plan.json>  import a plan of "sf data export tree" into the embedded org;
                        a new org gets it instead of the sample people
  --server apex         let the Apex controller answer the form instead of the TypeScript one; needs a JDK
  --target-org <alias>  use an org that the Salesforce CLI is signed in to, instead of the embedded one
  --help                this text`;

const OPTIONS = {
  port: { type: 'string' },
  fresh: { type: 'boolean' },
  data: { type: 'string' },
  import: { type: 'string' },
  server: { type: 'string' },
  'target-org': { type: 'string' },
  help: { type: 'boolean' }
} as const;

/**
 * Reads the command line.
 *
 * @param args without node and the script
 * @throws StartError with exit code 2 when something is unknown, missing, or does not go together
 */
export function readOptions(args: readonly string[]): Options {
  const { help, port, 'target-org': alias, ...embedded } = parse(args);
  if (help === true) return { kind: 'help' };
  return { kind: 'start', port: readPort(port), org: readOrg(alias, embedded) };
}

interface Embedded {
  data?: string;
  fresh?: boolean;
  import?: string;
  server?: string;
}

function readOrg(alias: string | undefined, embedded: Embedded): OrgChoice {
  const { data = null, fresh = false, import: plan = null, server } = embedded;
  if (alias === undefined) return { kind: 'embedded', data, fresh, plan, server: readServer(server) };
  const [unfit] = Object.keys(embedded);
  if (unfit !== undefined) throw wrong(`--${unfit} is for the embedded org and does not go with --target-org`);
  return { kind: 'target', alias };
}

function readServer(value: string | undefined): Server {
  if (value === undefined || value === 'typescript' || value === 'apex') return value ?? 'typescript';
  throw wrong(`--server must be typescript or apex, not "${value}"`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    // Node's first sentence says what is wrong, the others talk about its ways to write arguments.
    const [sentence = ''] = error instanceof Error ? error.message.split(/\. |\.?\n/) : [];
    throw wrong(sentence);
  }
}

function readPort(value: string | undefined): number {
  if (value === undefined) return DEFAULT_PORT;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65535) return port;
  throw wrong(`--port must be a number from 0 to 65535, not "${value}"`);
}

function wrong(problem: string): StartError {
  return new StartError(`${problem}; see npm start -- --help.`, 2);
}
