/** What executed Apex says to an org and hears from it. Dates are `YYYY-MM-DD`, date-times ISO 8601 in UTC. */

export type ApexScalar = string | number | boolean | null;

/** A record as DML sends it and SOQL returns it: parents are records, child relationships lists of records. */
export interface ApexRecord {
  readonly type: string;
  readonly fields: Readonly<Record<string, ApexValue>>;
}

export type ApexValue = ApexScalar | ApexRecord | readonly ApexRecord[];

/** `:name` in SOQL; a list only where SOQL takes one. */
export type ApexBinds = Readonly<Record<string, ApexScalar | readonly ApexScalar[]>>;

export interface ApexSave {
  readonly operation: 'insert' | 'update' | 'delete';
  readonly records: readonly ApexRecord[];
  /** When true and one record is refused, none is saved; the others then carry no error of their own. */
  readonly allOrNone: boolean;
  readonly options?: ApexSaveOptions;
}

/** `Database.DMLOptions`, as far as it makes a difference here. */
export interface ApexSaveOptions {
  /** `EmailHeader.triggerUserEmail`: new users are told by e-mail. */
  readonly triggerUserEmail?: boolean;
}

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

export interface ApexPasswordReset {
  readonly userId: string;
  readonly sendEmail: boolean;
}
