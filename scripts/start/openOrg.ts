import type { IncomingMessage, ServerResponse } from 'node:http';
import { Connection } from '@jsforce/jsforce-node';
import type { Org } from '../../preview/server/pageData.ts';
import type { ApexSession } from '../../local-org/localOrg.ts';
import { openEmbeddedOrg } from './embeddedOrg.ts';
import type { OrgChoice } from './options.ts';
import { connectTargetOrg } from './targetOrg.ts';

const API_VERSION = '67.0';

export interface OpenedOrg extends Org {
  /** For Apex that is executed here; null for an org that executes its own. */
  apexSession: (() => ApexSession) | null;
  /** Answers Salesforce's REST API on our own port; null for an org that has its own address. */
  handle: ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>) | null;
  close(): void;
}

/**
 * @param root folder with package.json
 * @param port on which the embedded org will be reached
 * @throws StartError when the org cannot be opened
 */
export async function openOrg(choice: OrgChoice, root: string, port: number): Promise<OpenedOrg> {
  if (choice.kind === 'target') {
    const connection = await connectTargetOrg(choice.alias);
    return { connection, outbox: null, apexSession: null, handle: null, close: () => undefined };
  }
  const org = openEmbeddedOrg(root, choice);
  const connection = new Connection({
    instanceUrl: `http://127.0.0.1:${port}`,
    accessToken: org.token,
    version: API_VERSION
  });
  return {
    connection,
    outbox: () => org.outbox().map(({ requested, ...mail }) => ({ ...mail, requestedAt: requested })),
    apexSession: () => org.apexSession(),
    handle: (request, response) => org.handle(request, response),
    close: () => {
      org.close();
    }
  };
}
