import { findRow, objectNamed } from '../../dml/rows.ts';
import { toLongId } from '../../storage/ids.ts';
import { ok } from '../api.ts';
import type { ApiContext, ApiRequest, ApiResponse } from '../api.ts';
import { asList, asObject, asText } from '../body.ts';
import { methodNotAllowed } from '../errors.ts';
import { toRecord } from '../wire.ts';
import { fieldsNamed } from './fieldsNamed.ts';

const MAX_RECORDS = 2000;

/** `composite/sobjects/{object}`: records by id; what does not exist is null in the list. */
export function retrieve(context: ApiContext, request: ApiRequest, objectName: string): ApiResponse {
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
    return { ids: asList(listed('ids'), 'ids', MAX_RECORDS).map(String), fields: listed('fields') };
  }
  if (request.method !== 'POST') throw methodNotAllowed(request.method, 'GET,HEAD,POST');
  const body = asObject(request.body, 'The body');
  return {
    ids: asList(body['ids'], 'ids', MAX_RECORDS).map((id) => asText(id, 'An id')),
    fields: asList(body['fields'], 'fields', MAX_RECORDS).map((name) => asText(name, 'A field'))
  };
}
