import type { Input } from '../../dml/input.ts';
import { createRecord } from '../../dml/records.ts';
import { objectNamed } from '../../dml/rows.ts';
import type { Org } from '../../org.ts';
import { SalesforceError } from '../../salesforceError.ts';
import type { Transaction } from '../../rules/mixedDml.ts';
import { transactionOf } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asList, asObject, asText, typeOf } from '../body.ts';
import { errorsOf } from '../errors.ts';

const MAX_RECORDS = 200;
const MAX_DEPTH = 5;

interface TreeFailure {
  readonly referenceId: string;
  readonly errors: { statusCode: string; message: string; fields: readonly string[] }[];
}

/** A record that the tree refuses; the whole tree goes with it. */
class TreeRefused extends Error {
  readonly failure: TreeFailure;

  constructor(failure: TreeFailure) {
    super(`${failure.referenceId} was refused`);
    this.failure = failure;
  }
}

/** `composite/tree/{object}`: records with their children, all or nothing. */
export function tree(context: ApiContext, request: ApiRequest): ApiResponse {
  const { org } = context;
  const object = objectNamed(org.schema, request.path[2] ?? '');
  const records = asList(asObject(request.body, 'The body')['records'], 'records', MAX_RECORDS);
  try {
    const results = org.database.transaction(() => {
      const created: Created[] = [];
      const transaction = transactionOf(context);
      for (const record of records)
        createNode({ org, transaction, created }, asObject(record, 'A record'), object.name, 1);
      return created;
    });
    return { status: 201, body: { hasErrors: false, results } };
  } catch (error) {
    if (!(error instanceof TreeRefused)) throw error;
    return { status: 400, body: { hasErrors: true, results: [error.failure] } };
  }
}

interface Created {
  readonly referenceId: string;
  readonly id: string;
}

interface Growth {
  readonly org: Org;
  readonly transaction: Transaction;
  readonly created: Created[];
}

function createNode(growth: Growth, record: Input, objectName: string, depth: number, parent: Input = {}): void {
  if (depth > MAX_DEPTH) throw new SalesforceError('LIMIT_EXCEEDED', `The tree is more than ${MAX_DEPTH} levels deep`);
  const type = typeOf(record, objectName);
  const referenceId = asText(asObject(record['attributes'], 'attributes')['referenceId'], 'attributes.referenceId');
  const { own, children } = splitRecord(growth.org, type, record);
  const id = create(growth, type, referenceId, { ...own, ...parent });
  growth.created.push({ referenceId, id });
  if (growth.created.length > MAX_RECORDS) {
    throw new SalesforceError('LIMIT_EXCEEDED', `The tree has more than ${MAX_RECORDS} records`);
  }
  for (const child of children) createNode(growth, child.record, child.object, depth + 1, { [child.field]: id });
}

function create({ org, transaction }: Growth, type: string, referenceId: string, input: Input): string {
  try {
    return createRecord(org, transaction, type, input);
  } catch (error) {
    const errors = errorsOf(error).map(({ errorCode, message, fields, httpStatus }) => {
      if (httpStatus === 501) throw error;
      return { statusCode: errorCode, message, fields };
    });
    throw new TreeRefused({ referenceId, errors });
  }
}

export interface ChildRecord {
  readonly object: string;
  readonly field: string;
  readonly record: Input;
}

/** The fields of the record itself, and the records nested under its child relationships. */
export function splitRecord(org: Org, objectName: string, record: Input): { own: Input; children: ChildRecord[] } {
  const own: Record<string, unknown> = {};
  const children: ChildRecord[] = [];
  for (const [name, value] of Object.entries(record)) {
    const relationship = org.schema.childRelationship(objectName, name);
    if (!relationship) {
      own[name] = value;
      continue;
    }
    for (const child of asList(asObject(value, name)['records'], `${name}.records`, MAX_RECORDS)) {
      children.push({
        object: relationship.object.name,
        field: relationship.field.name,
        record: asObject(child, 'A record')
      });
    }
  }
  return { own, children };
}
