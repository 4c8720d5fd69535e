import type { ChildRelationship, FieldDescription, ObjectDescription } from '../../schema/schema.ts';
import type { SalesforceError } from '../../salesforceError.ts';
import type { FieldPath, From } from '../parse/ast.ts';
import { notEmulated } from '../parse/sourceText.ts';
import type { Context } from './context.ts';
import { commaSeparated, concatenated, identifier, nothing, sql } from './sql.ts';
import type { Sql } from './sql.ts';

// Source: SOQL and SOSL Reference, "Understanding Relationship Query Limitations".
const MAX_LEVELS = 5;

/** One table of the statement. */
export interface Table {
  readonly alias: Sql;
  readonly object: ObjectDescription;
}

/** A record that can be walked up to; a polymorphic one has a table for every object that it can be of. */
export interface Parent {
  /** The relationship's name as the schema spells it. */
  readonly name: string;
  readonly reference: FieldDescription;
  readonly tables: readonly Table[];
}

/** Where a path leads: the records on the way, and the field of the last one. */
export interface Resolved {
  readonly parents: readonly Parent[];
  readonly field: FieldDescription;
  readonly column: Sql;
}

/** The tables of one SELECT: its object, and the parents that its fields are reached through, each joined once. */
export class Scope {
  readonly context: Context;
  readonly root: Table;
  /** Where the aliases of FROM lead, by their lower-case names. */
  readonly #aliases = new Map<string, readonly string[]>();
  readonly #parents = new Map<string, Parent>();
  #joins: Sql = nothing;

  constructor(context: Context, object: ObjectDescription, from: From) {
    this.context = context;
    this.root = { alias: context.newTableAlias(), object };
    if (from.alias !== null) this.#aliases.set(from.alias.toLowerCase(), []);
    for (const { alias, path } of from.relationshipAliases) {
      this.#aliases.set(alias.toLowerCase(), this.#withoutAliases([...path.relationships, path.field]));
    }
  }

  /** The tables as they stand after FROM; to be read after every path has been resolved. */
  tables(): Sql {
    return sql`${identifier(this.root.object.name)} ${this.root.alias}${this.#joins}`;
  }

  /** @throws SalesforceError INVALID_FIELD for a relationship or a field that does not exist */
  resolve(path: FieldPath): Resolved {
    const parents = this.#resolveParents(path, this.#withoutAliases(path.relationships));
    const tables = parents.at(-1)?.tables ?? [this.root];
    // Source: Object Reference, "Name": a polymorphic parent tells the object it is of.
    if (tables.length > 1 && path.field.toLowerCase() === 'type') return { parents, ...objectTypeOf(tables) };
    return { parents, ...this.#fieldOf(tables, path) };
  }

  /** The parent that the whole path leads to, its last name included. */
  resolveParent(path: FieldPath): readonly Parent[] {
    return this.#resolveParents(path, [...this.#withoutAliases(path.relationships), path.field]);
  }

  /** A field of one table, whatever the other objects of a polymorphic parent are. */
  fieldOfTable(table: Table, path: FieldPath): Omit<Resolved, 'parents'> {
    return this.#fieldOf([table], path);
  }

  rootId(): Sql {
    return sql`${this.root.alias}."Id"`;
  }

  idOf(parent: Parent): Sql {
    return coalesced(parent.tables.map(({ alias }) => sql`${alias}."Id"`));
  }

  /**
   * The children that a subquery's FROM means.
   *
   * @throws SalesforceError INVALID_TYPE
   */
  childRelationship(path: FieldPath): ChildRelationship {
    const { schema, source } = this.context;
    const isOfRoot = this.#withoutAliases(path.relationships).length === 0;
    const relationship = isOfRoot ? schema.childRelationship(this.root.object.name, path.field) : undefined;
    if (relationship) return relationship;
    throw source.error(
      'INVALID_TYPE',
      path.at,
      `Didn't understand relationship '${path.field}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`
    );
  }

  #resolveParents(path: FieldPath, relationships: readonly string[]): Parent[] {
    if (relationships.length > MAX_LEVELS) {
      throw this.context.source.error(
        'MALFORMED_QUERY',
        path.at,
        `SOQL statements cannot query relationships more than ${MAX_LEVELS} level(s) away from the root entity object.`
      );
    }
    const parents: Parent[] = [];
    relationships.forEach((name, index) => {
      const key = relationships
        .slice(0, index + 1)
        .join('.')
        .toLowerCase();
      const parent = this.#parents.get(key) ?? this.#join(parents.at(-1)?.tables ?? [this.root], name, path);
      this.#parents.set(key, parent);
      parents.push(parent);
    });
    return parents;
  }

  #join(children: readonly Table[], relationship: string, path: FieldPath): Parent {
    const { schema } = this.context;
    const steps = children.flatMap((child) => {
      const reference = schema.parentField(child.object.name, relationship);
      return reference ? [{ child, reference }] : [];
    });
    const [first] = steps;
    if (!first) throw this.#unknownRelationship(relationship, path);
    const tables = steps.flatMap(({ child, reference }) =>
      reference.referenceTo.flatMap((target) => {
        const object = schema.object(target);
        if (!object) return [];
        const alias = this.context.newTableAlias();
        const column = identifier(reference.name);
        this.#joins = sql`${this.#joins} LEFT JOIN ${identifier(object.name)} ${alias} ON ${alias}."Id" = ${child.alias}.${column}`;
        return [{ alias, object }];
      })
    );
    if (tables.length === 0) throw this.#unknownRelationship(relationship, path);
    return { name: first.reference.relationshipName ?? relationship, reference: first.reference, tables };
  }

  #fieldOf(tables: readonly Table[], path: FieldPath): Omit<Resolved, 'parents'> {
    const columns = tables.flatMap(({ alias, object }) => {
      const field = this.context.schema.field(object.name, path.field);
      return field ? [{ field, column: sql`${alias}.${identifier(field.name)}` }] : [];
    });
    const [first] = columns;
    if (!first) {
      const entity = tables.length === 1 ? (tables[0]?.object.name ?? '') : 'Name';
      throw this.context.source.error(
        'INVALID_FIELD',
        path.at,
        `No such column '${path.field}' on entity '${entity}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`
      );
    }
    if (first.field.isFormula) throw notEmulated(`the value of the formula field ${first.field.name}`);
    return { field: first.field, column: coalesced(columns.map(({ column }) => column)) };
  }

  #unknownRelationship(relationship: string, path: FieldPath): SalesforceError {
    return this.context.source.error(
      'INVALID_FIELD',
      path.at,
      `Didn't understand relationship '${relationship}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`
    );
  }

  /** The relationships from the root, with aliases of FROM and the object's own name taken away. */
  #withoutAliases(names: readonly string[]): readonly string[] {
    const [head, ...rest] = names;
    if (head === undefined) return names;
    const aliased = this.#aliases.get(head.toLowerCase());
    if (aliased) return [...aliased, ...rest];
    const { name } = this.root.object;
    const isOwnName = head.toLowerCase() === name.toLowerCase() && !this.context.schema.parentField(name, head);
    return isOwnName ? rest : names;
  }
}

function coalesced(columns: readonly Sql[]): Sql {
  const [first, ...others] = columns;
  return first && others.length === 0 ? first : sql`COALESCE(${commaSeparated(columns)})`;
}

function objectTypeOf(tables: readonly Table[]): Omit<Resolved, 'parents'> {
  const cases = tables.map(({ alias, object }) => sql` WHEN ${alias}."Id" IS NOT NULL THEN ${object.name}`);
  return { field: OBJECT_TYPE, column: sql`CASE${concatenated(cases)} END` };
}

const OBJECT_TYPE: FieldDescription = {
  name: 'Type',
  label: 'Object Type',
  type: 'picklist',
  length: 40,
  nillable: true,
  createable: false,
  updateable: false,
  defaultedOnCreate: false,
  defaultValue: null,
  custom: false,
  unique: false,
  externalId: false,
  nameField: false,
  filterable: true,
  restrictedPicklist: true,
  picklistValues: [],
  referenceTo: [],
  relationshipName: null,
  childRelationshipName: null,
  onParentDeletion: 'empty',
  autoNumber: null,
  isFormula: false
};
