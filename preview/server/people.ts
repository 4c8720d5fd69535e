import type { Field, People, Person, PersonRow, UserStatus } from '../answers.ts';
import { flag, isRecord, nullable, record, text, type Shaped } from '../shapes.ts';
import { HttpProblem } from './httpProblem.ts';
import type { OrgQueries } from './orgQueries.ts';
import { personRecord, personRecordFields } from './personRecord.ts';
import { isAccountId } from './recordId.ts';
import { usersOfContact } from './users.ts';

/** A list view of Lightning Experience loads 50 rows at a time; here the search finds the others. */
const PAGE_SIZE = 200;

const row = record({
  Id: text,
  Name: text,
  AccountId: nullable(text),
  Account: nullable(record({ Name: text })),
  Email: nullable(text),
  Title: nullable(text)
});
const ROW_FIELDS = ['Name', 'Account.Name', 'Email', 'Title'];

const userRow = record({ ContactId: text, IsActive: flag });

/** The details card, in order. The labels of relationships are not in the description of the object. */
const DETAILS: readonly { name: string; label?: string; kind: Field['kind'] }[] = [
  { name: 'Name', kind: 'text' },
  { name: 'Account.Name', label: 'Account Name', kind: 'text' },
  { name: 'Title', kind: 'text' },
  { name: 'Account.Owner.Name', label: 'Account Owner', kind: 'text' },
  { name: 'Email', kind: 'email' },
  { name: 'Phone', kind: 'phone' },
  { name: 'MobilePhone', kind: 'phone' },
  { name: 'MailingCity', kind: 'text' },
  { name: 'Description', kind: 'text' }
];

/**
 * The contacts of the org by name, person accounts among them.
 *
 * @param search part of the name; empty for everybody
 */
export async function listPeople(queries: OrgQueries, search: string): Promise<People> {
  const fields = [...(await personRecordFields(queries)), ...ROW_FIELDS];
  const conditions = search === '' ? {} : { Name: { $like: `%${likePattern(search)}%` } };
  const rows = await queries.find('Contact', row, fields, conditions, PAGE_SIZE + 1);
  const shown = rows.slice(0, PAGE_SIZE);
  const statusOf = await userStatus(
    queries,
    shown.map(({ Id }) => Id)
  );
  return {
    people: shown.map((person) => asPersonRow(person, statusOf(person.Id))),
    isComplete: rows.length <= PAGE_SIZE
  };
}

/**
 * Everything that a record page shows.
 *
 * @param recordId of a contact, or of the account that a person account is
 * @throws HttpProblem 404 when there is no such person
 */
export async function readPerson(queries: OrgQueries, recordId: string): Promise<Omit<Person, 'mails'>> {
  const labels = await queries.fieldLabels('Contact');
  const isPersonAccount = isAccountId(recordId);
  if (isPersonAccount && !labels.has('IsPersonAccount')) throw notFound();
  const details = DETAILS.filter(({ name }) => name.includes('.') || labels.has(name)).filter(
    // The account of a person account is the person itself.
    ({ name }) => !isPersonAccount || name !== 'Account.Name'
  );
  const names = details.map(({ name }) => name);
  const conditions = isPersonAccount ? { AccountId: recordId, IsPersonAccount: true } : { Id: recordId };
  const [contact] = await queries.find(
    'Contact',
    row,
    [...new Set(['Id', 'AccountId', ...ROW_FIELDS, ...names])],
    conditions,
    1
  );
  if (contact === undefined) throw notFound();
  return {
    recordId,
    objectName: isPersonAccount ? 'Account' : 'Contact',
    name: contact.Name,
    fields: details.map(({ name, label, kind }) => ({
      name,
      label: label ?? labels.get(name) ?? name,
      value: valueAt(contact, name.split('.')),
      kind
    })),
    users: await usersOfContact(queries, contact.Id)
  };
}

/** A LIKE pattern for a text: characters with a meaning there match any one character instead. */
function likePattern(search: string): string {
  // jsforce escapes quotes but not backslashes.
  return search.replace(/[\\%_]/g, '_');
}

async function userStatus(queries: OrgQueries, contactIds: readonly string[]): Promise<(id: string) => UserStatus> {
  const fields = await queries.fieldLabels('User');
  if (!fields.has('ContactId')) return () => 'unknown';
  // jsforce drops a condition with an empty list, which would find everybody's.
  if (contactIds.length === 0) return () => 'none';
  const users = await queries.find('User', userRow, ['ContactId', 'IsActive'], { ContactId: { $in: contactIds } });
  const active = new Set(users.filter(({ IsActive }) => IsActive).map(({ ContactId }) => ContactId));
  const any = new Set(users.map(({ ContactId }) => ContactId));
  return (id) => (active.has(id) ? 'active' : any.has(id) ? 'inactive' : 'none');
}

function asPersonRow(person: Shaped<typeof row>, status: UserStatus): PersonRow {
  const { Name: name, Title: title, Email: email } = person;
  const { objectName, recordId } = personRecord(person);
  const accountName = objectName === 'Account' ? null : (person.Account?.Name ?? null);
  return { objectName, recordId, name, title, email, accountName, userStatus: status };
}

function valueAt(value: unknown, path: readonly string[]): string | null {
  const [name, ...rest] = path;
  if (name === undefined) return text(value) ? value : null;
  return isRecord(value) ? valueAt(value[name], rest) : null;
}

function notFound(): HttpProblem {
  return new HttpProblem(404, 'There is no such contact or person account, or it cannot be seen.');
}
