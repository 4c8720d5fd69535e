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
  org: OrgFacts;
  person: Person;
  /** Users whose ContactId is this person's contact: at most one is enabled, disabled ones no longer point here. */
  users: ExistingUser[];
  licenses: UserLicense[];
  profiles: ExternalProfile[];
  roles: PortalRole[];
  grants: Grant[];
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

export interface Person {
  kind: PersonKind;
  /** Contact id; for a person account its PersonContactId. */
  contactId: string;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  accountId: string | null;
  accountName: string | null;
  isPartnerAccount: Known;
  /** Null when there is no account or the account cannot be seen. */
  accountOwner: AccountOwner | null;
}

export interface AccountOwner {
  userId: string;
  name: string;
  isActive: Known;
  hasRole: Known;
}

/** A user that already belongs to the contact. */
export interface ExistingUser {
  userId: string;
  name: string;
  username: string;
  isActive: boolean;
  profileName: string | null;
  licenseName: string | null;
  /** Ids of permission sets and permission set groups that the user holds. */
  grantIds: string[];
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

export type GrantKind = 'permissionSet' | 'permissionSetGroup';

/** A permission set or permission set group of the org. */
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
  sendEmail: boolean;
  grants: PresetGrant[];
}

/** A permission set or group that a preset asks for; `Enablement_Preset_Grant__mdt`. */
export interface PresetGrant {
  kind: GrantKind;
  name: string;
  /** Tried when no grant of the org has the API name. */
  label: string;
  isRequired: boolean;
}

/** Which of the proposed names exist already. What was not asked about is simply not known. */
export interface NameCheck {
  /** Lower case. */
  takenUsernames: string[];
  /** Lower case. */
  takenNicknames: string[];
}
