import type { FieldType } from '../../schema/schema.ts';
import { isId, isNumber, isText } from '../fieldKind.ts';
import type { Member, ValueMember } from './shape.ts';

/** One column of a result, as the query resource describes it when asked with `columns=true`. */
export interface ColumnMetadata {
  readonly aggregate: boolean;
  readonly apexType: string | null;
  readonly booleanType: boolean;
  readonly columnName: string;
  readonly custom: boolean;
  readonly displayName: string;
  readonly foreignKeyName: string | null;
  readonly insertable: boolean;
  readonly joinColumns: readonly ColumnMetadata[];
  readonly numberType: boolean;
  readonly textType: boolean;
  readonly updatable: boolean;
}

/** The resource is undocumented; the Salesforce CLI reads names, `aggregate` and `joinColumns` from it. */
export function columnMetadata(member: Member): ColumnMetadata {
  switch (member.kind) {
    case 'value':
      return value(member);
    case 'parent': {
      const joined = [...member.members, ...[...member.membersByObject.values()].flat()];
      return { ...join(member.name, joined), foreignKeyName: member.reference.name };
    }
    case 'children':
      return { ...join(member.name, member.record.members), aggregate: true };
  }
}

function value({ name, label, type, field }: ValueMember): ColumnMetadata {
  return {
    aggregate: field === null,
    apexType: field === null ? null : apexType(type),
    booleanType: type === 'boolean',
    columnName: name,
    custom: field?.custom ?? false,
    displayName: label,
    foreignKeyName: null,
    insertable: field?.createable ?? false,
    joinColumns: [],
    numberType: isNumber(type),
    textType: isText(type),
    updatable: field?.updateable ?? false
  };
}

function join(name: string, members: readonly Member[]): ColumnMetadata {
  return {
    aggregate: false,
    apexType: null,
    booleanType: false,
    columnName: name,
    custom: false,
    displayName: name,
    foreignKeyName: null,
    insertable: false,
    joinColumns: members.map(columnMetadata),
    numberType: false,
    textType: false,
    updatable: false
  };
}

function apexType(type: FieldType): string {
  if (isId(type)) return 'Id';
  if (isText(type)) return 'String';
  switch (type) {
    case 'boolean':
      return 'Boolean';
    case 'int':
      return 'Integer';
    case 'date':
      return 'Date';
    case 'datetime':
      return 'Datetime';
    default:
      return 'Double';
  }
}
