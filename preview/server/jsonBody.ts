import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { isRecord } from '../shapes.ts';
import { HttpProblem } from './httpProblem.ts';

const LIMIT = 1_000_000;
/** Shorter answers fit into one packet as they are. */
const WORTH_COMPRESSING = 1_400;

/** Answers with JSON, which no browser and no proxy may keep; compressed, as Salesforce does, where that is understood. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  const json = Buffer.from(JSON.stringify(body));
  const isCompressed =
    json.length > WORTH_COMPRESSING && /\bgzip\b/.test(String(response.req.headers['accept-encoding']));
  response.writeHead(status, isCompressed ? { ...headers, 'content-encoding': 'gzip' } : headers);
  response.end(isCompressed ? gzipSync(json) : json);
}

/**
 * Reads the parameters of a call.
 *
 * @returns the JSON object of the body; an empty one without a body
 * @throws HttpProblem 415 when it is not declared as JSON, 413 when it has more than a million bytes, 400 when it is
 *   not a JSON object
 */
export async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  // Forms of other sites cannot send this content type without asking first.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new HttpProblem(415, 'Send the parameters as application/json.');
  }
  const body = parse(await readText(request));
  if (!isRecord(body)) throw new HttpProblem(400, 'The body must be a JSON object with the parameters.');
  return body;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) throw new HttpProblem(400, 'The body must be bytes.');
    size += chunk.length;
    if (size > LIMIT) throw new HttpProblem(413, `The body must not have more than ${String(LIMIT)} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(json: string): unknown {
  try {
    return json === '' ? {} : JSON.parse(json);
  } catch {
    throw new HttpProblem(400, 'The body is not valid JSON.');
  }
}
