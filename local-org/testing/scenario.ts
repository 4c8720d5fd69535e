import { flatten, list } from './json.ts';
import type { FlatRecord } from './json.ts';
import type { RunningOrg } from './startOrg.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the API said to a request that it refused. */
export interface Refusal {
  readonly errorCode: string;
  readonly message: string;
  readonly fields?: readonly string[];
}

/** Makes the records of a test through the API, with everything filled in that the test does not care about. */
export class Scenario {
  readonly #running: RunningOrg;
  #count = 0;

  constructor(running: RunningOrg) {
    this.#running = running;
  }

  /** Creates a record. Returns its id; a refusal fails the test. */
  async create(object: string, fields: Fields): Promise<string> {
    const response = await this.post(`/sobjects/${object}`, fields);
    const body = await response.text();
    const [, id] = /^\{"id":"(\w{18})"/.exec(body) ?? [];
    if (response.status !== 201 || id === undefined) throw new Error(`${object} was refused: ${body}`);
    return id;
  }

  /** Tries to create a record that must be refused. */
  refused(object: string, fields: Fields): Promise<Refusal> {
    return refusalOf(this.post(`/sobjects/${object}`, fields));
  }

  /** Changes a record; a refusal fails the test. */
  async update(object: string, id: string, fields: Fields): Promise<void> {
    const response = await this.send('PATCH', `/sobjects/${object}/${id}`, fields);
    if (response.status !== 204) throw new Error(`The update was refused: ${await response.text()}`);
  }

  refusedUpdate(object: string, id: string, fields: Fields): Promise<Refusal> {
    return refusalOf(this.send('PATCH', `/sobjects/${object}/${id}`, fields));
  }

  refusedDelete(object: string, id: string): Promise<Refusal> {
    return refusalOf(this.send('DELETE', `/sobjects/${object}/${id}`));
  }

  async delete(object: string, id: string): Promise<void> {
    const response = await this.send('DELETE', `/sobjects/${object}/${id}`);
    if (response.status !== 204) throw new Error(`The deletion was refused: ${await response.text()}`);
  }

  post(path: string, body: unknown): Promise<Response> {
    return this.send('POST', path, body);
  }

  async query(soql: string): Promise<FlatRecord[]> {
    const { records } = await this.#running.connection.query(soql);
    return records.map((record) => flatten(record));
  }

  /** The only record that the query finds. */
  async single(soql: string): Promise<FlatRecord> {
    const records = await this.query(soql);
    const [record] = records;
    if (records.length !== 1 || !record) throw new Error(`${records.length} records for ${soql}`);
    return record;
  }

  /** A text field of the only record that the query finds. */
  async text(field: string, from: string): Promise<string> {
    const value = (await this.single(`SELECT ${field} FROM ${from}`))[field];
    if (typeof value !== 'string') throw new Error(`${field} is no text: ${String(value)}`);
    return value;
  }

  async count(object: string): Promise<number> {
    return (await this.#running.connection.query(`SELECT COUNT() FROM ${object}`)).totalSize;
  }

  profile(name: string): Promise<string> {
    return this.text('Id', `Profile WHERE Name = '${name}'`);
  }

  role(name = 'Sales'): Promise<string> {
    return this.create('UserRole', { Name: name });
  }

  /** An internal user; with a role unless told otherwise. */
  async owner(fields: Fields = {}): Promise<string> {
    const UserRoleId = 'UserRoleId' in fields ? null : await this.role();
    return this.create('User', { ...(await this.user('System Administrator')), UserRoleId, ...fields });
  }

  async account(fields: Fields = {}): Promise<string> {
    return this.create('Account', { Name: 'Acme', OwnerId: await this.owner(), ...fields });
  }

  async partnerAccount(): Promise<string> {
    const accountId = await this.account();
    await this.update('Account', accountId, { IsPartner: true });
    return accountId;
  }

  async contact(fields: Fields = {}): Promise<string> {
    const AccountId = 'AccountId' in fields ? null : await this.account();
    return this.create('Contact', { FirstName: 'Ada', LastName: 'Lovelace', AccountId, ...fields });
  }

  /** Fields of a user that nothing is wrong with, except that external profiles want a contact. */
  async user(profile = 'Customer Community Plus User', fields: Fields = {}): Promise<Record<string, unknown>> {
    const number = ++this.#count;
    return {
      FirstName: 'Ada',
      LastName: 'Lovelace',
      Email: `ada${number}@example.com`,
      Username: `ada${number}@example.com`,
      Alias: `ada${number}`,
      TimeZoneSidKey: 'Europe/London',
      LocaleSidKey: 'en_GB',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      ProfileId: await this.profile(profile),
      ...fields
    };
  }

  /** An external user with its own contact and account. */
  async externalUser(profile = 'Customer Community Plus User', fields: Fields = {}): Promise<string> {
    const ContactId = 'ContactId' in fields ? null : await this.contact();
    return this.create('User', await this.user(profile, { ContactId, ...fields }));
  }

  /** Sends JSON to the data API; the path follows the version. */
  send(method: string, path: string, body?: unknown): Promise<Response> {
    const { url, org } = this.#running;
    return fetch(`${url}/services/data/v68.0${path}`, {
      method,
      headers: { authorization: `Bearer ${org.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
  }
}

async function refusalOf(sent: Promise<Response>): Promise<Refusal> {
  const response = await sent;
  if (response.ok) throw new Error('The request was not refused.');
  const body: unknown = await response.json();
  const [first] = list(body);
  if (!isRefusal(first)) throw new Error(`The refusal has no error: ${JSON.stringify(body)}`);
  return first;
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'errorCode' in value && 'message' in value;
}
