import { automationOf } from '../effects/automations.ts';
import type { Org } from '../org.ts';
import { OBJECT_ACCESS } from '../rules/inputRules.ts';
import type { Transaction } from '../rules/mixedDml.ts';
import { RULES } from '../rules/rules.ts';
import { enforce, refusal } from '../rules/rule.ts';
import type { Change } from '../rules/rule.ts';
import { SalesforceError } from '../salesforceError.ts';
import { isPlatformEvent } from '../schema/platformEvent.ts';
import type { ObjectDescription } from '../schema/schema.ts';
import type { SqlRow } from '../storage/database.ts';
import { toLongId } from '../storage/ids.ts';
import { readInput, requireFields, requireUnique } from './input.ts';
import type { Input } from './input.ts';
import { notEmulated, RecordRefused } from './refused.ts';
import { releaseReferences } from './release.ts';
import { defaults, deleteRow, findRow, insertRow, noSuchRecord, objectNamed, updateRow } from './rows.ts';

/**
 * Creates a record with everything the platform does beside it, or nothing.
 *
 * @returns the new record's id
 * @throws RecordRefused when a rule is broken; SalesforceError when the request itself is wrong
 */
export function createRecord(org: Org, transaction: Transaction, objectName: string, input: Input): string {
  const object = objectNamed(org.schema, objectName);
  if (!object.createable) throw cannotBe('inserted', object);
  if (isPlatformEvent(object)) throw notEmulated('publishing platform events');
  const given = readInput(org, object, input, 'create');
  const row: SqlRow = { ...defaults(object), ...given };
  return attempt(org, () => {
    org.disturb(object.name);
    const automation = automationOf(object);
    const change: Change = { before: {}, after: row };
    automation?.beforeSave?.(org, change, object);
    requireFields(object, row, given);
    requireUnique(org, object, row);
    transaction.admit(object.name, change, org);
    enforce(RULES, object.name, 'create', change, org);
    const id = insertRow(org, object.name, row);
    row['Id'] = id;
    automation?.afterSave?.(org, change);
    return id;
  });
}

/**
 * Changes the given fields of a record.
 *
 * @throws RecordRefused when a rule is broken; SalesforceError when there is no such record
 */
export function updateRecord(org: Org, transaction: Transaction, objectName: string, id: string, input: Input): void {
  const object = objectNamed(org.schema, objectName);
  const before = existingRow(org, object, id);
  if (!object.updateable) throw cannotBe('updated', object);
  const given = readInput(org, object, input, 'update');
  const row: SqlRow = { ...before, ...given };
  attempt(org, () => {
    org.disturb(object.name);
    const automation = automationOf(object);
    const change: Change = { before, after: row };
    automation?.beforeSave?.(org, change, object);
    requireFields(object, row);
    requireUnique(org, object, row);
    transaction.admit(object.name, change, org);
    enforce(RULES, object.name, 'update', change, org);
    updateRow(org, object.name, toLongId(id), changedColumns(before, row));
    automation?.afterSave?.(org, change);
  });
}

/**
 * Deletes a record for good: there is no recycle bin.
 *
 * @throws RecordRefused when a rule is broken; SalesforceError when there is no such record
 */
export function deleteRecord(org: Org, transaction: Transaction, objectName: string, id: string): void {
  const object = objectNamed(org.schema, objectName);
  const before = existingRow(org, object, id);
  if (!object.deletable) throw cannotBe('deleted', object);
  attempt(org, () => {
    org.disturb(object.name);
    const change: Change = { before, after: {} };
    transaction.admit(object.name, change, org);
    enforce(RULES, object.name, 'delete', change, org);
    const automation = automationOf(object);
    automation?.beforeDelete?.(org, change);
    releaseReferences(org, object, toLongId(id));
    deleteRow(org, object.name, toLongId(id));
    automation?.afterSave?.(org, change);
  });
}

/** Runs the work in a savepoint; a broken rule undoes it and reaches the caller as RecordRefused. */
function attempt<T>(org: Org, work: () => T): T {
  try {
    return org.database.transaction(work);
  } catch (error) {
    if (error instanceof SalesforceError && error.errorCode !== 'NOT_EMULATED') throw new RecordRefused([error]);
    throw error;
  }
}

function existingRow(org: Org, object: ObjectDescription, id: string): SqlRow {
  const row = findRow(org, object.name, toLongId(id));
  if (!row) throw noSuchRecord();
  return row;
}

function changedColumns(before: SqlRow, after: SqlRow): SqlRow {
  return Object.fromEntries(Object.entries(after).filter(([column, value]) => before[column] !== value));
}

function cannotBe(done: 'inserted' | 'updated' | 'deleted', object: ObjectDescription): RecordRefused {
  return new RecordRefused([refusal(OBJECT_ACCESS, [done, object.label])]);
}
