import type { Input } from '../dml/input.ts';
import type { Org } from '../org.ts';
import type { FieldDescription } from '../schema/schema.ts';
import { CsvError } from './csv.ts';

/** Puts a cell where it belongs in the record that is saved. */
interface Column {
  readonly name: string;
  /** What the cell stands for as JSON. */
  read(cell: string): unknown;
}

/** Bulk API 2.0 Developer Guide: the text that empties a field; an empty cell leaves the field as it is. */
const EMPTY_THE_FIELD = '#N/A';

/** Same source: boolean fields. Case does not matter. */
const TRUE = ['yes', 'y', 'true', 'on', '1'];
const FALSE = ['no', 'n', 'false', 'off', '0'];

/** Turns the rows of a CSV into records. */
export class Columns {
  readonly #columns: readonly Column[];

  /** @throws CsvError for a name that is no field of the object, or there twice */
  constructor(org: Org, objectName: string, header: readonly string[]) {
    this.#columns = header.map((name) => columnNamed(org, objectName, name));
    const names = this.#columns.map(({ name }) => name.toLowerCase());
    const twice = header.find((_, index) => names.indexOf(names[index] ?? '') !== index);
    if (twice !== undefined) throw new CsvError(`InvalidBatch : Field name is there twice : ${twice}`);
  }

  /** Names of the fields and relationships, as the schema spells them. */
  get names(): string[] {
    return this.#columns.map(({ name }) => name);
  }

  record(cells: readonly string[]): Input {
    const record: Record<string, unknown> = {};
    this.#columns.forEach((column, index) => {
      const cell = cells[index] ?? '';
      if (cell === '') return;
      record[column.name] = cell === EMPTY_THE_FIELD ? null : column.read(cell);
    });
    return record;
  }
}

function columnNamed(org: Org, objectName: string, name: string): Column {
  const field = org.schema.field(objectName, name);
  if (field) return { name: field.name, read: (cell) => toJson(cell, field) };
  // `Account.Number__c`, and `User:Owner.Username` where the parent may be of several objects
  const [, type, relationship, parentField] = /^(?:(\w+):)?(\w+)\.(\w+)$/.exec(name) ?? [];
  const reference = relationship === undefined ? undefined : org.schema.parentField(objectName, relationship);
  if (reference?.relationshipName == null || parentField === undefined) {
    throw new CsvError(`InvalidBatch : Field name not found : ${name}`);
  }
  const attributes = type === undefined ? {} : { attributes: { type } };
  return { name: reference.relationshipName, read: (cell) => ({ ...attributes, [parentField]: cell }) };
}

function toJson(cell: string, field: FieldDescription): unknown {
  if (field.type !== 'boolean') return cell;
  if (TRUE.includes(cell.toLowerCase())) return true;
  return FALSE.includes(cell.toLowerCase()) ? false : cell;
}
