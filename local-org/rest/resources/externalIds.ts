import { idsByLookup, lookupField } from '../../dml/externalId.ts';
import { deleteRecord } from '../../dml/records.ts';
import { findRow } from '../../dml/rows.ts';
import { refuseLookupInBody, upsertRecord } from '../../dml/upsert.ts';
import type { FieldDescription, ObjectDescription } from '../../schema/schema.ts';
import { ok, transactionOf } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asObject } from '../body.ts';
import { methodNotAllowed, notFound } from '../errors.ts';
import { toRecord } from '../wire.ts';
import { fieldsNamed } from './fieldsNamed.ts';

/** `sobjects/{object}/{field}/{value}`: one record, found by an external id. */
export function externalIds(
  context: ApiContext,
  request: ApiRequest,
  object: ObjectDescription,
  fieldName: string,
  value: string
): ApiResponse {
  const { org } = context;
  const field = lookupField(org, object, fieldName);
  const ids = idsByLookup(org, object, field, value);
  if (ids.length > 1) return severalRecords(object, ids, request.version);
  const [id] = ids;
  if (request.method === 'PATCH') return upsert(context, request, object, field, value);
  if (id === undefined) throw notFound();
  switch (request.method) {
    case 'GET': {
      const fields = fieldsNamed(org.schema, object, request.query.get('fields')?.split(',') ?? null);
      return ok(toRecord(object, findRow(org, object.name, id) ?? {}, fields, request.version));
    }
    case 'DELETE':
      deleteRecord(org, transactionOf(context), object.name, id);
      return { status: 204 };
    default:
      throw methodNotAllowed(request.method, 'GET,HEAD,PATCH,DELETE');
  }
}

function upsert(
  context: ApiContext,
  request: ApiRequest,
  object: ObjectDescription,
  field: FieldDescription,
  value: string
): ApiResponse {
  const { org } = context;
  const input = asObject(request.body, 'The body');
  refuseLookupInBody(field.name, input);
  const isThere = idsByLookup(org, object, field, value).length > 0;
  if (request.query.get('updateOnly') === 'true' && !isThere) throw notFound();
  const { id, created } = upsertRecord(org, transactionOf(context), object, field, value, input);
  // REST API Developer Guide: an update had no answer before version 46.
  if (!created && Number(request.version) < 46) return { status: 204 };
  return { status: created ? 201 : 200, body: { id, success: true, errors: [], created } };
}

/** REST API Developer Guide: status 300 with the addresses of all of them. */
function severalRecords(object: ObjectDescription, ids: readonly string[], version: string): ApiResponse {
  const body = ids.map((id) => `/services/data/v${version}/sobjects/${object.name}/${id}`);
  return { status: 300, body };
}
