import type { FieldType, Schema } from '../schema/schema.ts';
import type { Found } from '../soql/soql.ts';
import { countOf } from '../soql/soql.ts';
import { idIn, rowsOf } from '../soql/result/record.ts';
import type { Cell } from '../soql/result/record.ts';
import type { Member, ParentMember, RecordShape } from '../soql/result/shape.ts';
import type { ApexRecord, ApexScalar, ApexValue } from './apex.ts';

/** Makes records for Apex of the rows of a statement. */
export class RecordReader {
  readonly #schema: Schema;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /** `COUNT()` is one AggregateResult with the number in `expr0`, as any aggregate without an alias. */
  records({ shape, rows }: Found): ApexRecord[] {
    switch (shape.kind) {
      case 'count':
        return [{ type: 'AggregateResult', fields: { expr0: countOf(rows) } }];
      case 'aggregate':
        return rows.map((row) => ({ type: 'AggregateResult', fields: this.#fields(shape.members, row) }));
      case 'records':
        return rows.map((row) => this.#record(shape.record, row));
    }
  }

  /** Records of Apex have their id whether the query names it or not. */
  #record({ objectName, idColumn, members }: RecordShape, row: readonly Cell[]): ApexRecord {
    return { type: objectName, fields: { Id: idIn(row[idColumn]), ...this.#fields(members, row) } };
  }

  #fields(members: readonly Member[], row: readonly Cell[]): ApexRecord['fields'] {
    return Object.fromEntries(members.map((member) => [member.name, this.#value(member, row)]));
  }

  #value(member: Member, row: readonly Cell[]): ApexValue {
    switch (member.kind) {
      case 'value':
        return scalar(row[member.column], member.type);
      case 'parent':
        return this.#parent(member, row);
      case 'children':
        return rowsOf(row[member.column]).map((child) => this.#record(member.record, child));
    }
  }

  #parent(member: ParentMember, row: readonly Cell[]): ApexRecord | null {
    const id = row[member.idColumn];
    if (typeof id !== 'string') return null;
    const objectName = this.#schema.objectOfId(id)?.name ?? '';
    const ofType = member.membersByObject.get(objectName);
    // Without TYPEOF a parent that can be of several objects shows as the object Name, which has what they share.
    const type = member.isPolymorphic && !ofType ? 'Name' : objectName;
    return { type, fields: { Id: id, ...this.#fields([...member.members, ...(ofType ?? [])], row) } };
  }
}

function scalar(cell: Cell | undefined, type: FieldType): ApexScalar {
  if (typeof cell === 'number') return type === 'boolean' ? cell !== 0 : cell;
  return typeof cell === 'string' ? cell : null;
}
