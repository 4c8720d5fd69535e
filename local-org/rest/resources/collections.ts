import { createRecord, deleteRecord, updateRecord } from '../../dml/records.ts';
import { notEmulated } from '../../dml/refused.ts';
import { findRow, objectNamed } from '../../dml/rows.ts';
import { SalesforceError } from '../../salesforceError.ts';
import type { Transaction } from '../../rules/mixedDml.ts';
import { isId, toLongId } from '../../storage/ids.ts';
import { ok, transactionOf } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asList, asObject, asText, typeOf } from '../body.ts';
import { errorsOf, methodNotAllowed, notFound } from '../errors.ts';
import { toRecord } from '../wire.ts';
import { fieldsNamed } from './sobjects.ts';

const MAX_RECORDS = 200;
const MAX_RETRIEVED = 2000;

type SaveResult =
  | { id: string; success: true; errors: [] }
  | { id?: string; success: false; errors: { statusCode: string; message: string; fields: readonly string[] }[] };

/** One record of the list: what to do with it, and its id where it has one already. */
interface Task {
  readonly id: string | null;
  run(transaction: Transaction): string;
}

/** `composite/sobjects`: up to 200 records of any objects in one request, partly or all or none. Always answers 200. */
export function collections(context: ApiContext, request: ApiRequest): ApiResponse {
  const [, , objectName, externalId] = request.path;
  if (objectName !== undefined && request.method !== 'PATCH') return retrieve(context, request, objectName);
  if (externalId !== undefined) throw notEmulated('upsert of a list of records by external id');
  if (request.method === 'DELETE') {
    const tasks = (request.query.get('ids') ?? '').split(',').map((id) => deletion(context, id));
    return save(context, tasks, request.query.get('allOrNone') === 'true');
  }
  const body = asObject(request.body, 'The body');
  const records = asList(body['records'], 'records', MAX_RECORDS).map((record) => asObject(record, 'A record'));
  const task = { POST: creation, PATCH: change }[request.method];
  if (!task) throw methodNotAllowed(request.method, 'GET,HEAD,POST,PATCH,DELETE');
  const tasks = records.map((record) => task(context, record));
  return save(context, tasks, body['allOrNone'] === true);
}

function creation({ org }: ApiContext, record: ReturnType<typeof asObject>): Task {
  const type = typeOf(record);
  return { id: null, run: (transaction) => createRecord(org, transaction, type, record) };
}

function change({ org }: ApiContext, record: ReturnType<typeof asObject>): Task {
  const type = typeOf(record);
  const id = toLongId(asText(record['Id'] ?? record['id'], 'Id'));
  return {
    id,
    run: (transaction) => {
      updateRecord(org, transaction, type, id, record);
      return id;
    }
  };
}

function deletion({ org }: ApiContext, given: string): Task {
  const id = toLongId(given.trim());
  return {
    id,
    run: (transaction) => {
      const object = isId(id) ? org.schema.objectOfId(id) : undefined;
      if (!object) throw new SalesforceError('MALFORMED_ID', `malformed id ${given}`);
      deleteRecord(org, transaction, object.name, id);
      return id;
    }
  };
}

/**
 * The list's own `allOrNone` counts only when the list is not part of something bigger that is all or none. That such a
 * list answers 400 when it fails is assumed; alone it always answers 200.
 */
function save(context: ApiContext, tasks: readonly Task[], allOrNone: boolean): ApiResponse {
  const isPart = context.shared !== null;
  const results = runTasks(context, tasks, allOrNone || isPart);
  const hasFailed = results.some(({ success }) => !success);
  return { status: isPart && hasFailed ? 400 : 200, body: results };
}

/** Carries the whole list's results out of the transaction that they undo. */
class Undone extends Error {}

function runTasks(context: ApiContext, tasks: readonly Task[], allOrNone: boolean): SaveResult[] {
  const transaction = transactionOf(context);
  let results: SaveResult[] = [];
  try {
    context.org.database.transaction(() => {
      results = tasks.map((task) => runTask(task, transaction));
      if (allOrNone && results.some(({ success }) => !success)) throw new Undone();
    });
    return results;
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    return results.map((result) => (result.success ? rolledBack() : result));
  }
}

function runTask(task: Task, transaction: Transaction): SaveResult {
  try {
    return { id: task.run(transaction), success: true, errors: [] };
  } catch (error) {
    const errors = errorsOf(error).map(({ errorCode, message, fields, httpStatus }) => {
      if (httpStatus === 501) throw error;
      return { statusCode: errorCode, message, fields };
    });
    return { ...(task.id === null ? {} : { id: task.id }), success: false, errors };
  }
}

function rolledBack(): SaveResult {
  const message = 'Record rolled back because not all records were valid and the request was using AllOrNone header';
  return { success: false, errors: [{ statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK', message, fields: [] }] };
}

/** Records by id; what does not exist is null in the list. */
function retrieve(context: ApiContext, request: ApiRequest, objectName: string): ApiResponse {
  const { org } = context;
  const object = objectNamed(org.schema, objectName);
  const { ids, fields } = retrieval(request);
  const described = fieldsNamed(org.schema, object, fields);
  const records = ids.map((id) => {
    const row = findRow(org, object.name, toLongId(id));
    return row ? toRecord(object, row, described, request.version) : null;
  });
  return ok(records);
}

function retrieval(request: ApiRequest): { ids: string[]; fields: string[] } {
  if (request.method === 'GET') {
    const listed = (name: string) => (request.query.get(name) ?? '').split(',').filter((text) => text !== '');
    return { ids: asList(listed('ids'), 'ids', MAX_RETRIEVED).map(String), fields: listed('fields') };
  }
  if (request.method !== 'POST') throw notFound();
  const body = asObject(request.body, 'The body');
  return {
    ids: asList(body['ids'], 'ids', MAX_RETRIEVED).map((id) => asText(id, 'An id')),
    fields: asList(body['fields'], 'fields', MAX_RETRIEVED).map((name) => asText(name, 'A field'))
  };
}
