import type { ApexBinds, ApexRecord, ApexSave, ApexSaveResult, ApexValue } from '../apex/apex.ts';
import type { ApexSession } from '../apex/apexSession.ts';
import { openLocalOrg } from '../localOrg.ts';
import type { LocalOrg, LocalOrgOptions } from '../localOrg.ts';

type Fields = ApexRecord['fields'];
type Options = NonNullable<ApexSave['options']>;

/** Makes the records of a test as Apex would, with everything filled in that the test does not care about. */
export class ApexScenario {
  readonly org: LocalOrg;
  readonly session: ApexSession;
  #count = 0;

  constructor(options: Partial<LocalOrgOptions> = {}) {
    this.org = openLocalOrg({ dataFolder: ':memory:', ...options });
    this.session = this.org.apexSession();
  }

  /** Runs a test in an org of its own. */
  static run(options: Partial<LocalOrgOptions>, work: (given: ApexScenario) => void): void {
    const scenario = new ApexScenario(options);
    try {
      work(scenario);
    } finally {
      scenario.org.close();
    }
  }

  save(operation: ApexSave['operation'], records: readonly ApexRecord[], allOrNone = true): ApexSaveResult[] {
    return this.session.save({ operation, records, allOrNone });
  }

  /** Inserts a record in a transaction of its own. Returns its id; a refusal fails the test. */
  insert(type: string, fields: Fields, options: Options = {}): string {
    this.session.beginTransaction();
    const records = [{ type, fields }];
    const [result] = this.session.save({ operation: 'insert', records, allOrNone: true, options });
    if (!result?.isSuccess) throw new Error(`${type} was refused: ${JSON.stringify(result)}`);
    return result.id;
  }

  query(soql: string, binds: ApexBinds = {}): readonly ApexRecord[] {
    return this.session.query(soql, binds);
  }

  /** One field of all records that a query finds. */
  column(field: string, from: string, binds: ApexBinds = {}): ApexValue[] {
    return this.query(`SELECT ${field} FROM ${from}`, binds).map(({ fields }) => fields[field] ?? null);
  }

  /** The id of the only record that is meant. */
  id(from: string): string {
    const [id] = this.column('Id', from);
    if (typeof id !== 'string') throw new Error(`Nothing found: ${from}`);
    return id;
  }

  account(name = 'Acme', fields: Fields = {}): string {
    return this.insert('Account', { Name: name, ...fields });
  }

  /** Fields of an internal user that nothing is wrong with. */
  user(fields: Fields = {}): Fields {
    const number = ++this.#count;
    return {
      LastName: 'Lovelace',
      Email: `ada${number}@example.com`,
      Username: `ada${number}@example.com`,
      Alias: `ada${number}`,
      TimeZoneSidKey: 'Europe/London',
      LocaleSidKey: 'en_GB',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      ProfileId: this.id(`Profile WHERE Name = 'System Administrator'`),
      ...fields
    };
  }

  /** A contact of an account whose owner has a role, so that it can have an external user. */
  contact(): string {
    const OwnerId = this.insert('User', this.user({ UserRoleId: this.insert('UserRole', { Name: 'Sales' }) }));
    return this.insert('Contact', { LastName: 'Lovelace', AccountId: this.account('Acme', { OwnerId }) });
  }

  /** Fields of an external user with a contact of its own. */
  externalUser(fields: Fields = {}, profile = 'Customer Community Plus User'): Fields {
    return this.user({ ProfileId: this.id(`Profile WHERE Name = '${profile}'`), ContactId: this.contact(), ...fields });
  }
}
