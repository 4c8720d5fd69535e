import type { IncomingMessage } from 'node:http';
import { notEmulated } from '../dml/refused.ts';
import { SalesforceError } from '../salesforceError.ts';
import { parseJson } from './body.ts';
import { badBody } from './errors.ts';

/** Bulk API 2.0 Developer Guide: 100 MB of a CSV, because Salesforce's own encoding lets it grow to 150 MB. */
const MEGABYTE = 1024 * 1024;
const MOST = { csv: 100 * MEGABYTE, other: 10 * MEGABYTE } as const;

/**
 * Reads the body: a CSV as text, anything else as JSON; undefined for none.
 *
 * @throws SalesforceError when it is too large, broken off, compressed, or not the UTF-8 that it should be
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request);
  if (text === '' && request.method === 'GET') return undefined;
  return isCsv(request) ? text : parseJson(text);
}

/** Same for a body that is text of any kind. */
export async function readText(request: IncomingMessage): Promise<string> {
  const type = request.headers['content-type'] ?? '';
  if (request.headers['content-encoding'] !== undefined) throw notEmulated('compressed request bodies');
  if (type.startsWith('multipart/')) throw notEmulated('multipart request bodies');
  const [, charset = 'utf-8'] = /charset="?([^\s;"]+)/i.exec(type) ?? [];
  if (!/^(utf-?8|us-ascii)$/i.test(charset)) {
    throw new SalesforceError('UNSUPPORTED_MEDIA_TYPE', `The body must be UTF-8, not ${charset}`, [], 415);
  }
  const bytes = await readBytes(request, isCsv(request) ? MOST.csv : MOST.other);
  return decode(bytes);
}

function isCsv(request: IncomingMessage): boolean {
  return (request.headers['content-type'] ?? '').startsWith('text/csv');
}

/** Bytes that are no text would silently become question marks in records; zeros end texts for SQLite. */
function decode(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = decoder.decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // answered below
  }
  throw badBody('The body is not text in UTF-8');
}

/** A body that is too large is read to its end and dropped, so that the client gets to hear why. */
function readBytes(request: IncomingMessage, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    request.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
    });
    request.on('error', () => {
      reject(new SalesforceError('REQUEST_ABORTED', 'The request broke off'));
    });
    request.on('end', () => {
      if (size <= most) resolve(Buffer.concat(chunks));
      else reject(new SalesforceError('REQUEST_LIMIT_EXCEEDED', `The body is larger than ${most} bytes`, [], 413));
    });
  });
}
