import type { PersonKind } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementSelector } from '../enablementSelector.ts';
import { RequestError } from '../requestError.ts';
import { keyPrefix } from '../salesforce/recordId.ts';
import type { ContactRow } from './people.ts';

const CONTACT = '003';
const ACCOUNT = '001';

/** A record that the action stands on, with the contact behind it. */
export interface Standpoint {
  recordId: string;
  kind: PersonKind;
  contact: ContactRow;
}

/**
 * @param recordIds 18-character ids of contacts and person accounts
 * @throws RequestError 400 for the id of another object, 404 for a record that is not there or not visible
 */
export async function loadStandpoints(
  selector: EnablementSelector,
  recordIds: readonly string[]
): Promise<Standpoint[]> {
  const odd = recordIds.find((recordId) => ![CONTACT, ACCOUNT].includes(keyPrefix(recordId)));
  if (odd !== undefined) {
    throw new RequestError(400, `${odd} is neither a contact nor a person account. Open one of these.`);
  }
  const ofObject = (prefix: string) => recordIds.filter((recordId) => keyPrefix(recordId) === prefix);
  const contacts = await selector.contacts(ofObject(CONTACT), ofObject(ACCOUNT));
  return recordIds.map((recordId) => {
    const contact = contactOf(recordId, contacts);
    return { recordId, kind: contact.isPersonAccount ? 'personAccount' : 'contact', contact };
  });
}

function contactOf(recordId: string, contacts: readonly ContactRow[]): ContactRow {
  const isOfAccount = keyPrefix(recordId) === ACCOUNT;
  const contact = contacts.find(({ isPersonAccount, person }) =>
    isOfAccount ? isPersonAccount && person.accountId === recordId : person.contactId === recordId
  );
  if (contact !== undefined) {
    return contact;
  }
  throw new RequestError(
    404,
    isOfAccount
      ? `There is no person account ${recordId} that you can see. On a business account, open one of its contacts.`
      : `There is no contact ${recordId} that you can see.`
  );
}
