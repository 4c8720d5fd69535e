import { Schema } from '../../schema/schema.ts';
import type { ObjectDescription } from '../../schema/schema.ts';
import {
  checkbox,
  email,
  field,
  labelled,
  longText,
  picklist,
  reference,
  standardObject,
  text
} from '../../schema/fields.ts';
import type { Database, SqlValue } from '../../storage/database.ts';
import { IdSequence } from '../../storage/ids.ts';
import { openSqlite } from '../../storage/sqlite.ts';
import { createTables } from '../../storage/tables.ts';
import { describeColumns, findRows, runQuery } from '../soql.ts';
import type { BindValues, ChildRecords, QueriedOrg, QueryColumns, QueryRecord, QueryResult } from '../soql.ts';

const NOW = '2024-03-15T12:00:00.000Z';

const account = standardObject(
  'Account',
  '001',
  ['Account', 'Accounts'],
  [
    text('Name', 'Account Name', 255, { nameField: true }),
    picklist('Rating', 'Rating', labelled({ Hot: 'Heiß', Warm: 'Warm', Cold: 'Kalt' })),
    field('Tags__c', 'Tags', 'multipicklist', { length: 255, custom: true }),
    field('NumberOfEmployees', 'Employees', 'int'),
    field('AnnualRevenue', 'Annual Revenue', 'currency'),
    field('Founded__c', 'Founded', 'date', { custom: true }),
    checkbox('IsPartner', 'Partner Account'),
    longText('Description', 'Description', 32_000, { filterable: false }),
    reference('ParentId', 'Parent Account ID', 'Account', { children: 'ChildAccounts' }),
    reference('OwnerId', 'Owner ID', ['User', 'Group'])
  ]
);

const contact = standardObject(
  'Contact',
  '003',
  ['Contact', 'Contacts'],
  [
    text('FirstName', 'First Name', 40),
    text('LastName', 'Last Name', 80, { nameField: true }),
    email('Email', 'Email', 80),
    reference('AccountId', 'Account ID', 'Account', { children: 'Contacts' }),
    reference('ReportsToId', 'Reports To ID', 'Contact')
  ]
);

const user = standardObject(
  'User',
  '005',
  ['User', 'Users'],
  [
    text('Name', 'Full Name', 121, { nameField: true }),
    checkbox('IsActive', 'Active'),
    reference('ManagerId', 'Manager ID', 'User'),
    reference('ContactId', 'Contact ID', 'Contact', { children: 'Users' })
  ]
);

const group = standardObject(
  'Group',
  '00G',
  ['Group', 'Groups'],
  [
    text('Name', 'Name', 40, { nameField: true }),
    picklist('Type', 'Type', labelled({ Queue: 'Queue', Regular: 'Regular' }))
  ]
);

const license = standardObject(
  'UserLicense',
  '100',
  ['User License', 'User Licenses'],
  [text('Name', 'Name', 80, { nameField: true }), field('UsedLicenses', 'Used Licenses', 'int', { filterable: false })]
);

export const OBJECTS: readonly ObjectDescription[] = [account, contact, user, group, license];

/** An empty org in memory to ask queries of. */
export class TestOrg {
  readonly schema = new Schema(OBJECTS);
  readonly database: Database = openSqlite(':memory:');
  readonly #ids = new IdSequence(null);
  readonly #settings: Pick<QueriedOrg, 'now' | 'timeZone'>;

  constructor(settings: { now?: string; timeZone?: string } = {}) {
    const now = new Date(settings.now ?? NOW);
    this.#settings = { now: () => now, timeZone: settings.timeZone ?? 'UTC' };
    createTables(this.database, this.schema);
  }

  /** Puts a record as the database holds it and gives its id. */
  insert(objectName: string, values: Readonly<Record<string, SqlValue>>): string {
    const id = this.#ids.next(this.schema.object(objectName)?.keyPrefix ?? '');
    const row: Record<string, SqlValue> = { Id: id, CreatedDate: NOW, ...values };
    const columns = Object.keys(row).map((name) => `"${name}"`);
    const marks = columns.map(() => '?');
    this.database.run(
      `INSERT INTO "${objectName}" (${columns.join()}) VALUES (${marks.join()})`,
      ...Object.values(row)
    );
    return id;
  }

  query(soql: string): QueryResult {
    return runQuery(soql, this.#asked());
  }

  records(soql: string): readonly QueryRecord[] {
    return this.query(soql).records;
  }

  /** One member of every record found, in the order of the answer. */
  column(soql: string, member: string): unknown[] {
    return this.records(soql).map((record) => record[member]);
  }

  /** One member of the children of every record found, null for a record without children. */
  childColumn(soql: string, relationship: string, member: string): (unknown[] | null)[] {
    return this.column(soql, relationship).map((children) =>
      isChildRecords(children) ? children.records.map((child) => child[member]) : null
    );
  }

  /** Names of the accounts that a condition finds, in the order of their creation. */
  accountsWhere(condition: string): unknown[] {
    return this.column(`SELECT Name FROM Account WHERE ${condition}`, 'Name');
  }

  /** The first column of what a query of Apex finds. */
  bound(soql: string, binds: BindValues): unknown[] {
    return findRows(soql, binds, this.#asked()).rows.map(([value]) => value);
  }

  columns(soql: string): QueryColumns {
    return describeColumns(soql, this.#asked());
  }

  #asked(): QueriedOrg {
    return { schema: this.schema, database: this.database, apiVersion: '67.0', ...this.#settings };
  }
}

function isChildRecords(value: unknown): value is ChildRecords {
  return typeof value === 'object' && value !== null && 'records' in value;
}
