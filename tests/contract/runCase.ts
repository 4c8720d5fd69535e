import type { Connection } from '@jsforce/jsforce-node';
import type { Answer, Case, Create, Fields, Request, Step } from './case.ts';
import { answerOf, entry, idOf } from './answer.ts';
import { exchange } from './exchange.ts';
import type { Reply } from './exchange.ts';
import type { Offers } from './offers.ts';

/** A record that a run has made and that is to be cleaned up. */
export interface Made {
  readonly object: string;
  readonly id: string;
}

/** Plays one case in an org and remembers what it made there. */
export class CaseRun {
  readonly made: Made[] = [];
  readonly #connection: Connection;
  readonly #run: string;
  readonly #ids: Map<string, string>;

  constructor(connection: Connection, offers: Offers, run: string) {
    this.#connection = connection;
    this.#run = run;
    this.#ids = new Map(Object.entries(offers).flatMap(([name, id]) => (id === null ? [] : [[name, id]])));
  }

  /**
   * What the org answers to the case's request.
   *
   * @throws Error when a step before it is refused
   */
  async answer({ given, request }: Case): Promise<Answer> {
    for (const step of given) await this.#play(step);
    return answerOf(await this.#request(request), this.#run);
  }

  async #play(step: Step): Promise<void> {
    const reply = await this.#request(step);
    if (reply.status >= 300) throw new Error(`A step was refused: ${JSON.stringify(step)} ${JSON.stringify(reply)}`);
  }

  async #request(request: Request): Promise<Reply> {
    if ('together' in request) return this.#together(request.together);
    if ('create' in request) {
      const fields = await this.#filled(request.fields);
      const reply = await exchange(this.#connection, 'POST', `/sobjects/${request.create}`, fields);
      this.#remember(request, reply);
      return reply;
    }
    const path = (object: string, id: string) => `/sobjects/${object}/${id}`;
    if ('update' in request) {
      const fields = await this.#filled(request.fields);
      return exchange(this.#connection, 'PATCH', path(request.update, await this.#text(request.id)), fields);
    }
    return exchange(this.#connection, 'DELETE', path(request.delete, await this.#text(request.id)));
  }

  async #together(creates: readonly Create[]): Promise<Reply> {
    const compositeRequest = [];
    for (const { as, create, fields } of creates) {
      const url = `/services/data/v${this.#connection.version}/sobjects/${create}`;
      compositeRequest.push({ referenceId: as, method: 'POST', url, body: await this.#filled(fields) });
    }
    const whole = await exchange(this.#connection, 'POST', '/composite', { allOrNone: true, compositeRequest });
    const replies = creates.map((_, at): Reply => {
      const part = entry(entry(whole.body, 'compositeResponse'), String(at));
      return { status: Number(entry(part, 'httpStatusCode')), body: entry(part, 'body') };
    });
    creates.forEach((create, at) => {
      const reply = replies[at];
      if (reply) this.#remember(create, reply);
    });
    const isCause = ({ status, body }: Reply) =>
      status >= 300 && entry(entry(body, '0'), 'errorCode') !== 'PROCESSING_HALTED';
    return replies.find(isCause) ?? replies.at(-1) ?? whole;
  }

  #remember({ as, create }: Create, { status, body }: Reply): void {
    const id = idOf(body);
    if (status !== 201 || id === null) return;
    this.#ids.set(as, id);
    this.made.push({ object: create, id });
  }

  async #filled(fields: Fields): Promise<Record<string, string | boolean | null>> {
    const filled: Record<string, string | boolean | null> = {};
    for (const [name, value] of Object.entries(fields)) {
      filled[name] = typeof value === 'string' ? await this.#text(value) : value;
    }
    return filled;
  }

  /** Fills in names in braces; `@{…}` is the composite request's own. */
  async #text(text: string): Promise<string> {
    const [whole, before = '', name = '', field] = /^(.*?)(?<!@)\{(\w+)(?:\.(\w+))?\}/.exec(text) ?? [];
    if (whole === undefined) return text;
    const value = name === 'run' ? this.#run : field === undefined ? this.#id(name) : await this.#field(name, field);
    return before + value + (await this.#text(text.slice(whole.length)));
  }

  #id(name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`No record is called ${name}.`);
    return id;
  }

  /** A field of a record that an earlier step made. */
  async #field(name: string, field: string): Promise<string> {
    const id = this.#id(name);
    const object = this.made.find((made) => made.id === id)?.object ?? '';
    const { records } = await this.#connection.query(`SELECT ${field} FROM ${object} WHERE Id = '${id}'`);
    const value: unknown = records[0]?.[field];
    if (typeof value !== 'string') throw new Error(`${object}.${field} is empty.`);
    return value;
  }
}
