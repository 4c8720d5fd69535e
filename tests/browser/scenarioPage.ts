import { fileURLToPath } from 'node:url';
import { previewHandler } from '../../preview/server/previewHandler.ts';
import { executeApex, type ExecutedApex } from '../../scripts/start/executedApex.ts';
import { apexMethods, ROOT } from '../../scripts/start/servePreview.ts';
import { listen } from '../../scripts/start/portServer.ts';
import { createEnablementController } from '../../server/enablementController.ts';
import type { Case } from '../scenarios/scenario.ts';
import { readScenarios } from '../scenarios/scenario.ts';
import type { ScenarioOrg } from '../scenarios/scenarioOrg.ts';
import { openScenarioOrg } from '../scenarios/scenarioOrg.ts';
import { SERVER } from './server.ts';

/** Built by the preview that Playwright starts. */
const BUILT = fileURLToPath(new URL('../../dist/preview', import.meta.url));

/** A case of a scenario whose name begins so. @throws Error when there is none, or more than one */
export function caseNamed(beginning: string): Case {
  const found = readScenarios()
    .flatMap(({ cases }) => cases)
    .filter(({ name }) => name.startsWith(beginning));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) {
    throw new Error(`${found.length} cases begin with "${beginning}".`);
  }
  return only;
}

/** The preview on an org that is as the case tells. */
export interface ScenarioPage {
  /** For example `http://127.0.0.1:40123`. */
  url: string;
  org: ScenarioOrg;
  close(): Promise<void>;
}

export async function serveScenario({ facts, names }: Case): Promise<ScenarioPage> {
  const org = await openScenarioOrg(facts, names.takenUsernames);
  const server = await listen(0);
  const outbox = () => org.outbox().map(({ requested, ...mail }) => ({ ...mail, requestedAt: requested }));
  const apex = await controllerOf(org);
  server.answerWith(
    previewHandler({
      folder: BUILT,
      org: { connection: org.connection, outbox },
      apex: apex.methods,
      report: console.error
    })
  );
  return {
    url: `http://127.0.0.1:${server.port}`,
    org,
    close: async () => {
      await server.close();
      apex.close();
      await org.close();
    }
  };
}

/** The one that `npm start` would take, see playwright.config.ts. */
async function controllerOf(org: ScenarioOrg): Promise<Pick<ExecutedApex, 'methods' | 'close'>> {
  return SERVER === 'apex'
    ? executeApex(ROOT, org.apexSession())
    : { methods: apexMethods(createEnablementController(org.connection, org.now)), close: () => undefined };
}
