import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { refusal } from '../../preview/server/requestGuard.ts';
import { StartError } from './startError.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A server on 127.0.0.1 that has its port before it has anything to say. */
export interface PortServer {
  readonly port: number;
  /** From now on requests are answered; until then they get 503. */
  answerWith(handler: Handler): void;
  /** Lets running requests end, then frees the port. */
  close(): Promise<void>;
}

/**
 * Takes the port first of all, so that a busy one is known before anything is built, deleted or opened.
 *
 * @param wanted port; 0 for any free one
 * @throws StartError when the port cannot be had
 */
export async function listen(wanted: number): Promise<PortServer> {
  let handler: Handler = (_request, response) => {
    refuse(response, 503, 'The preview is still starting.');
  };
  const running = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const problem = refusal(request, port);
    if (problem === null) void handler(request, response);
    else refuse(response, 403, problem);
    const end = finished(response).catch(() => undefined);
    running.add(end);
    void end.then(() => running.delete(end));
  });
  const port = await bind(server, wanted);
  return {
    port,
    answerWith: (next) => {
      handler = next;
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      await Promise.all(running);
      // Browsers keep connections open for later; they would hold the process for a minute.
      server.closeAllConnections();
      await closed;
    }
  };
}

/** @returns the port that the server got */
function bind(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StartError(describe(error, wanted)));
    });
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : wanted);
    });
  });
}

function describe(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use; stop what uses it, or choose another with --port.`;
  if (error.code === 'EACCES') return `Port ${port} needs special rights; choose one above 1023 with --port.`;
  return `Port ${port} cannot be used: ${error.message}.`;
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}
