import type { ObjectDescription } from '../../schema/schema.ts';
import { isRecordAccess } from '../../schema/standard/recordAccess.ts';
import { SalesforceError } from '../../salesforceError.ts';
import type { Condition, Operand, Query } from '../parse/ast.ts';
import { pathText } from '../parse/ast.ts';

// Source of the rules here: Object Reference, UserRecordAccess, "Usage"; codes and texts that are not seen elsewhere are ours.
const MAX_RECORDS = 200;
const USER = 'userid';
const RECORD = 'recordid';
const LEVELS = ['hasreadaccess', 'haseditaccess', 'hasdeleteaccess', 'hastransferaccess', 'hasallaccess'];
const MAX_LEVEL = 'maxaccesslevel';

/**
 * Refuses what Salesforce refuses of queries of `UserRecordAccess`: they are about one user and at most 200 records,
 * filter by nothing else but levels of access, and select the record and levels, or the record alone when they filter by
 * a level.
 *
 * @throws SalesforceError MALFORMED_QUERY or INVALID_FIELD
 */
export function checkRecordAccess(query: Query, object: ObjectDescription): void {
  if (!isRecordAccess(object)) return;
  const conditions = query.where ? allOf(query.where) : [];
  if (!conditions.some((each) => isEqual(each, USER)) || !conditions.some(namesRecords)) {
    throw malformed('UserRecordAccess can be queried for one UserId and for RecordId, = or IN, only');
  }
  const others = conditions.filter((each) => !isEqual(each, USER) && !namesRecords(each));
  if (!others.every((each) => LEVELS.some((level) => isEqual(each, level)))) {
    throw malformed(
      'UserRecordAccess can be filtered by UserId, RecordId and Has*Access, all of which must hold, only'
    );
  }
  checkSelection(query, others.length > 0);
}

function checkSelection({ selection }: Query, isFiltered: boolean): void {
  const fields =
    selection.kind === 'items'
      ? selection.items.map((item) => (item.kind === 'value' ? nameOf(item.operand) : ''))
      : [''];
  // GitHub RoseSilverSoftware/IlluminatedCloud#1699
  if (!fields.includes(RECORD)) throw new SalesforceError('INVALID_FIELD', 'RecordId field must be selected');
  const selectable = isFiltered ? [RECORD] : [RECORD, MAX_LEVEL, ...LEVELS];
  if (!fields.every((name) => selectable.includes(name))) {
    // GitHub salesforce/lwc#2910, of the lookup
    throw new SalesforceError('INVALID_FIELD', 'Can select only RecordId, a Has*Access field, and MaxAccessLevel');
  }
}

function allOf(condition: Condition): Condition[] {
  return condition.kind === 'and' ? condition.conditions.flatMap(allOf) : [condition];
}

function isEqual(condition: Condition, name: string): boolean {
  return condition.kind === 'compare' && condition.comparator === '=' && nameOf(condition.operand) === name;
}

function namesRecords(condition: Condition): boolean {
  if (isEqual(condition, RECORD)) return true;
  if (condition.kind !== 'in' || condition.negated || nameOf(condition.operand) !== RECORD) return false;
  if (condition.values.length > MAX_RECORDS) {
    throw malformed(`UserRecordAccess can be queried for at most ${MAX_RECORDS} records`);
  }
  return true;
}

function nameOf(operand: Operand): string {
  return operand.kind === 'field' ? pathText(operand.path).toLowerCase() : '';
}

function malformed(sentence: string): SalesforceError {
  return new SalesforceError('MALFORMED_QUERY', sentence);
}
