import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApexSession } from './apex/apexSession.ts';
import { BulkJobs } from './bulk/bulkJobs.ts';
import { Clock } from './controls/clock.ts';
import { Faults } from './controls/faults.ts';
import { Snapshots } from './controls/snapshots.ts';
import { readOutbox } from './effects/outbox.ts';
import type { OutboxEntry } from './effects/outbox.ts';
import { importPlan } from './import/importPlan.ts';
import { openOrg } from './openOrg.ts';
import { createHandler } from './rest/http.ts';
import type { Handler } from './rest/http.ts';
import { readJwtKey } from './rest/jwtBearer.ts';
import { writeWhole } from './storage/wholeFile.ts';

export type { ApexSession } from './apex/apexSession.ts';
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
  /** Address of a user interface, or its path on the same origin, where `sf org open` leads; refused without. */
  readonly home?: string;
  /** PEM file with an RSA public key or certificate; who signs with its private key can sign in as the administrator. */
  readonly jwtKey?: string;
  /** Whether clients may set the clock, ask for faults, and take and restore snapshots. For tests and demos. */
  readonly controls?: boolean;
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
  /** A way in for Apex that this process executes; it runs as the administrator. */
  apexSession(): ApexSession;
  /** E-mails that a real org would have sent, oldest first. */
  outbox(): OutboxEntry[];
  close(): void;
}

/**
 * Opens the org in the data folder, or makes it.
 *
 * @throws Error with one sentence when the folder, the setup, the source or the key cannot be used
 */
export function openLocalOrg(options: LocalOrgOptions): LocalOrg {
  const folder = options.dataFolder === ':memory:' ? null : options.dataFolder;
  if (folder !== null) makeFolder(folder);
  const jwtKey = options.jwtKey === undefined ? null : readJwtKey(options.jwtKey);
  const source = typeof options.source === 'string' ? [options.source] : (options.source ?? []);
  const clock = new Clock(options.now ?? (() => new Date()));
  const faults = new Faults();
  const { org, isNew } = openOrg({
    folder,
    setup: options.setup,
    source,
    now: () => clock.now(),
    disturb: (objectName) => {
      faults.onSave(objectName);
    }
  });
  const token = readToken(folder, org.organizationId);
  const bulk = new BulkJobs(org);
  bulk.wake();
  const controls = options.controls === true ? { clock, faults, snapshots: new Snapshots(org.database) } : null;
  return {
    token,
    organizationId: org.organizationId,
    isNew,
    handle: createHandler({ org, token, bulk, jwtKey, home: options.home ?? null, controls }),
    importPlan: (planPath) => {
      importPlan(org, planPath);
    },
    apexSession: () => new ApexSession(org),
    outbox: () => readOutbox(org),
    close: () => {
      bulk.stop();
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
  const kept = file !== null && existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  // A file that somebody emptied must not let in requests without a token.
  if (/^\w{15}!.{20,}$/.test(kept)) return kept;
  const token = `${organizationId.slice(0, 15)}!${randomBytes(32).toString('base64url')}`;
  if (file !== null) writeWhole(file, `${token}\n`, 0o600);
  return token;
}
