import type {
  AccountOwner,
  Facts,
  Known,
  Operator,
  Person,
  PersonKind,
  PortalRole
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementSelector } from '../enablementSelector.ts';
import { loadOrgFacts } from './loadOrgFacts.ts';
import type { Rights } from './operator.ts';
import { rightsOf } from './operator.ts';
import type { ContactRow } from './people.ts';
import type { PortalRoleRow } from './roles.ts';
import { asSite, operatorSiteIds } from './sites.ts';
import { loadStandpoints } from './standpoints.ts';
import { dayIn } from './today.ts';
import type { UserRow } from './users.ts';
import { usersOfContact, usersWithEmail } from './users.ts';

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
  const [org, standpoints] = await Promise.all([loadOrgFacts(selector), loadStandpoints(selector, recordIds)]);
  const contacts = standpoints.map(({ contact }) => contact);
  const users = await selector.users(
    contacts.map(({ person }) => person.contactId),
    contacts.flatMap(({ person }) => person.email?.trim() ?? [])
  );
  const { userId: operatorId } = await selector.identity();
  const operator = users.find(({ user }) => user.userId === operatorId);
  const rights = rightsOf(operator?.assignments ?? [], await selector.permissions());
  const around = await loadSurroundings(selector, contacts, users, rights);

  const { siteRows, ...shared } = org;
  const knownIds = new Set([
    ...org.profiles.map(({ profileId }) => profileId),
    ...org.grants.map(({ grantId }) => grantId)
  ]);
  const everywhere = {
    ...shared,
    today: dayIn(operator?.timeZone ?? org.org.timeZone, now),
    sites: (siteRows ?? []).map((site) => asSite(site, rights.seesAllSites, knownIds)),
    areAllSitesVisible: siteRows === null ? 'yes' : rights.seesAllSites
  } satisfies Partial<Facts>;

  return standpoints.map(({ recordId, kind, contact }) => ({
    ...everywhere,
    recordId,
    operator: asOperator(operatorId, operator, rights, siteRows === null ? [] : operatorSiteIds(siteRows), {
      canEditAccount: canEdit(contact.person.accountId, rights, around.editableAccounts)
    }),
    person: asPerson(kind, contact, around.ownedAccounts),
    users: usersOfContact(contact.person.contactId, users, around.frozen),
    sameEmailUsers: usersWithEmail(contact.person.email, contact.person.contactId, users),
    roles: rolesOf(kind, contact, around.roles)
  }));
}

interface Surroundings {
  roles: PortalRoleRow[];
  frozen: Map<string, boolean> | null;
  ownedAccounts: Map<string, number>;
  /** Null when it cannot be seen. */
  editableAccounts: Map<string, boolean> | null;
}

/** Who may change all data sees and changes every account; of others it is asked account by account. */
async function loadSurroundings(
  selector: EnablementSelector,
  contacts: readonly ContactRow[],
  users: readonly UserRow[],
  rights: Rights
): Promise<Surroundings> {
  const accountIds = unique(contacts.flatMap(({ person }) => person.accountId ?? []));
  const ownerIds = unique(contacts.flatMap(({ accountOwner }) => accountOwner?.userId ?? []));
  const contactIds = new Set(contacts.map(({ person }) => person.contactId));
  const userIds = users.flatMap(({ contactId, user }) =>
    contactId !== null && contactIds.has(contactId) ? [user.userId] : []
  );
  const seesEverything = rights.canModifyAllData === 'yes';
  const [roles, frozen, ownedAccounts, editableAccounts] = await Promise.all([
    selector.portalRoles(accountIds, ownerIds),
    selector.frozenUsers(userIds),
    selector.ownedAccounts(seesEverything ? ownerIds : []),
    selector.editableAccounts(seesEverything ? [] : accountIds)
  ]);
  return { roles, frozen, ownedAccounts, editableAccounts };
}

function asPerson(kind: PersonKind, contact: ContactRow, owned: ReadonlyMap<string, number>): Person {
  const { accountOwner: owner, person } = contact;
  const accountOwner: AccountOwner | null = owner && { ...owner, ownedAccounts: owned.get(owner.userId) ?? null };
  return { kind, ...person, accountOwner };
}

function asOperator(
  userId: string,
  row: UserRow | undefined,
  rights: Rights,
  siteIds: string[] | null,
  account: Pick<Operator, 'canEditAccount'>
): Operator {
  return { userId, name: row?.user.name ?? userId, ...rights.operator, ...account, siteIds };
}

function canEdit(accountId: string | null, rights: Rights, editable: ReadonlyMap<string, boolean> | null): Known {
  if (accountId === null) {
    return 'unknown';
  }
  if (rights.canModifyAllData === 'yes') {
    return 'yes';
  }
  const answer = editable?.get(accountId);
  if (answer === undefined) {
    return 'unknown';
  }
  return answer ? 'yes' : 'no';
}

/** Person accounts share one role per owner; a business account has its own. */
function rolesOf(kind: PersonKind, contact: ContactRow, roles: readonly PortalRoleRow[]): PortalRole[] {
  const ownerId = contact.accountOwner?.userId ?? null;
  return roles
    .filter((role) =>
      kind === 'personAccount'
        ? ownerId !== null && role.accountOwnerId === ownerId
        : contact.person.accountId !== null && role.accountId === contact.person.accountId
    )
    .map(({ roleId, name, portalType }) => ({ roleId, name, portalType }));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
