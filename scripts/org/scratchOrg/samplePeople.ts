import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../validate/text/json.ts';
import { listAt, textAt } from '../cli/reading.ts';
import { OrgError } from '../orgError.ts';

/** What a real org must tell before the sample people can be imported into it. */
export interface Hosting {
  /** makes usernames unique, because no two orgs of Salesforce share one */
  readonly orgId: string;
  /** by name, of the profiles that staff has */
  readonly profileIds: ReadonlyMap<string, string>;
  /** record type of person accounts; null leaves person accounts out */
  readonly personRecordType: string | null;
}

type SampleRecord = Readonly<Record<string, unknown>>;

interface Part {
  readonly sobject: string;
  readonly file: string;
}

/** In the order in which they are imported. Who has a user already comes without: seats of external licenses are few. */
const PARTS: readonly Part[] = [
  { sobject: 'UserRole', file: 'roles.json' },
  { sobject: 'User', file: 'staff.json' },
  { sobject: 'Account', file: 'accounts.json' },
  { sobject: 'Contact', file: 'contacts.json' }
];

/** Fields that only the embedded org takes on insert, or that need a feature which the scratch orgs lack. */
const LEFT_OUT = new Set(['IsPartner', 'IndividualId']);

/**
 * The sample people as `sf data import tree --plan` takes them: files by name, among them `plan.json`. References become
 * `@TypeRef1` and so on, because the CLI looks for others only in files that it has imported before.
 *
 * @param folder with the files of the sample org
 * @throws OrgError when a profile that the staff has is not among those of the org
 */
export function samplePeople(folder: string, hosting: Hosting): Map<string, string> {
  const parts = PARTS.map((part) => ({ ...part, records: recordsOf(join(folder, part.file), hosting) }));
  const references = new Map(
    parts.flatMap(({ sobject, records }) =>
      records.map(
        (record, index) => [textAt(record, 'attributes', 'referenceId'), `${sobject}Ref${index + 1}`] as const
      )
    )
  );
  const files = parts.map(({ sobject, file, records }) => {
    const rows = records.map((record) => hosted(record, sobject, references, hosting));
    return [file, JSON.stringify({ records: rows }, null, 2)] as const;
  });
  const plan = PARTS.map(({ sobject, file }) => ({ sobject, files: [file] }));
  return new Map([['plan.json', JSON.stringify(plan, null, 2)], ...files]);
}

/** Profiles that the staff of the sample org has. */
export function staffProfiles(folder: string): string[] {
  const staff: unknown = JSON.parse(readFileSync(join(folder, 'staff.json'), 'utf8'));
  const names = listAt(staff, 'records').map((record) => textAt(record, 'ProfileId').replace('@Profile:', ''));
  return [...new Set(names)];
}

function recordsOf(file: string, { personRecordType }: Hosting): SampleRecord[] {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return listAt(content, 'records')
    .filter(isRecord)
    .filter((record) => personRecordType !== null || !isPersonAccount(record));
}

function isPersonAccount(record: SampleRecord): boolean {
  return textAt(record, 'attributes', 'type') === 'Account' && 'LastName' in record;
}

function hosted(
  record: SampleRecord,
  sobject: string,
  references: ReadonlyMap<string, string>,
  hosting: Hosting
): SampleRecord {
  const fields = Object.entries(record).filter(([field]) => !LEFT_OUT.has(field));
  const values = fields.map(([field, value]) => [field, valueOf(field, value, references, hosting)] as const);
  const referenceId = references.get(textAt(record, 'attributes', 'referenceId')) ?? '';
  const { personRecordType } = hosting;
  return {
    ...Object.fromEntries(values),
    attributes: { type: sobject, referenceId },
    ...(isPersonAccount(record) && personRecordType !== null ? { RecordTypeId: personRecordType } : {})
  };
}

function valueOf(field: string, value: unknown, references: ReadonlyMap<string, string>, hosting: Hosting): unknown {
  if (typeof value !== 'string') return value;
  if (field === 'Username') return value.replace('@', `@${hosting.orgId.toLowerCase()}.`);
  if (!value.startsWith('@')) return value;
  if (!value.startsWith('@Profile:')) return `@${references.get(value.slice(1)) ?? value.slice(1)}`;
  const profile = value.slice('@Profile:'.length);
  const id = hosting.profileIds.get(profile);
  if (id !== undefined) return id;
  throw new OrgError(`The org has no profile "${profile}", which the sample staff has. Give the staff another one.`);
}
