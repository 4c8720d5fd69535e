import type { ContactRow } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { StandpointService } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementSelector } from '../enablementSelector.ts';
import { RequestError } from '../requestError.ts';

/**
 * The contacts behind these records.
 * @param recordIds 18-character ids of contacts and person accounts
 * @throws RequestError 400 for the id of another object, 404 for a record that is not there or not visible
 */
export async function loadContacts(selector: EnablementSelector, recordIds: readonly string[]): Promise<ContactRow[]> {
  const contactIds = recordIds.filter((recordId) => StandpointService.isContact(recordId));
  const accountIds = recordIds.filter((recordId) => StandpointService.isAccount(recordId));
  const odd = recordIds.find((recordId) => !contactIds.includes(recordId) && !accountIds.includes(recordId));
  if (odd !== undefined) {
    throw new RequestError(400, `${odd} is neither a contact nor a person account. Open one of these.`);
  }
  const contacts = await selector.contacts(contactIds, accountIds);
  const found = StandpointService.contactsByRecordId(contacts);
  const missing = recordIds.find((recordId) => !found.has(recordId));
  if (missing !== undefined) {
    throw new RequestError(
      404,
      StandpointService.isAccount(missing)
        ? `There is no person account ${missing} that you can see. On a business account, open one of its contacts.`
        : `There is no contact ${missing} that you can see.`
    );
  }
  return contacts;
}
