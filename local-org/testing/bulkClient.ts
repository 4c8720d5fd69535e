import { setTimeout } from 'node:timers/promises';
import { at } from './json.ts';
import type { RunningOrg } from './startOrg.ts';

/** Talks to the Bulk API as curl would; for what an unpatched jsforce hides. */
export class BulkClient {
  readonly #running: Pick<RunningOrg, 'url'>;
  readonly #token: string;

  constructor(running: Pick<RunningOrg, 'url'>, token: string) {
    this.#running = running;
    this.#token = token;
  }

  async send(method: string, path: string, body?: string, type = 'application/json') {
    const response = await fetch(`${this.#running.url}/services/data/v68.0/jobs${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': type },
      ...(body === undefined ? {} : { body })
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true && text !== '';
    const json: unknown = isJson ? JSON.parse(text) : undefined;
    return { status: response.status, headers: response.headers, text, json };
  }

  /** Creates an ingest job. Returns its id. */
  async create(job: object): Promise<string> {
    const { json } = await this.send('POST', '/ingest', JSON.stringify(job));
    return String(at(json, 'id'));
  }

  async upload(id: string, csv: string): Promise<number> {
    return (await this.send('PUT', `/ingest/${id}/batches`, csv, 'text/csv')).status;
  }

  async setState(id: string, state: string) {
    return this.send('PATCH', `/ingest/${id}`, JSON.stringify({ state }));
  }

  /** Creates, uploads and closes a job. Returns its id when all of that was acknowledged. */
  async load(job: object, csv: string): Promise<string> {
    const id = await this.create(job);
    await this.upload(id, csv);
    await this.setState(id, 'UploadComplete');
    return id;
  }

  /** The job when it has come to an end. */
  async finished(id: string, kind = 'ingest'): Promise<unknown> {
    for (;;) {
      const { json } = await this.send('GET', `/${kind}/${id}`);
      if (!['UploadComplete', 'InProgress'].includes(String(at(json, 'state')))) return json;
      await setTimeout(5);
    }
  }

  async result(id: string, which: 'successfulResults' | 'failedResults' | 'unprocessedrecords'): Promise<string> {
    return (await this.send('GET', `/ingest/${id}/${which}`)).text;
  }
}
