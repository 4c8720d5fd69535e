import type { DraftField } from './draft.ts';

/** error blocks, warning lets the admin go on, info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** The step of the form in which the finding can be mended. */
export type Step = 'person' | 'details' | 'access' | 'review';

/**
 * Stable codes; the sentences (cause and fix) are the custom labels `Enablement_<code>_Cause` and `Enablement_<code>_Fix`.
 */
export type FindingCode =
  // the person and the account
  | 'ACCOUNT_MISSING'
  | 'ACCOUNT_OWNER_ROLE_MISSING'
  | 'ACCOUNT_OWNER_ROLE_UNKNOWN'
  | 'ACCOUNT_OWNER_INACTIVE'
  | 'ACCOUNT_NOT_PARTNER'
  | 'PERSON_ACCOUNT_NOT_PARTNER'
  // a user of that person
  | 'USER_ACTIVE'
  | 'USER_DEACTIVATED'
  // names and other details
  | 'FIELD_REQUIRED'
  | 'FIELD_TOO_LONG'
  | 'OPTION_UNKNOWN'
  | 'EMAIL_INVALID'
  | 'USERNAME_INVALID'
  | 'USERNAME_TAKEN'
  | 'NICKNAME_TAKEN'
  // license, profile, role
  | 'LICENSE_NONE'
  | 'LICENSE_UNKNOWN'
  | 'LICENSE_SEATS_NONE'
  | 'LICENSE_SEATS_UNKNOWN'
  | 'PROFILE_UNKNOWN'
  | 'PROFILE_OF_OTHER_LICENSE'
  | 'ROLE_NOT_ALLOWED'
  | 'ROLE_UNKNOWN'
  | 'ROLE_OF_OTHER_PORTAL'
  // permission sets and groups
  | 'GRANT_UNKNOWN'
  | 'GRANT_NOT_ASSIGNABLE'
  | 'GRANT_OF_OTHER_LICENSE'
  // what the preset wants and the org has not
  | 'PRESET_LICENSE_MISSING'
  | 'PRESET_PROFILE_MISSING'
  | 'PRESET_GRANT_REQUIRED'
  | 'PRESET_GRANT_OPTIONAL'
  // what only the platform can say
  | 'PLATFORM_USER_EXISTS'
  | 'PLATFORM_OWNER_ROLE_OR_ACCOUNT'
  | 'PLATFORM_SEATS_NONE'
  | 'PLATFORM_FIELDS_REQUIRED'
  | 'PLATFORM_GRANT_REFUSED'
  | 'PLATFORM_ERROR';

/** One thing to know before the user is created: data, no sentences. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  step: Step;
  /** Where the form shows it; null when no single field is to blame. */
  field: DraftField | null;
  /**
   * Values for the label's placeholders. `{0}` always stands for the label of `field` (empty without one),
   * so that services need no translated words; `params` fill `{1}`, `{2}` and so on.
   */
  params: string[];
  /** Path in Setup where the cause can be mended, for example `/lightning/setup/ManageUsers/home`. */
  setupPath: string | null;
}

/** An error as the platform reports it for one record of a plan. */
export interface PlatformError {
  statusCode: string;
  message: string;
  /** API names of the fields that the platform blames. */
  fields: string[];
  /** Object of the refused record, for example `PermissionSetAssignment`. */
  sobjectType: string;
  /** What the refused record grants, as the review step shows it; null for the user itself. */
  label: string | null;
}
