import type { FieldType, Schema } from '../../schema/schema.ts';
import type { SqlValue } from '../../storage/database.ts';
import type { Member, ParentMember, RecordShape, ValueMember } from './shape.ts';

/** A record as the REST API gives it. */
export interface QueryRecord {
  attributes: { type: string; url?: string };
  [member: string]: QueryValue | QueryRecord['attributes'];
}

export type QueryValue = string | number | boolean | null | QueryRecord | ChildRecords;

export interface ChildRecords {
  totalSize: number;
  done: boolean;
  records: QueryRecord[];
}

/** One column of a row; child records are a list of rows in it. */
export type Cell = SqlValue | readonly Cell[];

/** Makes records of the rows of a statement. */
export class RecordReader {
  readonly #schema: Schema;
  readonly #apiVersion: string;

  /** @param apiVersion for example `67.0` */
  constructor(schema: Schema, apiVersion: string) {
    this.#schema = schema;
    this.#apiVersion = apiVersion;
  }

  record(shape: RecordShape, row: readonly Cell[]): QueryRecord {
    const id = idIn(row[shape.idColumn]);
    return this.#filled(this.#attributes(shape.objectName, shape.objectName, id), shape.members, row);
  }

  aggregate(members: readonly ValueMember[], row: readonly Cell[]): QueryRecord {
    return this.#filled({ type: 'AggregateResult' }, members, row);
  }

  #filled(attributes: QueryRecord['attributes'], members: readonly Member[], row: readonly Cell[]): QueryRecord {
    const record: QueryRecord = { attributes };
    for (const member of members) record[member.name] = this.#member(member, row);
    return record;
  }

  #member(member: Member, row: readonly Cell[]): QueryValue {
    switch (member.kind) {
      case 'value':
        return valueOf(row[member.column], member.type);
      case 'parent':
        return this.#parent(member, row);
      case 'children':
        return this.#children(member.record, row[member.column]);
    }
  }

  #parent(member: ParentMember, row: readonly Cell[]): QueryRecord | null {
    const id = row[member.idColumn];
    if (typeof id !== 'string') return null;
    const objectName = this.#schema.objectOfId(id)?.name ?? '';
    const typeMembers = member.membersByObject.get(objectName);
    // Without TYPEOF a parent that can be of several objects shows as the object Name, which has what they share.
    const type = member.isPolymorphic && !typeMembers ? 'Name' : objectName;
    return this.#filled(this.#attributes(type, objectName, id), [...member.members, ...(typeMembers ?? [])], row);
  }

  #children(shape: RecordShape, cell: Cell | undefined): ChildRecords | null {
    const records = rowsOf(cell).map((row) => this.record(shape, row));
    return records.length > 0 ? { totalSize: records.length, done: true, records } : null;
  }

  #attributes(type: string, objectName: string, id: string): QueryRecord['attributes'] {
    return { type, url: `/services/data/v${this.#apiVersion}/sobjects/${objectName}/${id}` };
  }
}

function valueOf(cell: Cell | undefined, type: FieldType): QueryValue {
  if (typeof cell === 'string') return type === 'datetime' ? cell.replace(/Z$/u, '+0000') : cell;
  if (typeof cell !== 'number') return null;
  return type === 'boolean' ? cell !== 0 : cell;
}

export function idIn(cell: Cell | undefined): string {
  if (typeof cell !== 'string') throw new TypeError('The org is damaged: a record has no id.');
  return cell;
}

/** Rows of children come as JSON text in a row of the statement, and as lists in a row of other children. */
export function rowsOf(cell: Cell | undefined): readonly (readonly Cell[])[] {
  const rows: unknown = typeof cell === 'string' ? JSON.parse(cell) : cell;
  if (!isCells(rows)) throw new TypeError('Child records have to be a list.');
  return rows.filter(isCells);
}

function isCells(value: unknown): value is readonly Cell[] {
  return Array.isArray(value);
}
