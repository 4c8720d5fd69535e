/** What the admin is about to create or change. Everything is text or an id, as a form holds it. */
export interface Draft {
  recordId: string;
  /**
   * Null creates a user. Otherwise the person's own user is changed: reactivated if it is inactive, and given the
   * grants of the draft that it lacks; the draft's details are not written then.
   */
  userId: string | null;
  presetName: string | null;
  firstName: string;
  lastName: string;
  email: string;
  username: string;
  alias: string;
  nickname: string;
  timeZone: string;
  locale: string;
  language: string;
  emailEncoding: string;
  licenseId: string | null;
  profileId: string | null;
  /** Null lets the platform choose: it creates the account's roles with the first user. */
  roleId: string | null;
  /** Ids of permission sets, permission set groups and permission set licenses. */
  grantIds: string[];
  /** Grants that end by themselves; whatever is not listed does not. */
  expirations: GrantExpiration[];
  /** The site that the user is for: its name stands in the hand-over, its link logs in as the user. */
  siteId: string | null;
  /** Whether the platform is asked to e-mail a link for setting the password. */
  sendEmail: boolean;
  purpose: string;
  deactivationTrigger: string;
  /** `YYYY-MM-DD`, or '' for no review. */
  reviewDate: string;
}

export interface GrantExpiration {
  grantId: string;
  /** `YYYY-MM-DD`: the last day on which the grant works. */
  expiresOn: string;
}

/** Fields of the form that a finding can point at. */
export type DraftField =
  | 'presetName'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'username'
  | 'alias'
  | 'nickname'
  | 'timeZone'
  | 'locale'
  | 'language'
  | 'emailEncoding'
  | 'licenseId'
  | 'profileId'
  | 'roleId'
  | 'grantIds'
  | 'siteId'
  | 'sendEmail'
  | 'purpose'
  | 'deactivationTrigger'
  | 'reviewDate';

/** Names worth asking the org about, best first; the first free one is proposed. */
export interface NameCandidates {
  usernames: string[];
  nicknames: string[];
}

/** Where a proposed time zone, locale or language comes from. */
export type OptionSource = 'preset' | 'country' | 'org';

export interface OptionSources {
  timeZone: OptionSource;
  locale: OptionSource;
  language: OptionSource;
}
