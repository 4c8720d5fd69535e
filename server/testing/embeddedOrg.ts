import { readFileSync } from 'node:fs';
import { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Connection } from '@jsforce/jsforce-node';
import { openLocalOrg } from '../../local-org/localOrg.ts';
import { isRecord } from '../salesforce/row.ts';
import { serve } from './httpServer.ts';

const PROJECT = new URL('../../', import.meta.url);
const path = (relative: string) => fileURLToPath(new URL(relative, PROJECT));

export interface EmbeddedOrg {
  connection: Connection;
  /** Method and path of every request so far. */
  requests: string[];
  /** Id of the one record that the query finds. */
  idOf(soql: string): Promise<string>;
  count(soql: string): Promise<number>;
  /** From now on, requests whose address ends so are carried out, but their answer never arrives. */
  loseAnswersTo(ending: string): void;
  /** From now on, requests whose address ends so never arrive; with an empty text all of them do again. */
  loseRequestsTo(ending: string): void;
  /** Addresses that mail was requested for. */
  mailTo(): string[];
  close(): Promise<void>;
}

/** The embedded org with the sample people, in memory, behind real HTTP. @param setup replaces entries of the sample's */
export async function openEmbeddedOrg(setup: Record<string, unknown> = {}): Promise<EmbeddedOrg> {
  const sample: unknown = JSON.parse(readFileSync(path('data/sample-org/setup.json'), 'utf8'));
  const org = openLocalOrg({
    dataFolder: ':memory:',
    setup: { ...(isRecord(sample) ? sample : {}), ...setup },
    source: [path('force-app'), path('data/sample-org/source')]
  });
  org.importPlan(path('data/sample-org/plan.json'));

  const requests: string[] = [];
  let losing = '';
  let stopping = '';
  const server = await serve((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (stopping !== '' && request.url?.endsWith(stopping)) {
      request.socket.destroy();
    } else if (losing !== '' && request.url?.endsWith(losing)) {
      void org.handle(request, new ServerResponse(request)).then(() => request.socket.destroy());
    } else {
      void org.handle(request, response);
    }
  });
  const connection = new Connection({ instanceUrl: server.url, accessToken: org.token, version: '67.0' });
  return {
    connection,
    requests,
    async idOf(soql) {
      const { records } = await connection.query(soql);
      const [id, ...others] = records.map((record) => record.Id);
      if (id === undefined || others.length > 0) {
        throw new Error(`${records.length} records instead of one: ${soql}`);
      }
      return id;
    },
    count: async (soql) => (await connection.query(soql)).totalSize,
    loseAnswersTo(ending) {
      losing = ending;
    },
    loseRequestsTo(ending) {
      stopping = ending;
    },
    mailTo: () => org.outbox().map(({ to }) => to),
    async close() {
      await server.close();
      org.close();
    }
  };
}
