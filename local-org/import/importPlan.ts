import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Input } from '../dml/input.ts';
import { createRecord, updateRecord } from '../dml/records.ts';
import { RecordRefused } from '../dml/refused.ts';
import { objectNamed } from '../dml/rows.ts';
import type { Org } from '../org.ts';
import { splitRecord } from '../rest/resources/tree.ts';
import { OBJECT_ACCESS } from '../rules/inputRules.ts';
import { Transaction } from '../rules/mixedDml.ts';
import { refusal } from '../rules/rule.ts';
import { SalesforceError } from '../salesforceError.ts';
import type { ObjectDescription } from '../schema/schema.ts';
import { Entry } from '../setup/entry.ts';
import { toLongId } from '../storage/ids.ts';
import { requiredText } from '../storage/row.ts';
import { References } from './references.ts';

/** One step of a plan: files with records of an object. */
interface Step {
  readonly sobject: string;
  readonly saveRefs: boolean;
  readonly resolveRefs: boolean;
  readonly files: readonly string[];
}

/** Where in the plan a record stands, for complaints. */
interface Place {
  readonly file: string;
  readonly referenceId: string;
}

/**
 * Imports a plan as `sf data export tree --plan` writes it: all of its records, or none.
 * As on the platform every file is a request of its own, so that setup and other objects may meet in one plan.
 *
 * @throws Error naming file, record and field
 */
export function importPlan(org: Org, planPath: string): void {
  const steps = readPlan(planPath);
  const references = new References(org);
  org.database.transaction(() => {
    for (const step of steps) {
      for (const name of step.files) importFile(org, step, join(dirname(planPath), name), references);
    }
  });
}

function importFile(org: Org, step: Step, file: string, references: References): void {
  const transaction = new Transaction();
  const save = (objectName: string, record: Input, parent: Input): void => {
    const place = { file, referenceId: referenceIdOf(file, record) };
    const { own, children } = at(place, () => splitRecord(org, objectName, record));
    const input = step.resolveRefs ? at(place, () => references.resolve(own)) : own;
    const id = at(place, () => saveRecord(org, transaction, objectName, { ...input, ...parent }));
    if (step.saveRefs) {
      at(place, () => {
        references.add(place.referenceId, id);
      });
    }
    for (const child of children) save(child.object, child.record, { [child.field]: id });
  };
  for (const record of readRecords(file)) save(step.sobject, record, {});
}

/**
 * Creates the record. An export also has values that the platform takes in an update only, such as
 * `Account.IsPartner`; they follow in one.
 */
function saveRecord(org: Org, transaction: Transaction, objectName: string, input: Input): string {
  const object = objectNamed(org.schema, objectName);
  const isLater = (name: string) => {
    const field = org.schema.field(objectName, name);
    return field !== undefined && field.updateable && !(object.createable && field.createable);
  };
  const entries = Object.entries(input);
  const first = Object.fromEntries(entries.filter(([name]) => !isLater(name)));
  const later = Object.fromEntries(entries.filter(([name]) => isLater(name)));
  const id = object.createable ? createRecord(org, transaction, objectName, first) : idOfCompanion(org, object, first);
  if (Object.keys(later).length > 0) updateRecord(org, transaction, objectName, id, later);
  return id;
}

/**
 * The record that the platform made together with another one, for example a user's UserLogin: it cannot be created,
 * so the plan means the one that is there already.
 */
function idOfCompanion(org: Org, object: ObjectDescription, input: Input): string {
  for (const [name, value] of Object.entries(input)) {
    const field = org.schema.field(object.name, name);
    if (field?.type !== 'reference' || typeof value !== 'string') continue;
    const sql = `SELECT "Id" FROM "${object.name}" WHERE "${field.name}" = ?`;
    const row = org.database.get(sql, toLongId(value));
    if (row) return requiredText(row, 'Id');
  }
  throw refusal(OBJECT_ACCESS, ['inserted', object.label]);
}

/** Runs the work; what goes wrong is told with its place. */
function at<T>(place: Place, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const where = `${place.file}: ${place.referenceId}`;
    if (error instanceof RecordRefused) throw new Error(`${where}: ${error.errors.map(describe).join('; ')}`);
    if (error instanceof SalesforceError) throw new Error(`${where}: ${describe(error)}`);
    throw error;
  }
}

function describe({ errorCode, message, fields }: SalesforceError): string {
  return `${errorCode}: ${message}${fields.length > 0 ? ` [${fields.join(', ')}]` : ''}`;
}

function readPlan(path: string): Step[] {
  const root = new Entry(path, '', { steps: readJson(path, 'plan') });
  return root.list('steps', (entry) => ({
    sobject: entry.text('sobject'),
    saveRefs: entry.flag('saveRefs', false),
    resolveRefs: entry.flag('resolveRefs', false),
    files: entry.texts('files')
  }));
}

function readRecords(path: string): Input[] {
  const json = readJson(path, 'record file');
  const records = isObject(json) ? json['records'] : undefined;
  if (!Array.isArray(records)) throw new Error(`${path}: it must be an object with a list of records.`);
  return records.map((record: unknown) => {
    if (isObject(record)) return record;
    throw new Error(`${path}: every record must be an object.`);
  });
}

function referenceIdOf(file: string, record: Input): string {
  const attributes = record['attributes'];
  const referenceId = isObject(attributes) ? attributes['referenceId'] : undefined;
  if (typeof referenceId === 'string' && referenceId !== '') return referenceId;
  throw new Error(`${file}: a record has no attributes.referenceId.`);
}

function readJson(path: string, what: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The ${what} ${path} cannot be read: ${reason}`, { cause });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
