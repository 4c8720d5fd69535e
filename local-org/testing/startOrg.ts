import { createServer } from 'node:http';
import { Connection } from '@jsforce/jsforce-node';
import { openLocalOrg } from '../localOrg.ts';
import type { LocalOrg, LocalOrgOptions } from '../localOrg.ts';

/** A local org behind real HTTP, with a real client. */
export interface RunningOrg {
  readonly org: LocalOrg;
  readonly connection: Connection;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts an org on a free port; in memory unless the options name a folder.
 *
 * @param version API version that the client speaks
 */
export async function startOrg(options: Partial<LocalOrgOptions> = {}, version = '68.0'): Promise<RunningOrg> {
  const org = openLocalOrg({ dataFolder: ':memory:', ...options });
  const server = createServer((request, response) => {
    void org.handle(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  const url = `http://127.0.0.1:${address.port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        org.close();
        resolve();
      });
      server.closeAllConnections();
    });
  return { org, url, stop, connection: new Connection({ instanceUrl: url, accessToken: org.token, version }) };
}
