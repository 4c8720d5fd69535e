/** The exact records that will be written, in commit order. The review step, the dry run and the commit share one plan. */
export interface Plan {
  recordId: string;
  /** The person's contact, by which the user is found again. */
  contactId: string;
  /** The user that is changed; null when the plan creates one. */
  userId: string | null;
  records: PlanRecord[];
  /** The platform is asked for the e-mail after the commit; nobody can promise that it arrives. */
  emailRequested: boolean;
}

/** Contacts and accounts are changed by repairs only: they never share a transaction with the others. */
export type PlanObject = 'User' | 'PermissionSetLicenseAssign' | 'PermissionSetAssignment' | 'Contact' | 'Account';

export type PlanOperation = 'create' | 'update';

export interface PlanRecord {
  /** Unique within the plan; other records point at it. */
  reference: string;
  operation: PlanOperation;
  sobjectType: PlanObject;
  /** The record to update; null for one to create. */
  recordId: string | null;
  /** What a person calls this record: the user's name, the permission set's label. */
  label: string;
  fields: PlanField[];
}

/**
 * lastDay: the platform keeps a time, which is the end of that day (UTC). record: the value is the reference of an
 * earlier record of the same plan, whose id goes there.
 */
export type PlanFieldKind = 'text' | 'boolean' | 'date' | 'lastDay' | 'record';

export interface PlanField {
  name: string;
  kind: PlanFieldKind;
  /** Booleans as `true` and `false`, days as `YYYY-MM-DD`. */
  value: string;
  /** The value in words, for example the profile's name instead of its id. */
  display: string;
}
