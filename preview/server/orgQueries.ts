import type { Connection } from '@jsforce/jsforce-node';
import { list, record, text, type Shape } from '../shapes.ts';
import { HttpProblem } from './httpProblem.ts';

/** What each record must have: a jsforce condition by field name. */
export type Conditions = Readonly<Record<string, unknown>>;

const description = record({ fields: list(record({ name: text, label: text })) });

/** Reads an org, whatever its edition: it asks first which fields there are. */
export class OrgQueries {
  readonly #connection: Connection;
  readonly #labels = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Host of the org, for example `example.my.salesforce.com`. */
  get host(): string {
    return new URL(this.#connection.instanceUrl).host;
  }

  /** Label by name of the fields of an object that the running user may see. Asked once per object. */
  async fieldLabels(objectName: string): Promise<ReadonlyMap<string, string>> {
    const labels = this.#labels.get(objectName) ?? this.#describe(objectName);
    this.#labels.set(objectName, labels);
    return labels;
  }

  /**
   * Finds records. Conditions become SOQL in jsforce, never here.
   *
   * @param shape what each record must look like
   * @throws HttpProblem 502 when a record looks otherwise
   */
  async find<T>(
    objectName: string,
    shape: Shape<T>,
    fields: readonly string[],
    conditions: Conditions,
    limit = 2000
  ): Promise<T[]> {
    const query = this.#connection.sobject(objectName).find(conditions, fields.join(', '));
    const records = await noneForWrongId(query.sort(fields.includes('Name') ? 'Name' : 'Id').limit(limit));
    if (list(shape)(records)) return records;
    throw new HttpProblem(502, `The org answered ${objectName} records that the preview does not understand.`);
  }

  /**
   * @param path below the instance, for example `/services/oauth2/userinfo`
   * @throws HttpProblem 502 when the answer does not look as expected
   */
  async get<T>(path: string, shape: Shape<T>): Promise<T> {
    const answer: unknown = await this.#connection.request(path);
    if (shape(answer)) return answer;
    throw new HttpProblem(502, `The org gave an answer to ${path} that the preview does not understand.`);
  }

  async #describe(objectName: string): Promise<ReadonlyMap<string, string>> {
    const answer: unknown = await this.#connection.describe(objectName);
    if (!description(answer)) throw new HttpProblem(502, `The org did not describe ${objectName}.`);
    return new Map(answer.fields.map(({ name, label }) => [name, label]));
  }
}

/** Salesforce refuses a condition on an id that cannot be one; to whoever asked, there is simply no such record. */
async function noneForWrongId(records: PromiseLike<unknown>): Promise<unknown> {
  try {
    return await records;
  } catch (error) {
    if (error instanceof Error && error.name === 'INVALID_QUERY_FILTER_OPERATOR') return [];
    throw error;
  }
}
