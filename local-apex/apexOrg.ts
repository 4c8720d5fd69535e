/**
 * What executed Apex asks of an org. Records, queries, rules and permissions live on the other side of this interface,
 * so that Apex that runs here meets the same platform rules as a REST client does. All calls are synchronous, because
 * Apex is: the answer is there before the next statement runs.
 */

export type ApexScalar = string | number | boolean | null;

/** A record as DML sends it and SOQL returns it: parents are records, child relationships lists of records. */
export interface ApexRecord {
  readonly type: string;
  readonly fields: Readonly<Record<string, ApexScalar | ApexRecord | readonly ApexRecord[]>>;
}

/** `:name` in SOQL; a list only where SOQL takes one. */
export type ApexBinds = Readonly<Record<string, ApexScalar | readonly ApexScalar[]>>;

export interface ApexSaveError {
  /** `System.StatusCode`, for example `REQUIRED_FIELD_MISSING`. */
  readonly statusCode: string;
  readonly message: string;
  readonly fields: readonly string[];
}

/** One per record, in order. */
export type ApexSaveResult =
  | { readonly isSuccess: true; readonly id: string }
  | { readonly isSuccess: false; readonly errors: readonly ApexSaveError[] };

export interface ApexSave {
  readonly operation: 'insert' | 'update' | 'delete';
  readonly records: readonly ApexRecord[];
  /** When true and one record is refused, none is saved; the others then carry no error of their own. */
  readonly allOrNone: boolean;
  readonly options?: ApexSaveOptions;
  readonly accessMode?: ApexAccessMode;
}

/** In whose rights Apex means a query or save: `AccessLevel`. An org may leave it unheeded. */
export type ApexAccessMode = 'user' | 'system';

/** `Database.DMLOptions`, as far as an org takes notice. */
export interface ApexSaveOptions {
  /** `EmailHeader.triggerUserEmail`: new users are told by e-mail. */
  readonly triggerUserEmail?: boolean;
}

export interface ApexFieldDescription {
  readonly name: string;
  readonly label: string;
  /** `DescribeFieldResult.getType()` in lower case, for example `reference`, `picklist`, `string`. */
  readonly type: string;
  /** Characters; 0 where the type has no length. */
  readonly length: number;
  readonly isCreateable: boolean;
  readonly isUpdateable: boolean;
  readonly isAccessible: boolean;
  readonly picklist: readonly { readonly value: string; readonly label: string; readonly isActive: boolean }[];
}

export interface ApexObjectDescription {
  readonly name: string;
  readonly label: string;
  readonly keyPrefix: string;
  readonly isCustom: boolean;
  readonly fields: readonly ApexFieldDescription[];
}

/** An e-mail of the platform: nothing is sent, tests and demos read the org's outbox. */
export interface ApexPasswordReset {
  readonly userId: string;
  readonly sendEmail: boolean;
}

/** A mistake that Apex cannot catch as a save result: a wrong query, or something that is not emulated. */
export class ApexOrgError extends Error {
  readonly statusCode: string;

  /** @param statusCode the platform's code, or `NOT_EMULATED` */
  constructor(statusCode: string, message: string) {
    super(message);
    this.name = 'ApexOrgError';
    this.statusCode = statusCode;
  }
}

/** One running piece of Apex at a time. */
export interface ApexOrg {
  /** A new transaction: from here on, setup and other objects may each be the first. */
  beginTransaction(): void;
  /**
   * Every record has its `Id`; dates are `YYYY-MM-DD`, date-times ISO 8601 in UTC, in binds and DML as well. `COUNT()` is
   * answered with one `AggregateResult` that holds the number in `expr0`.
   *
   * @throws ApexOrgError for a query that Salesforce would refuse, or that is not emulated
   */
  query(soql: string, binds: ApexBinds, accessMode: ApexAccessMode): readonly ApexRecord[];
  save(request: ApexSave): readonly ApexSaveResult[];
  /** Whatever is saved from here on can be undone. */
  setSavepoint(): string;
  rollback(savepoint: string): void;
  /** Drops the savepoint and younger ones without undoing anything. */
  releaseSavepoint(savepoint: string): void;
  /** Null when the org has no such object. Names ignore case. */
  describe(objectName: string): ApexObjectDescription | null;
  /** Names of all objects of the org. */
  objectNames(): readonly string[];
  /** In whose name the following calls are made. */
  readonly runningUserId: string;
  runAs(userId: string): void;
  hasCustomPermission(name: string): boolean;
  resetPassword(request: ApexPasswordReset): void;
  now(): Date;
}
