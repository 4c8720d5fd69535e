import { lookupField } from '../../dml/externalId.ts';
import { createRecord, deleteRecord, updateRecord } from '../../dml/records.ts';
import { objectNamed } from '../../dml/rows.ts';
import { splitLookup, upsertRecord } from '../../dml/upsert.ts';
import type { Input } from '../../dml/input.ts';
import { NO_SUCH_RECORD } from '../../rules/inputRules.ts';
import { refusal } from '../../rules/rule.ts';
import { SalesforceError } from '../../salesforceError.ts';
import { isId, toLongId } from '../../storage/ids.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asList, asObject, asText, typeOf } from '../body.ts';
import { badBody, methodNotAllowed } from '../errors.ts';
import { retrieve } from './retrieve.ts';
import { save } from './save.ts';
import type { Task } from './save.ts';

/** REST API Developer Guide, sObject Collections. Records of one object that follow each other are one chunk. */
const LIMITS = { records: 200, chunks: 10 } as const;

/** `composite/sobjects`: up to 200 records of any objects in one request, partly or all or none. Always answers 200. */
export function collections(context: ApiContext, request: ApiRequest): ApiResponse {
  const [, , objectName, externalId] = request.path;
  if (objectName !== undefined && externalId === undefined) return retrieve(context, request, objectName);
  if (request.method === 'DELETE') {
    const ids = asList((request.query.get('ids') ?? '').split(','), 'ids', LIMITS.records).map(String);
    const tasks = ids.map((id) => deletion(context, id));
    return save(context, tasks, request.query.get('allOrNone') === 'true');
  }
  const body = asObject(request.body, 'The body');
  const records = asList(body['records'], 'records', LIMITS.records).map((record) => asObject(record, 'A record'));
  return save(context, tasksOf(context, request, records), body['allOrNone'] === true);
}

function tasksOf(context: ApiContext, request: ApiRequest, records: readonly Input[]): Task[] {
  const [, , objectName, externalId] = request.path;
  if (objectName !== undefined && externalId !== undefined) {
    if (request.method !== 'PATCH') throw methodNotAllowed(request.method, 'PATCH');
    return upserts(context, objectName, externalId, records);
  }
  const task = { POST: creation, PATCH: change }[request.method];
  if (!task) throw methodNotAllowed(request.method, 'GET,HEAD,POST,PATCH,DELETE');
  refuseChunks(records);
  return records.map((record) => task(context, record));
}

function refuseChunks(records: readonly Input[]): void {
  const types = records.map((record) => typeOf(record).toLowerCase());
  const chunks = types.filter((type, index) => type !== types[index - 1]).length;
  if (chunks <= LIMITS.chunks) return;
  const message = `The records change between objects ${chunks} times, the limit is ${LIMITS.chunks}; sort them by object`;
  throw new SalesforceError('LIMIT_EXCEEDED', message);
}

function creation({ org }: ApiContext, record: Input): Task {
  const type = typeOf(record);
  return { id: null, run: (transaction) => ({ id: createRecord(org, transaction, type, record) }) };
}

function change({ org }: ApiContext, record: Input): Task {
  const type = typeOf(record);
  const id = toLongId(asText(record['Id'] ?? record['id'], 'Id'));
  return {
    id,
    run: (transaction) => {
      updateRecord(org, transaction, type, id, record);
      return { id };
    }
  };
}

function upserts({ org }: ApiContext, objectName: string, fieldName: string, records: readonly Input[]): Task[] {
  const object = objectNamed(org.schema, objectName);
  const field = lookupField(org, object, fieldName);
  return records.map((record) => {
    if (org.schema.object(typeOf(record)) !== object) {
      throw badBody(`attributes.type of every record must be ${object.name}, as in the URL`);
    }
    const { value, input } = splitLookup(field.name, record);
    return { id: null, run: (transaction) => upsertRecord(org, transaction, object, field, value, input) };
  });
}

function deletion({ org }: ApiContext, given: string): Task {
  const id = toLongId(given.trim());
  return {
    id,
    run: (transaction) => {
      if (!isId(id)) throw new SalesforceError('MALFORMED_ID', `malformed id ${given}`);
      const object = org.schema.objectOfId(id);
      if (!object) throw refusal(NO_SUCH_RECORD, []);
      deleteRecord(org, transaction, object.name, id);
      return { id };
    }
  };
}
