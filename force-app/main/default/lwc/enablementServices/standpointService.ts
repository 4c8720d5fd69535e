import type { ContactRow } from './personRows.ts';

// Key prefixes: the first three characters of an id tell its object.
const CONTACT_PREFIX = '003';
const ACCOUNT_PREFIX = '001';

/** The records that the action stands on: contacts and person accounts. */
export class StandpointService {
  static isContact(recordId: string): boolean {
    return recordId.startsWith(CONTACT_PREFIX);
  }

  /** A person account or a business account: the id does not tell. */
  static isAccount(recordId: string): boolean {
    return recordId.startsWith(ACCOUNT_PREFIX);
  }

  /** The contact behind each record. A business account is none of the records that have one. */
  static contactsByRecordId(contacts: ContactRow[]): Map<string, ContactRow> {
    const byRecordId = new Map<string, ContactRow>();
    for (const contact of contacts) {
      byRecordId.set(contact.contactId, contact);
      const accountId = contact.accountId;
      if (contact.isPersonAccount && accountId != null) {
        byRecordId.set(accountId, contact);
      }
    }
    return byRecordId;
  }
}
