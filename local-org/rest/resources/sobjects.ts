import { notEmulated } from '../../dml/refused.ts';
import { createRecord, deleteRecord, updateRecord } from '../../dml/records.ts';
import { findRow, objectNamed } from '../../dml/rows.ts';
import { SalesforceError } from '../../salesforceError.ts';
import type { FieldDescription, ObjectDescription, Schema } from '../../schema/schema.ts';
import { isId, toLongId } from '../../storage/ids.ts';
import { ok, transactionOf } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asObject } from '../body.ts';
import { describeGlobal, describeObject } from '../describe.ts';
import { methodNotAllowed, notFound } from '../errors.ts';
import { toRecord } from '../wire.ts';

/** `sobjects`, `sobjects/{object}`, `…/describe`, `…/{id}`. */
export function sobjects(context: ApiContext, request: ApiRequest): ApiResponse {
  const [, objectName, third, fourth] = request.path;
  const { schema } = context.org;
  if (objectName === undefined) {
    const all = schema.objects().map((object) => describeGlobal(object, request.version));
    return ok({ encoding: 'UTF-8', maxBatchSize: 200, sobjects: all });
  }
  const object = objectNamed(schema, objectName);
  if (fourth !== undefined)
    throw notEmulated(`records by external id or relationship (sobjects/${objectName}/${third}/…)`);
  if (third === undefined) return wholeObject(context, request, object);
  if (third === 'describe') return ok(describeObject(schema, object, request.version));
  if (isId(third)) return oneRecord(context, request, object, third);
  throw /^[a-z]/.test(third) ? notEmulated(`sobjects/${objectName}/${third}`) : notFound();
}

function wholeObject(context: ApiContext, request: ApiRequest, object: ObjectDescription): ApiResponse {
  if (request.method === 'GET') {
    return ok({ objectDescribe: describeGlobal(object, request.version), recentItems: [] });
  }
  if (request.method !== 'POST') throw methodNotAllowed(request.method, 'GET,HEAD,POST');
  const input = asObject(request.body, 'The body');
  const id = createRecord(context.org, transactionOf(context), object.name, input);
  return { status: 201, body: { id, success: true, errors: [] } };
}

function oneRecord(context: ApiContext, request: ApiRequest, object: ObjectDescription, id: string): ApiResponse {
  const { org } = context;
  switch (request.method) {
    case 'GET': {
      const row = findRow(org, object.name, toLongId(id));
      if (!row) throw notFound();
      const fields = fieldsNamed(org.schema, object, request.query.get('fields')?.split(',') ?? null);
      return ok(toRecord(object, row, fields, request.version));
    }
    case 'PATCH':
      updateRecord(org, transactionOf(context), object.name, id, asObject(request.body, 'The body'));
      return { status: 204 };
    case 'DELETE':
      deleteRecord(org, transactionOf(context), object.name, id);
      return { status: 204 };
    default:
      throw methodNotAllowed(request.method, 'GET,HEAD,PATCH,DELETE');
  }
}

/**
 * The fields of those names, all of them for null.
 *
 * @throws SalesforceError INVALID_FIELD
 */
export function fieldsNamed(
  schema: Schema,
  object: ObjectDescription,
  names: readonly string[] | null
): readonly FieldDescription[] {
  if (names === null) return object.fields;
  return names.map((name) => {
    const field = schema.field(object.name, name.trim());
    if (field) return field;
    throw new SalesforceError('INVALID_FIELD', `No such column '${name}' on entity '${object.name}'.`, [], 400);
  });
}
