/**
 * What an org says about one person and about what can be granted to that person.
 * Plain data: made by a selector (TypeScript or Apex), read by the services and the form.
 * `null` and `'unknown'` mean that the running user may not see it; nothing here is ever guessed.
 */

export type Known = 'yes' | 'no' | 'unknown';

/** Which record the action stands on. A person account carries its contact with it. */
export type PersonKind = 'contact' | 'personAccount';

/** `User.UserType` decides what a license can do; license names are translated, renamed and re-branded. */
export type PortalType = 'customer' | 'partner';

export interface Facts {
  recordId: string;
  /** `YYYY-MM-DD` in the operator's time zone; services have no clock of their own. */
  today: string;
  org: OrgFacts;
  operator: Operator;
  person: Person;
  /** Users whose ContactId is this person's contact: at most one is enabled, disabled ones no longer point here. */
  users: ExistingUser[];
  /** Active users of other people that have this person's e-mail address. */
  sameEmailUsers: SameEmailUser[];
  licenses: UserLicense[];
  profiles: ExternalProfile[];
  roles: PortalRole[];
  grants: Grant[];
  sites: Site[];
  /** Whether `sites` are all sites of the org; who may not see them all sees only the ones he is a member of. */
  areAllSitesVisible: Known;
  /** Labels of the active user access policies that run when a user is created; null when they cannot be seen. */
  accessPolicies: string[] | null;
  presets: Preset[];
  timeZones: PicklistOption[];
  locales: PicklistOption[];
  languages: PicklistOption[];
}

/** Organization-wide defaults; the last resort for time zone, locale and language. */
export interface OrgFacts {
  organizationId: string;
  name: string;
  timeZone: string;
  locale: string;
  language: string;
}

/** The user who runs the action, and what that user may do. */
export interface Operator {
  userId: string;
  name: string;
  /** Manage Users, Manage External Users or Manage Customer Users. */
  canManageExternalUsers: Known;
  /** Partner users take more than Manage Customer Users. */
  canManagePartnerUsers: Known;
  canAssignPermissionSets: Known;
  /** Permission set licenses take Manage Users. */
  canManageUsers: Known;
  /** Edit access to the person's account: logging in as the user needs it. */
  canEditAccount: Known;
  /** Create and Set Up Experiences together with View Setup: logs in as external users without being a member. */
  canSetUpSites: Known;
  /** Ids of the sites that the operator is a member of; null when that cannot be seen. */
  siteIds: string[] | null;
}

export interface Person {
  kind: PersonKind;
  /** Contact id; for a person account its PersonContactId. */
  contactId: string;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  /** Name or ISO code of the mailing country, as the record has it. */
  country: string | null;
  accountId: string | null;
  accountName: string | null;
  isPartnerAccount: Known;
  /** Null when there is no account or the account cannot be seen. */
  accountOwner: AccountOwner | null;
  /** The person's Individual says not to process, or to forget: such a person becomes no member of a site. */
  isProcessingRefused: Known;
}

export interface AccountOwner {
  userId: string;
  name: string;
  isActive: Known;
  hasRole: Known;
  /** An external user can own accounts but not those of partner users. */
  isExternal: Known;
  /** How many accounts the owner owns; null when it is not known. */
  ownedAccounts: number | null;
}

/** A user that already belongs to the contact. */
export interface ExistingUser {
  userId: string;
  name: string;
  username: string;
  email: string | null;
  isActive: boolean;
  isFrozen: Known;
  profileId: string | null;
  profileName: string | null;
  licenseId: string | null;
  licenseName: string | null;
  /** Ids of permission sets, permission set groups and permission set licenses that the user holds. */
  grantIds: string[];
}

/** Somebody else's user with the same e-mail address. */
export interface SameEmailUser {
  userId: string;
  name: string;
  username: string;
}

export interface UserLicense {
  licenseId: string;
  name: string;
  portalType: PortalType;
  /** Role-based licenses put their users into account roles; high-volume ones take no role at all. */
  hasRoles: boolean;
  /** Null when the running user may not see licenses. */
  totalSeats: number | null;
  usedSeats: number | null;
  /** When the platform counted the used seats, ISO 8601; large counts may be a day old. */
  countedAt: string | null;
  /** Logins a month that a login-based license allows; null for one that is charged per user, or when not visible. */
  monthlyLogins: number | null;
  monthlyLoginsUsed: number | null;
}

/** A profile that an external user can have. */
export interface ExternalProfile {
  profileId: string;
  name: string;
  licenseId: string;
}

/** An existing role of this person's account, or the shared person-account role of its owner. */
export interface PortalRole {
  roleId: string;
  name: string;
  portalType: PortalType;
}

export type GrantKind = 'permissionSet' | 'permissionSetGroup' | 'permissionSetLicense';

/** A permission set, permission set group or permission set license of the org. */
export interface Grant {
  grantId: string;
  kind: GrantKind;
  /** API name, with `namespace__` in front for packaged ones. */
  name: string;
  label: string;
  /** User license or permission set license that the permission set is bound to; null when it fits any. */
  licenseId: string | null;
  /** Profile-owned permission sets and the aggregate ones of groups are never assigned directly. */
  isAssignable: boolean;
  /** A session-activated permission set does nothing until it is activated in a session. */
  requiresActivation: boolean;
  /** Whether a permission set group's access is calculated; false while it is outdated, updating or failed. */
  isReady: boolean;
  /** Of a permission set license; null for the other kinds or when not visible. */
  totalSeats: number | null;
  usedSeats: number | null;
}

export type SiteStatus = 'live' | 'offline' | 'preview';

/** An Experience Cloud site. */
export interface Site {
  siteId: string;
  name: string;
  status: SiteStatus;
  sendsWelcomeEmail: Known;
  /** Profiles and permission sets whose users are members; null when they cannot be seen. */
  memberIds: string[] | null;
}

export interface PicklistOption {
  value: string;
  label: string;
}

export type PresetAudience = 'contact' | 'personAccount' | 'partner';

/** What one kind of external user usually gets; `Enablement_Preset__mdt`. */
export interface Preset {
  name: string;
  label: string;
  description: string | null;
  audiences: PresetAudience[];
  /** In order of preference; the first one that the org has is proposed. */
  licenseNames: string[];
  profileNames: string[];
  timeZone: string | null;
  locale: string | null;
  language: string | null;
  /** The time zone must be looked at: the org's default is not good enough, for example where appointments depend on it. */
  isTimeZoneRequired: boolean;
  sendEmail: boolean;
  /** Name of the site that the users are for. */
  siteName: string | null;
  purpose: string | null;
  deactivationTrigger: string | null;
  /** Days until the user is to be reviewed; null for no review. */
  reviewAfterDays: number | null;
  grants: PresetGrant[];
}

/** A permission set, group or permission set license that a preset asks for; `Enablement_Preset_Grant__mdt`. */
export interface PresetGrant {
  kind: GrantKind;
  name: string;
  /** Tried when no grant of the org has the API name. */
  label: string;
  isRequired: boolean;
  /** Days after which the assignment ends; null for never. */
  expiresAfterDays: number | null;
}

/** Which of the proposed names exist already. What was not asked about is simply not known. */
export interface NameCheck {
  /** Lower case. */
  takenUsernames: string[];
  /** Lower case. */
  takenNicknames: string[];
}
