import { after, before, describe } from 'node:test';
import { needsJdk } from '../../local-apex/testing/needsJdk.ts';
import { ApexServer } from './apexServer.ts';
import { runScenariosOn } from './runScenarios.ts';

describe('the Apex controller, executed', needsJdk(), () => {
  let server: ApexServer;

  before(async () => {
    server = await ApexServer.start();
  });
  after(() => {
    server.close();
  });

  runScenariosOn({ controllerOf: (org) => server.controllerOf(org) });
});
