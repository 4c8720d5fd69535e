import type { Connection } from '@jsforce/jsforce-node';
import type { Mail, Outbox, Person, Session, UserPage } from '../answers.ts';
import { HttpProblem } from './httpProblem.ts';
import { OrgQueries } from './orgQueries.ts';
import { listPeople, readPerson } from './people.ts';
import { checkRecordId } from './recordId.ts';
import { readSession } from './session.ts';
import { readUser } from './users.ts';

/** The org that the preview shows. */
export interface Org {
  connection: Connection;
  /** E-mails that the org was asked for, oldest first; null for a real org, which keeps that to itself. */
  outbox: (() => Mail[]) | null;
}

/** Answers what the browser side asks for, by path below `/preview/api`. */
export class PageData {
  readonly #queries: OrgQueries;
  readonly #outbox: (() => Mail[]) | null;

  constructor({ connection, outbox }: Org) {
    this.#queries = new OrgQueries(connection);
    this.#outbox = outbox;
  }

  /**
   * @param path for example `/people/003…`
   * @throws HttpProblem 404 for an unknown path or record, 400 for something that is not a record id
   */
  answer(path: string, parameters: URLSearchParams): Promise<object> {
    const [, collection, id, ...rest] = path.split('/');
    if (rest.length > 0) throw unknownPath();
    if (id === undefined) return this.#collection(collection, parameters);
    if (collection === 'people') return this.#person(checkRecordId(id));
    if (collection === 'users') return this.#user(checkRecordId(id));
    throw unknownPath();
  }

  async #collection(name: string | undefined, parameters: URLSearchParams): Promise<object> {
    if (name === 'session') return this.#session();
    if (name === 'people') return listPeople(this.#queries, parameters.get('search') ?? '');
    if (name === 'outbox') return { mails: this.#mails(() => true) } satisfies Outbox;
    throw unknownPath();
  }

  #session(): Promise<Session> {
    return readSession(this.#queries, this.#outbox === null ? 'connected' : 'embedded');
  }

  async #person(recordId: string): Promise<Person> {
    const person = await readPerson(this.#queries, recordId);
    const userIds = person.users?.map(({ userId }) => userId) ?? [];
    return { ...person, mails: this.#mails(({ userId }) => userIds.includes(userId)) };
  }

  async #user(id: string): Promise<UserPage> {
    const user = await readUser(this.#queries, id);
    return { user, mails: this.#mails(({ userId }) => userId === user.userId) };
  }

  #mails(isWanted: (mail: Mail) => boolean): Mail[] | null {
    return this.#outbox?.().filter(isWanted).toReversed() ?? null;
  }
}

function unknownPath(): HttpProblem {
  return new HttpProblem(404, 'The preview’s server does not have that.');
}
