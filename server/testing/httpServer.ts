import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';

export interface HttpServer {
  /** For example `http://127.0.0.1:40123`. */
  url: string;
  close(): Promise<void>;
}

/** Serves on a free port of 127.0.0.1. */
export async function serve(listener: RequestListener): Promise<HttpServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server does not listen on a port.');
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      })
  };
}
