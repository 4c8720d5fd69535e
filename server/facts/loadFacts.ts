import type {
  ContactRow,
  Facts,
  FactsSource,
  Rights,
  UserRow
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { FactsService } from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementSelector } from '../enablementSelector.ts';
import { loadContacts } from './loadContacts.ts';
import { loadOrg } from './loadOrg.ts';
import { dayIn } from './today.ts';

/**
 * The facts about each of these records, in order. At most twelve SOQL queries, however many records there are and
 * whatever the org has: every further query is asked only where another one is not.
 *
 * @param recordIds 18-character ids of contacts and person accounts
 * @throws RequestError 400 for the id of another object, 404 for a record that is not there or not visible
 */
export async function loadFacts(
  selector: EnablementSelector,
  recordIds: readonly string[],
  now: Date
): Promise<Facts[]> {
  const [org, contacts] = await Promise.all([loadOrg(selector), loadContacts(selector, recordIds)]);
  const users = await selector.users(
    contacts.map(({ contactId }) => contactId),
    contacts.flatMap(({ email }) => email?.trim() ?? [])
  );
  const { userId: operatorId } = await selector.identity();
  const permissions = await selector.permissions();
  const around = await loadSurroundings(selector, contacts, users, FactsService.rights(users, operatorId, permissions));
  const today = dayIn(FactsService.timeZone(users, operatorId, org.org.timeZone), now);
  return FactsService.facts([...recordIds], { ...org, ...around, today, operatorId, permissions, contacts, users });
}

type Surroundings = Pick<FactsSource, 'roles' | 'frozenUsers' | 'ownedAccounts' | 'editableAccounts'>;

/** Who may change all data sees and changes every account; of others it is asked account by account. */
async function loadSurroundings(
  selector: EnablementSelector,
  contacts: readonly ContactRow[],
  users: readonly UserRow[],
  rights: Rights
): Promise<Surroundings> {
  const accountIds = unique(contacts.flatMap(({ accountId }) => accountId ?? []));
  const ownerIds = unique(contacts.flatMap(({ accountOwnerId }) => accountOwnerId ?? []));
  const contactIds = new Set(contacts.map(({ contactId }) => contactId));
  const userIds = users.flatMap(({ contactId, userId }) =>
    contactId !== null && contactIds.has(contactId) ? [userId] : []
  );
  const seesEverything = rights.canModifyAllData === 'yes';
  const [roles, frozenUsers, ownedAccounts, editableAccounts] = await Promise.all([
    selector.portalRoles(accountIds, ownerIds),
    selector.frozenUsers(userIds),
    selector.ownedAccounts(seesEverything ? ownerIds : []),
    selector.editableAccounts(seesEverything ? [] : accountIds)
  ]);
  return { roles, frozenUsers, ownedAccounts, editableAccounts };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
