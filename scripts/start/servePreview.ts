import { resolve } from 'node:path';
import type { ApexMethods } from '../../preview/server/apexGateway.ts';
import { previewHandler } from '../../preview/server/previewHandler.ts';
import { requestUrl } from '../../preview/server/requestUrl.ts';
import { createEnablementController, type EnablementController } from '../../server/enablementController.ts';
import { executeApex, type ExecutedApex } from './executedApex.ts';
import { openOrg, type OpenedOrg } from './openOrg.ts';
import type { OrgChoice } from './options.ts';
import type { PortServer } from './portServer.ts';

/** Folder with package.json. */
export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Opens the org and answers on the server from now on: the preview's pages, the Apex calls of the form, and the REST
 * API of the embedded org.
 *
 * @param folder the built preview
 * @returns closes the org
 * @throws StartError when the org cannot be opened
 */
export async function servePreview(server: PortServer, choice: OrgChoice, folder: string): Promise<() => void> {
  const org = await openOrg(choice, ROOT, server.port);
  const apex = await closingOnFailure(org, () => openApex(choice, org));
  const preview = previewHandler({ folder, org, apex: apex.methods, report: console.error });
  server.answerWith(async (request, response) => {
    const isForOrg = /^\/(services|id|local-org)\//.test(requestUrl(request).pathname);
    if (!isForOrg || org.handle === null) {
      await preview(request, response);
      return;
    }
    await apex.idle();
    await org.handle(request, response);
  });
  return () => {
    apex.close();
    org.close();
  };
}

/** What answers the form. */
async function openApex(choice: OrgChoice, { connection, apexSession }: OpenedOrg): Promise<ExecutedApex> {
  if (choice.kind === 'embedded' && choice.server === 'apex' && apexSession !== null) {
    return executeApex(ROOT, apexSession());
  }
  return {
    methods: apexMethods(createEnablementController(connection)),
    idle: () => Promise.resolve(),
    close: () => undefined
  };
}

async function closingOnFailure<T>(org: OpenedOrg, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    org.close();
    throw error;
  }
}

/** The TypeScript controller stands in for the Apex class of the same name. */
export function apexMethods(controller: EnablementController): ApexMethods {
  return new Map<string, (parameters: unknown) => Promise<unknown>>([
    ['EnablementController.getFacts', (parameters: unknown) => controller.getFacts(parameters)],
    ['EnablementController.findTakenNames', (parameters: unknown) => controller.findTakenNames(parameters)],
    ['EnablementController.enable', (parameters: unknown) => controller.enable(parameters)],
    ['EnablementController.repair', (parameters: unknown) => controller.repair(parameters)],
    ['EnablementController.findInternalRoles', () => controller.findInternalRoles()]
  ]);
}
