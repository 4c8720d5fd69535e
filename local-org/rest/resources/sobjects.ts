import { notEmulated } from '../../dml/refused.ts';
import { createRecord, deleteRecord, updateRecord } from '../../dml/records.ts';
import { findRow, objectNamed } from '../../dml/rows.ts';
import { refuseLookupInBody } from '../../dml/upsert.ts';
import type { ObjectDescription } from '../../schema/schema.ts';
import { isId, toLongId } from '../../storage/ids.ts';
import { ok, transactionOf } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asObject } from '../body.ts';
import { describeGlobal, describeObject } from '../describe.ts';
import { methodNotAllowed, notFound, requireGet } from '../errors.ts';
import { toRecord } from '../wire.ts';
import { externalIds } from './externalIds.ts';
import { fieldsNamed } from './fieldsNamed.ts';

/** `sobjects`, `sobjects/{object}`, `…/describe`, `…/{id}`, `…/{external id field}/{value}`. */
export function sobjects(context: ApiContext, request: ApiRequest): ApiResponse {
  const [, objectName, third, fourth, ...more] = request.path;
  const { schema } = context.org;
  if (objectName === undefined) {
    requireGet(request.method);
    const all = schema.objects().map((object) => describeGlobal(object, request.version));
    return ok({ encoding: 'UTF-8', maxBatchSize: 200, sobjects: all });
  }
  const object = objectNamed(schema, objectName);
  if (third === undefined) return wholeObject(context, request, object);
  if (fourth !== undefined) {
    if (isId(third) || third === 'describe' || more.length > 0) {
      throw notEmulated(`records by relationship, and layouts (sobjects/${objectName}/${third}/${fourth})`);
    }
    return externalIds(context, request, object, third, fourth);
  }
  // REST API Developer Guide: "Id" without a value stands for a record that is not there yet.
  if (third === 'Id' && request.method === 'POST') return wholeObject(context, request, object);
  if (third === 'describe') {
    requireGet(request.method);
    return ok(describeObject(schema, object, request.version));
  }
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
    case 'PATCH': {
      const input = asObject(request.body, 'The body');
      refuseLookupInBody('Id', input);
      updateRecord(org, transactionOf(context), object.name, id, input);
      return { status: 204 };
    }
    case 'DELETE':
      deleteRecord(org, transactionOf(context), object.name, id);
      return { status: 204 };
    default:
      throw methodNotAllowed(request.method, 'GET,HEAD,PATCH,DELETE');
  }
}
