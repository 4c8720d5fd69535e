import type { PersonObject } from '../answers.ts';
import { flag, record } from '../shapes.ts';
import type { OrgQueries } from './orgQueries.ts';

const mark = record({ IsPersonAccount: flag });

interface ContactKeys {
  Id: string;
  AccountId: string | null;
}

/** The record that stands for a person: a person account is worked with as an account, its contact is never seen. */
export function personRecord(contact: ContactKeys): { objectName: PersonObject; recordId: string } {
  const { Id, AccountId } = contact;
  return mark(contact) && contact.IsPersonAccount && AccountId !== null
    ? { objectName: 'Account', recordId: AccountId }
    : { objectName: 'Contact', recordId: Id };
}

/** The contact fields that `personRecord` needs; `IsPersonAccount` exists only in orgs with person accounts. */
export async function personRecordFields(queries: OrgQueries): Promise<string[]> {
  const fields = await queries.fieldLabels('Contact');
  return ['Id', 'AccountId', ...(fields.has('IsPersonAccount') ? ['IsPersonAccount'] : [])];
}
