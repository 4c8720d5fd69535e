import { once } from 'node:events';
import { buildPreview } from '../../preview/build/buildPreview.ts';
import { HELP, readOptions, type OrgChoice } from './options.ts';
import { listen, type PortServer } from './portServer.ts';
import { ROOT, servePreview } from './servePreview.ts';
import { StartError } from './startError.ts';

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
  const close = await servePreview(server, choice, await build());
  try {
    print(`Ready: http://127.0.0.1:${server.port}`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  } finally {
    close();
  }
}

async function build(): Promise<string> {
  try {
    return await buildPreview(ROOT, print);
  } catch (error) {
    throw new StartError(`The preview cannot be built: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function print(line: string): void {
  console.log(line);
}
