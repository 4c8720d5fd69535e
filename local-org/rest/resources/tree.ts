import type { Input } from '../../dml/input.ts';
import { createRecord } from '../../dml/records.ts';
import { objectNamed } from '../../dml/rows.ts';
import type { Org } from '../../org.ts';
import { SalesforceError } from '../../salesforceError.ts';
import type { Transaction } from '../../rules/mixedDml.ts';
import { transactionOf } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asList, asObject, asText, typeOf } from '../body.ts';
import { saveErrors } from '../../dml/saveErrors.ts';
import type { SaveError } from '../../dml/saveErrors.ts';

/** REST API Developer Guide, sObject Tree. */
const LIMITS = { records: 200, types: 5, depth: 5 } as const;

interface TreeFailure {
  readonly referenceId: string;
  readonly errors: readonly SaveError[];
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
  const records = asList(asObject(request.body, 'The body')['records'], 'records', LIMITS.records);
  try {
    const results = org.database.transaction(() => {
      const created: Created[] = [];
      const growth: Growth = { org, transaction: transactionOf(context), created, types: new Set() };
      for (const record of records) createNode(growth, asObject(record, 'A record'), object.name, 1);
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
  readonly types: Set<string>;
}

function createNode(growth: Growth, record: Input, objectName: string, depth: number, parent: Input = {}): void {
  const type = typeOf(record, objectName);
  growth.types.add(type.toLowerCase());
  if (depth > LIMITS.depth) throw tooMuch(`is more than ${LIMITS.depth} levels deep`);
  if (growth.types.size > LIMITS.types) throw tooMuch(`has records of more than ${LIMITS.types} objects`);
  const referenceId = asText(asObject(record['attributes'], 'attributes')['referenceId'], 'attributes.referenceId');
  if (growth.created.some((earlier) => earlier.referenceId === referenceId)) {
    const message = 'Duplicate ReferenceId provided in the request.';
    throw new TreeRefused({ referenceId, errors: [{ statusCode: 'INVALID_INPUT', message, fields: [] }] });
  }
  const { own, children } = splitRecord(growth.org, type, record);
  const id = create(growth, type, referenceId, { ...own, ...parent });
  growth.created.push({ referenceId, id });
  if (growth.created.length > LIMITS.records) throw tooMuch(`has more than ${LIMITS.records} records`);
  for (const child of children) createNode(growth, child.record, child.object, depth + 1, { [child.field]: id });
}

function tooMuch(what: string): SalesforceError {
  return new SalesforceError('LIMIT_EXCEEDED', `The tree ${what}`);
}

function create({ org, transaction }: Growth, type: string, referenceId: string, input: Input): string {
  try {
    return createRecord(org, transaction, type, input);
  } catch (error) {
    throw new TreeRefused({ referenceId, errors: saveErrors(error) });
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
    for (const child of asList(asObject(value, name)['records'], `${name}.records`, LIMITS.records)) {
      children.push({
        object: relationship.object.name,
        field: relationship.field.name,
        record: asObject(child, 'A record')
      });
    }
  }
  return { own, children };
}
