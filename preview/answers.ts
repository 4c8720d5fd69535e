/** What the preview's server answers to its browser side. Both check against these shapes. */
import { flag, list, nullable, oneOf, record, text, type Shaped } from './shapes.ts';

/** embedded: the org that this project brings along. connected: a real org, where everything has consequences. */
const orgKind = oneOf('embedded', 'connected');

export const session = record({
  orgKind,
  orgName: text,
  /** Host of the org, for example `example.my.salesforce.com`. */
  host: text,
  userId: text,
  username: text
});

/** unknown: the org does not let us see which user belongs to the contact. */
const userStatus = oneOf('none', 'active', 'inactive', 'unknown');

/** Objects whose records stand for one person: a person account is opened as an account. */
const personObject = oneOf('Contact', 'Account');

export const personRow = record({
  recordId: text,
  objectName: personObject,
  name: text,
  title: nullable(text),
  accountName: nullable(text),
  email: nullable(text),
  userStatus
});

export const people = record({
  people: list(personRow),
  /** False when the org has more people than are shown. */
  isComplete: flag
});

const grant = record({ label: text, kind: oneOf('Permission Set', 'Permission Set Group') });

const field = record({ name: text, label: text, value: nullable(text), kind: oneOf('text', 'email', 'phone') });

export const user = record({
  userId: text,
  name: text,
  username: text,
  email: nullable(text),
  isActive: flag,
  profileName: nullable(text),
  licenseName: nullable(text),
  roleName: nullable(text),
  /** Record page of the person whom the user belongs to; null for internal users. */
  person: nullable(record({ recordId: text, objectName: personObject, name: text })),
  grants: list(grant)
});

const mail = record({
  to: text,
  subject: text,
  /** ISO 8601, UTC. */
  requestedAt: text,
  userId: text
});

/** Newest first; null for a real org, whose mails nobody but the org itself knows. */
const mails = nullable(list(mail));

export const person = record({
  recordId: text,
  objectName: personObject,
  name: text,
  fields: list(field),
  /** Null when the org does not let us see which users belong to the contact. */
  users: nullable(list(user)),
  mails
});

export const userPage = record({ user, mails });
export const outbox = record({ mails });

export type Session = Shaped<typeof session>;
export type OrgKind = Shaped<typeof orgKind>;
export type UserStatus = Shaped<typeof userStatus>;
export type PersonObject = Shaped<typeof personObject>;
export type PersonRow = Shaped<typeof personRow>;
export type People = Shaped<typeof people>;
export type Grant = Shaped<typeof grant>;
export type Field = Shaped<typeof field>;
export type User = Shaped<typeof user>;
export type Mail = Shaped<typeof mail>;
export type Person = Shaped<typeof person>;
export type UserPage = Shaped<typeof userPage>;
export type Outbox = Shaped<typeof outbox>;
