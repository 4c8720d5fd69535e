import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { Connection } from '@jsforce/jsforce-node';
import { serve } from './httpServer.ts';

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
  const server = await serve((request, response) => {
    void read(request).then((fakeRequest) => {
      requests.push(fakeRequest);
      send(response, answer(fakeRequest));
    });
  });
  const accessToken = '00D000000000000!token';
  return {
    connection: new Connection({ instanceUrl: server.url, accessToken, version: '67.0' }),
    requests,
    close: () => server.close()
  };
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
