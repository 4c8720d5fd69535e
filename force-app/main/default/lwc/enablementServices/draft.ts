/** What the admin is about to create. Everything is text or an id, as a form holds it. */
export interface Draft {
  recordId: string;
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
  /** Ids of permission sets and permission set groups. */
  grantIds: string[];
  /** Whether the platform is asked to e-mail a link for setting the password. */
  sendEmail: boolean;
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
  | 'grantIds';

/** Names worth asking the org about, best first; the first free one is proposed. */
export interface NameCandidates {
  usernames: string[];
  nicknames: string[];
}
