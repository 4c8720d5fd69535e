import { createRecord, deleteRecord, updateRecord } from '../dml/records.ts';
import { findRow } from '../dml/rows.ts';
import type { SaveError } from '../dml/saveErrors.ts';
import { saveList } from '../dml/saveList.ts';
import { requestNewUserEmail } from '../effects/newUserEmail.ts';
import type { Org } from '../org.ts';
import { APEX_RULES } from '../rules/apexRules.ts';
import type { Transaction } from '../rules/mixedDml.ts';
import { refusal } from '../rules/rule.ts';
import type { ObjectDescription } from '../schema/schema.ts';
import { toLongId } from '../storage/ids.ts';
import type { ApexRecord, ApexSave, ApexSaveError, ApexSaveResult } from './apex.ts';
import { ApexOrgError, brokenBy } from './apexOrgError.ts';
import { inputOf } from './input.ts';

/** Records of one object that follow each other are one chunk. */
const MAX_CHUNKS = 10;

/**
 * Saves what one DML statement of Apex saves, through the same rules as any other client.
 *
 * @returns one result for each record, in order
 * @throws ApexOrgError for an object that the org has not, and for too many changes between objects
 */
export function saveForApex(org: Org, transaction: Transaction, request: ApexSave): ApexSaveResult[] {
  refuseChunks(request.records);
  const tasks = request.records.map((record) => {
    const object = objectOf(org, record);
    return () => saveOne(org, transaction, request, object, record);
  });
  return saveList(org, tasks, request.allOrNone).map((result) =>
    result.success
      ? { isSuccess: true, id: result.value }
      : { isSuccess: false, errors: result.errors.map(errorForApex) }
  );
}

function saveOne(
  org: Org,
  transaction: Transaction,
  { operation, options }: ApexSave,
  object: ObjectDescription,
  record: ApexRecord
): string {
  const given = Object.entries(record.fields).find(([name]) => name.toLowerCase() === 'id')?.[1] ?? null;
  if (operation === 'insert') {
    if (given !== null) throw refusal(APEX_RULES.idInInsert, []);
    const id = createRecord(org, transaction, object.name, inputOf(org, object, record, undefined));
    if (object.name === 'User' && options?.triggerUserEmail === true) requestNewUserEmail(org, id);
    return id;
  }
  if (typeof given !== 'string') {
    throw refusal(operation === 'update' ? APEX_RULES.idMissingInUpdate : APEX_RULES.idMissingInDelete, []);
  }
  const id = toLongId(given);
  if (operation === 'delete') deleteRecord(org, transaction, object.name, id);
  else {
    updateRecord(org, transaction, object.name, id, inputOf(org, object, record, findRow(org, object.name, id)));
  }
  return id;
}

function objectOf(org: Org, { type }: ApexRecord): ObjectDescription {
  const object = org.schema.object(type);
  if (object) return object;
  throw new ApexOrgError('INVALID_TYPE', `sObject type '${type}' is not supported.`);
}

function refuseChunks(records: readonly ApexRecord[]): void {
  const types = records.map(({ type }) => type.toLowerCase());
  const chunks = types.filter((type, index) => type !== types[index - 1]).length;
  if (chunks > MAX_CHUNKS) throw brokenBy(APEX_RULES.tooManyChunks, []);
}

/** Apex sends no JSON; the status code for a value of the wrong kind is `INVALID_TYPE_ON_FIELD_IN_RECORD` there. */
function errorForApex({ statusCode, message, fields }: SaveError): ApexSaveError {
  return {
    statusCode: statusCode === 'JSON_PARSER_ERROR' ? 'INVALID_TYPE_ON_FIELD_IN_RECORD' : statusCode,
    message,
    fields
  };
}
