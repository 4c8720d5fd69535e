import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { Connection } from '@jsforce/jsforce-node';

export interface FakeRequest {
  method: string;
  /** Without `/services/data/v67.0`. */
  path: string;
  query: URLSearchParams;
  body: string;
}

/** What the fake org answers; `lost` breaks the connection without an answer. */
export type FakeAnswer = { status?: number; json: unknown } | { status?: number; xml: string } | 'lost';

export interface FakeOrg {
  connection: Connection;
  requests: FakeRequest[];
  close(): Promise<void>;
}

/**
 * An HTTP server that answers what a test tells it to, for what no well-behaved org does on demand: lost answers,
 * locks, refusals. Behaviour of the platform itself is tested against the embedded org.
 */
export async function startFakeOrg(answer: (request: FakeRequest) => FakeAnswer): Promise<FakeOrg> {
  const requests: FakeRequest[] = [];
  const server = createServer((request, response) => {
    void read(request).then((fakeRequest) => {
      requests.push(fakeRequest);
      send(response, answer(fakeRequest));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    connection: new Connection({
      instanceUrl: `http://127.0.0.1:${portOf(server)}`,
      accessToken: '00D000000000000!token',
      version: '67.0'
    }),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      })
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The fake org does not listen on a port.');
  }
  return address.port;
}

async function read(request: IncomingMessage): Promise<FakeRequest> {
  const url = new URL(request.url ?? '/', 'http://fake.example');
  return {
    method: request.method ?? '',
    path: url.pathname.replace('/services/data/v67.0', ''),
    query: url.searchParams,
    body: await text(request)
  };
}

function send(response: ServerResponse, answer: FakeAnswer): void {
  if (answer === 'lost') {
    response.destroy();
    return;
  }
  const [type, body] = 'xml' in answer ? ['text/xml', answer.xml] : ['application/json', JSON.stringify(answer.json)];
  response.writeHead(answer.status ?? 200, { 'Content-Type': `${type}; charset=UTF-8` }).end(body);
}
