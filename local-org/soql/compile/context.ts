import { SalesforceError } from '../../salesforceError.ts';
import { isPlatformEvent } from '../../schema/platformEvent.ts';
import type { ObjectDescription, Schema } from '../../schema/schema.ts';
import { pathText } from '../parse/ast.ts';
import type { FieldPath } from '../parse/ast.ts';
import type { SourceText } from '../parse/sourceText.ts';
import { notEmulated } from '../parse/sourceText.ts';
import { identifier } from './sql.ts';
import type { Sql } from './sql.ts';

// SQLite joins at most 64 tables in one SELECT.
const MAX_TABLES = 60;

/** What the parts of one statement share. */
export class Context {
  readonly schema: Schema;
  readonly source: SourceText;
  readonly now: Date;
  readonly timeZone: string;
  #tables = 0;

  constructor(schema: Schema, source: SourceText, now: Date, timeZone: string) {
    this.schema = schema;
    this.source = source;
    this.now = now;
    this.timeZone = timeZone;
  }

  /**
   * @throws SalesforceError INVALID_TYPE for an object that the org does not have, INVALID_TYPE_FOR_OPERATION for a
   *   platform event
   */
  objectNamed(path: FieldPath): ObjectDescription {
    const object = path.relationships.length === 0 ? this.schema.object(path.field) : undefined;
    if (object && isPlatformEvent(object)) {
      throw new SalesforceError('INVALID_TYPE_FOR_OPERATION', `entity type ${object.name} does not support query`);
    }
    if (object) return object;
    throw this.source.error(
      'INVALID_TYPE',
      path.at,
      `sObject type '${pathText(path)}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`
    );
  }

  /** A name for one more table of the statement, so that subqueries can look at the tables around them. */
  newTableAlias(): Sql {
    this.#tables += 1;
    if (this.#tables > MAX_TABLES) throw notEmulated(`queries over more than ${MAX_TABLES} tables`);
    return identifier(`t${this.#tables}`);
  }
}
