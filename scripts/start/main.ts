import { once } from 'node:events';
import { resolve } from 'node:path';
import { buildPreview } from '../../preview/build/buildPreview.ts';
import type { ApexMethods } from '../../preview/server/apexGateway.ts';
import { previewHandler } from '../../preview/server/previewHandler.ts';
import { requestUrl } from '../../preview/server/requestUrl.ts';
import { createEnablementController, type EnablementController } from '../../server/enablementController.ts';
import { openOrg } from './openOrg.ts';
import { HELP, readOptions, type OrgChoice } from './options.ts';
import { listen, type PortServer } from './portServer.ts';
import { StartError } from './startError.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Starts the preview and waits until it is told to stop (Ctrl-C).
 *
 * @param args of the command line
 * @returns exit code of the process
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.kind === 'help') print(HELP);
    else await run(options.port, options.org);
    return 0;
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    return error.exitCode;
  }
}

async function run(port: number, choice: OrgChoice): Promise<void> {
  const server = await listen(port);
  try {
    await serve(server, choice);
  } finally {
    await server.close();
  }
}

async function serve(server: PortServer, choice: OrgChoice): Promise<void> {
  const org = await openOrg(choice, ROOT, server.port);
  try {
    const folder = await build();
    const apex = apexMethods(createEnablementController(org.connection));
    const preview = previewHandler({ folder, org, apex, report: console.error });
    server.answerWith((request, response) => {
      const isForOrg = /^\/(services|id|local-org)\//.test(requestUrl(request).pathname);
      return isForOrg && org.handle !== null ? org.handle(request, response) : preview(request, response);
    });
    print(`Ready: http://127.0.0.1:${server.port}`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } finally {
    org.close();
  }
}

async function build(): Promise<string> {
  try {
    return await buildPreview(ROOT, print);
  } catch (error) {
    throw new StartError(`The preview cannot be built: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The TypeScript controller stands in for the Apex class of the same name. */
function apexMethods(controller: EnablementController): ApexMethods {
  return new Map<string, (parameters: unknown) => Promise<unknown>>([
    ['EnablementController.getFacts', (parameters: unknown) => controller.getFacts(parameters)],
    ['EnablementController.findTakenNames', (parameters: unknown) => controller.findTakenNames(parameters)],
    ['EnablementController.enable', (parameters: unknown) => controller.enable(parameters)]
  ]);
}

function print(line: string): void {
  console.log(line);
}
