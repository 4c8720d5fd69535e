import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLocalOrg } from './localOrg.ts';
import type { LocalOrg } from './localOrg.ts';

const USAGE = `Runs a local Salesforce-compatible org.

  node local-org/main.ts [--port 8766] [--data .data/local-org] [--setup setup.json] [--source force-app]... [--import plan.json]
                         [--home /] [--jwt-key key.pem] [--controls]

  --port    where to listen on 127.0.0.1; 0 takes any free port
  --data    folder that keeps the org
  --setup   what a new org is made with
  --source  folder with metadata in source format; may be given more than once
  --import  plan of sf data export tree, imported before the first request
  --home    address of a user interface, where sf org open leads
  --jwt-key   RSA public key or certificate (PEM) of clients that sign in by JWT
  --controls  lets clients set the clock, ask for faults, and restore snapshots: for tests and demos only`;

/** Starts the org; every reason not to start is one sentence on stderr and exit code 1. */
function main(): void {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) fail(`--port ${options.port} is not a port number.`);
  const org = attempt(() => {
    const { data, setup, source, home, controls, 'jwt-key': jwtKey } = options;
    const given = {
      ...(setup === undefined ? {} : { setup }),
      ...(home === undefined ? {} : { home }),
      ...(jwtKey === undefined ? {} : { jwtKey })
    };
    const opened = openLocalOrg({ dataFolder: data, source, controls, ...given });
    if (options.import !== undefined) importOrClose(opened, options.import);
    return opened;
  });
  const server = createServer((request, response) => {
    void org.handle(request, response);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    org.close();
    const isBusy = error.code === 'EADDRINUSE';
    fail(isBusy ? `Port ${port} is taken by another program. Choose one with --port.` : error.message);
  });
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    console.log(`Local org ready: http://127.0.0.1:${actual} (organization ${org.organizationId})`);
    console.log(`Its token is in ${join(options.data, 'token')}`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => {
        org.close();
      });
      server.closeAllConnections();
    });
  }
}

function readOptions() {
  return attempt(() => {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8766' },
        data: { type: 'string', default: '.data/local-org' },
        setup: { type: 'string' },
        source: { type: 'string', multiple: true, default: [] },
        import: { type: 'string' },
        home: { type: 'string' },
        'jwt-key': { type: 'string' },
        controls: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false }
      }
    });
    return values;
  });
}

function importOrClose(org: LocalOrg, plan: string): void {
  try {
    org.importPlan(plan);
  } catch (error) {
    org.close();
    throw error;
  }
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

main();
