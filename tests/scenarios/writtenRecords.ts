import type { Connection } from '@jsforce/jsforce-node';
import type { Facts } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { UnknownRecord } from '../../server/salesforce/row.ts';
import { isRecord } from '../../server/salesforce/row.ts';
import { sameFields } from './expectations.ts';

/** What a user holds, as a plan words it. */
export interface Held {
  label: string;
  fields: UnknownRecord;
}

/** Permission sets, permission set groups and permission set licenses of the user, by label. */
export async function heldBy(connection: Connection, userId: string): Promise<Held[]> {
  const sets = await connection.query(
    `SELECT AssigneeId, Assignee.Name, PermissionSet.Label, PermissionSetGroup.MasterLabel, ExpirationDate
     FROM PermissionSetAssignment WHERE AssigneeId = '${userId}' AND PermissionSet.IsOwnedByProfile = FALSE`
  );
  const licenses = await connection.query(
    `SELECT AssigneeId, Assignee.Name, PermissionSetLicense.MasterLabel
     FROM PermissionSetLicenseAssign WHERE AssigneeId = '${userId}'`
  );
  const held = [
    ...sets.records.map((row) => {
      const label = textAt(row, 'PermissionSetGroup.MasterLabel') ?? textAt(row, 'PermissionSet.Label') ?? '';
      const ExpirationDate = textAt(row, 'ExpirationDate')?.slice(0, 10) ?? null;
      return { label, fields: { PermissionSetId: label, ExpirationDate } };
    }),
    ...licenses.records.map((row) => {
      const label = textAt(row, 'PermissionSetLicense.MasterLabel') ?? '';
      return { label, fields: { PermissionSetLicenseId: label } };
    })
  ];
  return held.sort((one, other) => one.label.localeCompare(other.label));
}

/** Ids in planned fields are written as what they stand for. */
const NAMES: Readonly<Record<string, string>> = {
  ContactId: 'Contact.Name',
  ProfileId: 'Profile.Name',
  UserRoleId: 'UserRole.Name'
};

/** Those fields of the user that the plan writes. */
export async function writtenFields(
  connection: Connection,
  userId: string,
  planned: UnknownRecord
): Promise<UnknownRecord> {
  const names = Object.keys(planned);
  const paths = names.map((name) => NAMES[name] ?? name);
  const { records } = await connection.query(`SELECT ${['Id', ...paths].join(', ')} FROM User WHERE Id = '${userId}'`);
  return Object.fromEntries(names.map((name, at) => [name, textAt(records[0], paths[at] ?? '')]));
}

/** Labels of what the user holds in the end: what it held, what is planned, and the licenses that sets bring along. */
export function expectedLabels(facts: Facts, plan: readonly UnknownRecord[], before: readonly string[]): string[] {
  const byLabel = (label: string) => facts.grants.find((grant) => grant.label === label);
  const granted = plan.map(({ label }) => String(label)).filter((label) => byLabel(label) !== undefined);
  const brought = granted.flatMap((label) => {
    const licenseId = byLabel(label)?.licenseId;
    return facts.grants.filter(({ grantId }) => grantId === licenseId).map((license) => license.label);
  });
  return [...new Set([...before, ...granted, ...brought])].sort((one, other) => one.localeCompare(other));
}

/** The planned record of the user itself; undefined when the plan leaves it as it is. */
export function plannedUser(facts: Facts, plan: readonly UnknownRecord[]): UnknownRecord | undefined {
  return plan.find(({ label }) => !facts.grants.some((grant) => grant.label === label));
}

/** The fields that the plan writes; what it leaves out is the platform's choice, and who holds a grant is known. */
export function plannedFields({ fields }: UnknownRecord): UnknownRecord {
  const entries = isRecord(fields) ? Object.entries(fields) : [];
  return Object.fromEntries(entries.filter(([name, value]) => value !== null && name !== 'AssigneeId'));
}

/** Of a held grant, the fields that the plan mentions. */
export function asPlanned(held: Held, planned: UnknownRecord): UnknownRecord {
  return sameFields(held.fields, plannedFields(planned));
}

function textAt(row: unknown, path: string): string | null {
  const value = path.split('.').reduce<unknown>((object, name) => (isRecord(object) ? object[name] : null), row);
  if (typeof value === 'boolean') {
    return value ? 'true' : 'false';
  }
  return typeof value === 'string' ? value : null;
}
