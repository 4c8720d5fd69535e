import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutbox } from './effects/outbox.ts';
import type { OutboxEntry } from './effects/outbox.ts';
import { importPlan } from './import/importPlan.ts';
import { openOrg } from './openOrg.ts';
import { createHandler } from './rest/http.ts';
import type { Handler } from './rest/http.ts';

export type { OutboxEntry } from './effects/outbox.ts';

export interface LocalOrgOptions {
  /** Folder that keeps the org between starts, or `:memory:` for an org that ends with the process. */
  readonly dataFolder: string;
  /** What a new org is made with: path of a JSON file, or the same as a value. An org that exists ignores it. */
  readonly setup?: unknown;
  /** Folders with metadata in source format, read at every start. */
  readonly source?: string | readonly string[];
  /** The org's clock; the machine's when left out. */
  readonly now?: () => Date;
}

export interface LocalOrg {
  /** What clients send as bearer token or session id. */
  readonly token: string;
  readonly organizationId: string;
  /** Whether this call made the org. */
  readonly isNew: boolean;
  /** Answers HTTP requests whose path begins with `/services/`, `/id/` or `/local-org/`. */
  readonly handle: Handler;
  /** Imports all records of a plan of `sf data export tree`, or throws an Error that tells what is wrong and imports none. */
  importPlan(planPath: string): void;
  /** E-mails that a real org would have sent, oldest first. */
  outbox(): OutboxEntry[];
  close(): void;
}

/**
 * Opens the org in the data folder, or makes it.
 *
 * @throws Error with one sentence when the folder, the setup or the source cannot be used
 */
export function openLocalOrg(options: LocalOrgOptions): LocalOrg {
  const folder = options.dataFolder === ':memory:' ? null : options.dataFolder;
  if (folder !== null) makeFolder(folder);
  const source = typeof options.source === 'string' ? [options.source] : (options.source ?? []);
  const { org, isNew } = openOrg({ folder, setup: options.setup, source, now: options.now ?? (() => new Date()) });
  const token = readToken(folder, org.organizationId);
  return {
    token,
    organizationId: org.organizationId,
    isNew,
    handle: createHandler(org, token),
    importPlan: (planPath) => {
      importPlan(org, planPath);
    },
    outbox: () => readOutbox(org),
    close: () => {
      org.database.close();
    }
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new Error(`The data folder ${folder} cannot be made. Name a folder that can be written to.`, { cause });
  }
}

/** Random, made once and readable by its owner only. The Salesforce CLI wants `<15-character org id>!<anything>`. */
function readToken(folder: string | null, organizationId: string): string {
  const file = folder === null ? null : join(folder, 'token');
  if (file !== null && existsSync(file)) return readFileSync(file, 'utf8').trim();
  const token = `${organizationId.slice(0, 15)}!${randomBytes(32).toString('base64url')}`;
  if (file !== null) writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return token;
}
