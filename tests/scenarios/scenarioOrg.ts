import { fileURLToPath } from 'node:url';
import { Connection } from '@jsforce/jsforce-node';
import type { Facts } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { LocalOrg } from '../../local-org/localOrg.ts';
import { openLocalOrg } from '../../local-org/localOrg.ts';
import { serve } from '../../server/testing/httpServer.ts';
import type { Handles } from './handles.ts';
import { createPeople } from './scenarioPeople.ts';
import { scenarioSetup } from './scenarioSetup.ts';

const PACKAGE = fileURLToPath(new URL('../../force-app', import.meta.url));

export interface ScenarioOrg {
  connection: Connection;
  handles: Handles;
  /** The scenario's day, at noon. */
  now: () => Date;
  outbox: LocalOrg['outbox'];
  apexSession: LocalOrg['apexSession'];
  close(): Promise<void>;
}

/**
 * An embedded org in memory, behind real HTTP, in the state that the facts describe: the setup as an administrator
 * and Salesforce's sales department would make it, the people through the API.
 *
 * @param takenUsernames of other users, active or not
 */
export async function openScenarioOrg(facts: Facts, takenUsernames: readonly string[]): Promise<ScenarioOrg> {
  const now = () => new Date(`${facts.today}T17:00:00Z`);
  const org = openLocalOrg({ dataFolder: ':memory:', setup: scenarioSetup(facts), source: PACKAGE, now });
  const server = await serve((request, response) => {
    void org.handle(request, response);
  });
  const close = async () => {
    await server.close();
    org.close();
  };
  const connection = new Connection({ instanceUrl: server.url, accessToken: org.token, version: '67.0' });
  try {
    const handles = await createPeople(connection, facts, takenUsernames);
    return { connection, handles, now, outbox: () => org.outbox(), apexSession: () => org.apexSession(), close };
  } catch (error) {
    await close();
    throw error;
  }
}
