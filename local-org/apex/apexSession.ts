import { findRow } from '../dml/rows.ts';
import { resetPassword } from '../effects/passwords.ts';
import type { Org } from '../org.ts';
import { APEX_RULES } from '../rules/apexRules.ts';
import { Transaction } from '../rules/mixedDml.ts';
import { hasCustomPermission } from '../rules/permissions.ts';
import { findRows } from '../soql/soql.ts';
import type { Savepoint } from '../storage/database.ts';
import { isId, toLongId } from '../storage/ids.ts';
import { requiredText } from '../storage/row.ts';
import type {
  ApexBinds,
  ApexObjectDescription,
  ApexPasswordReset,
  ApexRecord,
  ApexSave,
  ApexSaveResult
} from './apex.ts';
import { answerApex, brokenBy } from './apexOrgError.ts';
import { describeForApex } from './describe.ts';
import { RecordReader } from './recordReader.ts';
import { saveForApex } from './save.ts';

/**
 * The org as executed Apex sees it: one running piece of Apex at a time, every call answered before the next statement.
 *
 * Saves meet the rules that every client meets. Whether a class runs with or without sharing, in user or in system mode,
 * makes no difference: permissions that a rule asks for are always asked of the running user.
 */
export class ApexSession {
  #org: Org;
  #transaction = new Transaction();
  readonly #savepoints = new Map<string, Savepoint>();

  constructor(org: Org) {
    this.#org = org;
  }

  /** A new transaction: from here on, setup and other objects may each be the first. Savepoints stay. */
  beginTransaction(): void {
    this.#transaction = new Transaction();
  }

  /**
   * The records that a query finds, each with its id. `COUNT()` answers with one AggregateResult that has `expr0`.
   *
   * @throws ApexOrgError for a query that Salesforce would refuse, or that is not emulated
   */
  query(soql: string, binds: ApexBinds): ApexRecord[] {
    const { schema, database, now, runningUserId } = this.#org;
    return answerApex(() => {
      const user = findRow(this.#org, 'User', runningUserId);
      // A rollback can take away the user whom Apex runs as.
      if (!user) throw brokenBy(APEX_RULES.noSuchUser, [runningUserId]);
      const timeZone = requiredText(user, 'TimeZoneSidKey');
      return new RecordReader(schema).records(findRows(soql, binds, { schema, database, now, timeZone }));
    });
  }

  /**
   * Inserts, updates or deletes records.
   *
   * @returns one result for each record, in order
   * @throws ApexOrgError for an object that the org has not, or something that is not emulated
   */
  save(request: ApexSave): ApexSaveResult[] {
    return answerApex(() => saveForApex(this.#org, this.#transaction, request));
  }

  /**
   * Marks a moment to come back to, also across transactions. What is saved from the first mark on is kept for good when
   * that mark is released.
   */
  setSavepoint(): string {
    const savepoint = this.#org.database.setSavepoint();
    const name = `savepoint ${savepoint}`;
    this.#savepoints.set(name, savepoint);
    return name;
  }

  /**
   * Undoes all that was saved since, e-mails included. Younger savepoints are gone; this one can be used again.
   *
   * @throws ApexOrgError when the savepoint is gone
   */
  rollback(savepoint: string): void {
    if (!this.#org.database.rollbackTo(this.#savepointNamed(savepoint))) throw gone(savepoint);
  }

  /**
   * Drops the savepoint and younger ones without undoing anything.
   *
   * @throws ApexOrgError when the savepoint is gone
   */
  releaseSavepoint(savepoint: string): void {
    if (!this.#org.database.releaseSavepoint(this.#savepointNamed(savepoint))) throw gone(savepoint);
    this.#savepoints.delete(savepoint);
  }

  /** Null when the org has no such object. Names ignore case. */
  describe(objectName: string): ApexObjectDescription | null {
    const object = this.#org.schema.object(objectName);
    return object ? describeForApex(object) : null;
  }

  objectNames(): string[] {
    return this.#org.schema.objects().map(({ name }) => name);
  }

  /** In whose name the following calls are made: the administrator until `runAs` says otherwise. */
  get runningUserId(): string {
    return this.#org.runningUserId;
  }

  /**
   * Goes on as another user, or as before; setup and other objects may each be the first again, as in `System.runAs`.
   *
   * @throws ApexOrgError when there is no such user
   */
  runAs(userId: string): void {
    const runningUserId = toLongId(userId);
    if (!isId(userId) || !findRow(this.#org, 'User', runningUserId)) throw brokenBy(APEX_RULES.noSuchUser, [userId]);
    this.#org = { ...this.#org, runningUserId };
    this.beginTransaction();
  }

  /** Whether a permission set or a permission set group gives the running user the custom permission. */
  hasCustomPermission(name: string): boolean {
    return hasCustomPermission(this.#org, this.#org.runningUserId, name);
  }

  /** @throws ApexOrgError when there is no such user, or it is inactive, which is not emulated */
  resetPassword({ userId, sendEmail }: ApexPasswordReset): void {
    answerApex(() => resetPassword(this.#org, userId, sendEmail));
  }

  now(): Date {
    return this.#org.now();
  }

  #savepointNamed(name: string): Savepoint {
    const savepoint = this.#savepoints.get(name);
    if (savepoint === undefined) throw gone(name);
    return savepoint;
  }
}

function gone(savepoint: string): Error {
  return brokenBy(APEX_RULES.savepointGone, [savepoint]);
}
