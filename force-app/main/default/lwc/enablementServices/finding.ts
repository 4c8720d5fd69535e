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
  | 'ACCOUNT_OWNER_EXTERNAL'
  | 'ACCOUNT_OWNER_VOLUME'
  | 'ACCOUNT_NOT_PARTNER'
  | 'ACCOUNT_PARTNER_UNKNOWN'
  | 'ACCOUNT_ROLES_CREATED'
  | 'PERSON_ACCOUNT_NOT_PARTNER'
  | 'PERSON_PROCESSING_REFUSED'
  | 'PERSON_EMAIL_SHARED'
  // a user of that person
  | 'USER_ACTIVE'
  | 'USER_DEACTIVATED'
  | 'USER_FROZEN'
  | 'USER_OF_OTHER_PERSON'
  | 'USER_EMAIL_DIFFERS'
  | 'USER_REACTIVATED'
  | 'USER_LACKS_GRANTS'
  | 'USER_HAS_GRANT'
  // names and other details
  | 'FIELD_REQUIRED'
  | 'FIELD_TOO_LONG'
  | 'OPTION_UNKNOWN'
  | 'EMAIL_INVALID'
  | 'USERNAME_INVALID'
  | 'USERNAME_TAKEN'
  | 'USERNAME_TAKEN_ELSEWHERE_UNKNOWN'
  | 'NICKNAME_TAKEN'
  | 'TIME_ZONE_OF_ORG'
  | 'DATE_INVALID'
  | 'DATE_PAST'
  // license, profile, role
  | 'LICENSE_NONE'
  | 'LICENSE_UNKNOWN'
  | 'LICENSE_SEATS_NONE'
  | 'LICENSE_SEATS_LOW'
  | 'LICENSE_SEATS_UNKNOWN'
  | 'LICENSE_LOGINS_USED_UP'
  | 'PROFILE_UNKNOWN'
  | 'PROFILE_OF_OTHER_LICENSE'
  | 'PROFILE_STANDARD'
  | 'PROFILES_NOT_VISIBLE'
  | 'ROLE_NOT_ALLOWED'
  | 'ROLE_UNKNOWN'
  | 'ROLE_OF_OTHER_PORTAL'
  // permission sets, groups and permission set licenses
  | 'GRANT_UNKNOWN'
  | 'GRANT_NOT_ASSIGNABLE'
  | 'GRANT_OF_OTHER_LICENSE'
  | 'GRANT_REPEATED'
  | 'GRANT_NEEDS_ACTIVATION'
  | 'GRANT_GROUP_NOT_READY'
  | 'GRANT_SEATS_NONE'
  | 'GRANT_SEATS_UNKNOWN'
  // sites and e-mail
  | 'SITE_NONE'
  | 'SITE_UNKNOWN'
  | 'SITE_NOT_LIVE'
  | 'SITE_NOT_MEMBER'
  | 'SITE_MEMBERSHIP_UNKNOWN'
  | 'EMAIL_NO_SITE'
  | 'EMAIL_ON_TOP_OF_WELCOME'
  | 'EMAIL_NONE'
  | 'EMAIL_DELIVERY_UNKNOWN'
  // the operator
  | 'OPERATOR_CANNOT_MANAGE_USERS'
  | 'OPERATOR_RIGHTS_UNKNOWN'
  | 'OPERATOR_CANNOT_ASSIGN'
  | 'OPERATOR_CANNOT_LICENSE'
  | 'OPERATOR_CANNOT_LOG_IN_AS'
  | 'ACCESS_POLICIES_RUN'
  // what the preset wants, and the org has not or the draft leaves out
  | 'PRESET_UNKNOWN'
  | 'PRESET_FOR_OTHERS'
  | 'PRESET_LICENSE_MISSING'
  | 'PRESET_PROFILE_MISSING'
  | 'PRESET_SITE_MISSING'
  | 'PRESET_GRANT_REQUIRED'
  | 'PRESET_GRANT_OPTIONAL'
  | 'PRESET_GRANT_LEFT_OUT'
  // several people in one request
  | 'BATCH_PERSON_REPEATED'
  | 'BATCH_NAME_REPEATED'
  // what only the platform can say
  | 'PLATFORM_USER_EXISTS'
  | 'PLATFORM_OWNER_ROLE_OR_ACCOUNT'
  | 'PLATFORM_OWNER_EXTERNAL'
  | 'PLATFORM_NO_SITE'
  | 'PLATFORM_CONTACT_REQUIRED'
  | 'PLATFORM_PROFILE_INTERNAL'
  | 'PLATFORM_PROFILE_STANDARD'
  | 'PLATFORM_PROFILE_TOO_STRONG'
  | 'PLATFORM_PROFILE_REFUSED'
  | 'PLATFORM_ROLE_REFUSED'
  | 'PLATFORM_SEATS_NONE'
  | 'PLATFORM_FEATURE_SEATS_NONE'
  | 'PLATFORM_GRANT_SEATS_NONE'
  | 'PLATFORM_FIELDS_REQUIRED'
  | 'PLATFORM_FIELDS_REFUSED'
  | 'PLATFORM_VALUE_TOO_LONG'
  | 'PLATFORM_OPTION_UNKNOWN'
  | 'PLATFORM_REFERENCE_INVALID'
  | 'PLATFORM_ACCESS_DENIED'
  | 'PLATFORM_BUSY'
  | 'PLATFORM_AUTOMATION_FAILED'
  | 'PLATFORM_MIXED_DML'
  | 'PLATFORM_ENCRYPTION'
  | 'PLATFORM_PORTAL_ADMINISTRATOR'
  | 'PLATFORM_GRANT_LICENSE'
  | 'PLATFORM_GRANT_APPS'
  | 'PLATFORM_GRANT_REFUSED'
  | 'PLATFORM_EMAIL_REFUSED'
  | 'PLATFORM_ANSWER_LOST'
  | 'PLATFORM_ERROR';

/** A fix that the platform lets us make in place, as a request of its own. */
export type RepairKind = 'ownerRole' | 'partnerAccount' | 'personEmail' | 'personLastName';

/** What a repair changes: the account owner's user, the account, or the person's own record. */
export interface Repair {
  kind: RepairKind;
  targetId: string;
}

/** A repair as the admin confirmed it. */
export interface RepairRequest {
  recordId: string;
  kind: RepairKind;
  targetId: string;
  /** The role's id, the e-mail address or the last name; null where the repair takes none. */
  value: string | null;
}

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
  /** Null when it cannot be mended from here. */
  repair: Repair | null;
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
