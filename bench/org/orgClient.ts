import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './serverProcess.ts';
import type { ServerProcess } from './serverProcess.ts';

/** Records in one request, as many as the API takes. */
const BATCH = 200;

const SETUP = {
  licenses: [
    { name: 'Salesforce', total: 5 },
    { name: 'Customer Community Plus', total: 1_000_000 }
  ]
};

export const PROFILE = 'Customer Community Plus User';

export type Fields = Readonly<Record<string, string>>;

/** The embedded org in its own process, with the few calls that a bench makes. */
export class OrgClient {
  readonly server: ServerProcess;
  readonly #token: string;

  private constructor(server: ServerProcess, token: string) {
    this.server = server;
    this.#token = token;
  }

  /** Opens the org in the folder, or makes it with seats for everybody. */
  static async open(folder: string): Promise<OrgClient> {
    const setup = join(folder, 'setup.json');
    writeFileSync(setup, JSON.stringify(SETUP));
    const server = await startServer('../../local-org/main.ts', '--port', '0', '--data', folder, '--setup', setup);
    return new OrgClient(server, readFileSync(join(folder, 'token'), 'utf8').trim());
  }

  /** The answer to a query, as it came. */
  async query(soql: string): Promise<string> {
    return this.#send('GET', `/query?q=${encodeURIComponent(soql)}`);
  }

  /** The id of the query's first record. */
  async id(soql: string): Promise<string> {
    const [, id] = /"Id":"(\w{18})"/.exec(await this.query(soql)) ?? [];
    if (id === undefined) throw new Error(`Nothing found: ${soql}`);
    return id;
  }

  /** Creates the records, each batch in a request. Returns their ids. */
  async create(object: string, records: readonly Fields[]): Promise<string[]> {
    const ids: string[] = [];
    for (let from = 0; from < records.length; from += BATCH) {
      const batch = records.slice(from, from + BATCH).map((fields) => ({ attributes: { type: object }, ...fields }));
      const answer = await this.#send('POST', '/composite/sobjects', { allOrNone: true, records: batch });
      const created = [...answer.matchAll(/"id":"(\w{18})"/g)].flatMap(([, id]) => id ?? []);
      if (created.length !== batch.length) throw new Error(`${object}: ${answer.slice(0, 500)}`);
      ids.push(...created);
    }
    return ids;
  }

  /** Whoever owns the accounts of external users needs a role. */
  async giveAdminRole(): Promise<void> {
    const [role = ''] = await this.create('UserRole', [{ Name: 'Management' }]);
    const admin = await this.id("SELECT Id FROM User WHERE UserType = 'Standard'");
    await this.#send('PATCH', `/sobjects/User/${admin}`, { UserRoleId: role });
  }

  async #send(method: string, path: string, body?: unknown): Promise<string> {
    const response = await fetch(`${this.server.url}/services/data/v67.0${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
    const text = await response.text();
    if (!response.ok) throw new Error(text.slice(0, 500));
    return text;
  }
}
