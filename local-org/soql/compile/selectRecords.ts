import type { ObjectDescription } from '../../schema/schema.ts';
import { SalesforceError } from '../../salesforceError.ts';
import type { FieldPath, Operand, Query, SelectItem, TypeofBranch } from '../parse/ast.ts';
import type { Member, ParentMember, RecordShape } from '../result/shape.ts';
import { notEmulated } from '../parse/sourceText.ts';
import type { Columns } from './columns.ts';
import { expressionOf } from './expression.ts';
import type { Parent, Scope, Table } from './scope.ts';

/** Compiles one subquery of child records; the statement around this select knows how. */
export type CompileChildren = (query: Query, parent: Scope, columns: Columns) => Member;

// Source: SOQL and SOSL Reference, "FIELDS()": unbounded field lists need a limit.
const MAX_RECORDS_OF_ALL_FIELDS = 200;

/** Adds the columns of a query for records and says what they are. */
export function selectRecords(
  query: Query,
  items: readonly SelectItem[],
  scope: Scope,
  columns: Columns,
  compileChildren: CompileChildren
): RecordShape {
  const selection = new RecordSelection(scope, columns);
  for (const item of items) {
    switch (item.kind) {
      case 'value':
        selection.addValue(item.operand, item.alias);
        break;
      case 'fields':
        for (const path of fieldsOf(item, query, scope.root.object)) selection.addValue({ kind: 'field', path }, null);
        break;
      case 'typeof':
        selection.addTypeof(item.relationship, item.branches, item.otherwise);
        break;
      case 'children':
        selection.members.push(compileChildren(item.query, scope, columns));
        break;
    }
  }
  return { objectName: scope.root.object.name, idColumn: columns.add(scope.rootId()), members: selection.members };
}

function fieldsOf(
  { group, at }: Extract<SelectItem, { kind: 'fields' }>,
  { limit }: Query,
  object: ObjectDescription
): FieldPath[] {
  const isBounded = group === 'STANDARD';
  if (!isBounded && (limit === null || limit > MAX_RECORDS_OF_ALL_FIELDS)) {
    throw new SalesforceError(
      'MALFORMED_QUERY',
      `The SOQL FIELDS function must have a LIMIT of at most ${MAX_RECORDS_OF_ALL_FIELDS}`
    );
  }
  const fields = object.fields.filter(({ custom }) => group === 'ALL' || custom === (group === 'CUSTOM'));
  return fields.map(({ name }) => ({ relationships: [], field: name, at }));
}

class RecordSelection {
  readonly members: Member[] = [];
  readonly #scope: Scope;
  readonly #columns: Columns;
  readonly #selected = new Set<string>();

  constructor(scope: Scope, columns: Columns) {
    this.#scope = scope;
    this.#columns = columns;
  }

  addValue(operand: Operand, alias: string | null): void {
    // Source: SOQL and SOSL Reference, "toLabel()": it may be named, other than the fields of records.
    if (alias !== null && operand.kind !== 'toLabel') {
      throw new SalesforceError('MALFORMED_QUERY', 'only aggregate expressions use field aliasing');
    }
    const { sql, type, field, parents } = expressionOf(operand, this.#scope);
    const name = alias ?? field.name;
    this.#refuseDuplicate([...parents.map((parent) => parent.name), name]);
    this.#membersOf(parents).push({
      kind: 'value',
      name,
      column: this.#columns.add(sql),
      type,
      field: operand.kind === 'field' ? field : null,
      label: name
    });
  }

  addTypeof(relationship: FieldPath, branches: readonly TypeofBranch[], otherwise: readonly FieldPath[]): void {
    const parents = this.#scope.resolveParent(relationship);
    const tables = parents.at(-1)?.tables ?? [];
    const parent = this.#parentMember(parents);
    if (!parent.isPolymorphic) {
      throw new SalesforceError(
        'MALFORMED_QUERY',
        `TYPEOF needs a polymorphic relationship, which ${parent.name} is not.`
      );
    }
    for (const branch of branches) {
      const table = tables.find(({ object }) => object.name.toLowerCase() === branch.objectName.toLowerCase());
      if (!table) {
        const { source } = this.#scope.context;
        throw source.error('INVALID_TYPE', branch.at, `${parent.name} is never a ${branch.objectName}.`);
      }
      parent.membersByObject.set(table.object.name, this.#membersOfTable(table, branch.fields));
    }
    for (const table of tables) {
      if (parent.membersByObject.has(table.object.name)) continue;
      parent.membersByObject.set(table.object.name, this.#membersOfTable(table, otherwise));
    }
  }

  #membersOfTable(table: Table, paths: readonly FieldPath[]): Member[] {
    return paths.map((path) => {
      if (path.relationships.length > 0) throw notEmulated('TYPEOF with fields of further relationships');
      const { field, column } = this.#scope.fieldOfTable(table, path);
      const { name, type } = field;
      return { kind: 'value', name, column: this.#columns.add(column), type, field, label: name };
    });
  }

  #membersOf(parents: readonly Parent[]): Member[] {
    return parents.length === 0 ? this.members : this.#parentMember(parents).members;
  }

  #parentMember(parents: readonly Parent[]): ParentMember {
    const parent = parents.at(-1);
    if (!parent) throw new TypeError('The path leads to no parent.');
    const siblings = this.#membersOf(parents.slice(0, -1));
    const known = siblings.find((member) => member.kind === 'parent' && member.name === parent.name);
    if (known?.kind === 'parent') return known;
    const member: ParentMember = {
      kind: 'parent',
      name: parent.name,
      reference: parent.reference,
      idColumn: this.#columns.add(this.#scope.idOf(parent)),
      isPolymorphic: parent.reference.referenceTo.length > 1,
      members: [],
      membersByObject: new Map()
    };
    siblings.push(member);
    return member;
  }

  #refuseDuplicate(names: readonly string[]): void {
    const path = names.join('.');
    if (this.#selected.has(path)) throw new SalesforceError('INVALID_FIELD', `duplicate field selected: ${path}`);
    this.#selected.add(path);
  }
}
