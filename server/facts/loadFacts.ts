import type {
  Facts,
  Known,
  PersonKind,
  PortalRole
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { EnablementSelector } from '../enablementSelector.ts';
import { RequestError } from '../requestError.ts';
import { keyPrefix } from '../salesforce/recordId.ts';
import { externalLicenses, externalProfiles } from './licenses.ts';
import type { ContactRow } from './people.ts';
import type { PortalRoleRow } from './roles.ts';

const CONTACT = '003';
const ACCOUNT = '001';

/** A record that the action stands on, with the contact behind it. */
interface Standpoint {
  recordId: string;
  kind: PersonKind;
  contactId: string;
}

/**
 * The facts about each of these records, in order. At most twelve SOQL queries, however many records there are.
 * @param recordIds 18-character ids of contacts and person accounts
 * @throws RequestError 400 for the id of another object, 404 for a record that is not there or not visible
 */
export async function loadFacts(selector: EnablementSelector, recordIds: readonly string[]): Promise<Facts[]> {
  const [org, people] = await Promise.all([loadOrg(selector), loadPeople(selector, recordIds)]);
  return people.map((person) => ({ ...org, ...person }));
}

type OrgPart = Omit<Facts, keyof PersonPart>;
type PersonPart = Pick<Facts, 'recordId' | 'person' | 'users' | 'roles'>;

async function loadOrg(selector: EnablementSelector): Promise<OrgPart> {
  const [org, licenseRows, profileRows, grants, presets, timeZones, locales, languages] = await Promise.all([
    selector.organization(),
    selector.licenses(),
    selector.externalProfiles(),
    selector.grants(),
    selector.presets(),
    selector.userPicklist('TimeZoneSidKey'),
    selector.userPicklist('LocaleSidKey'),
    selector.userPicklist('LanguageLocaleKey')
  ]);
  const licenses = externalLicenses(profileRows, licenseRows);
  const profiles = externalProfiles(profileRows, licenses);
  return { org, licenses, profiles, grants, presets, timeZones, locales, languages };
}

async function loadPeople(selector: EnablementSelector, recordIds: readonly string[]): Promise<PersonPart[]> {
  const standpoints = await findStandpoints(selector, recordIds);
  const contactIds = standpoints.map(({ contactId }) => contactId);
  const [contacts, users] = await Promise.all([selector.contacts(contactIds), selector.usersOfContacts(contactIds)]);
  const found = standpoints.map((standpoint) => ({ standpoint, contact: contactOf(standpoint, contacts) }));

  const accountIds = found.flatMap(({ contact }) => contact.accountId ?? []);
  const ownerIds = found.flatMap(({ contact }) => contact.accountOwner?.userId ?? []);
  const [partnerAccounts, roles] = await Promise.all([
    selector.partnerAccounts(accountIds),
    selector.portalRoles(accountIds, ownerIds)
  ]);

  return found.map(({ standpoint: { recordId, kind }, contact }) => ({
    recordId,
    person: { kind, ...contact, isPartnerAccount: isPartnerAccount(kind, contact, partnerAccounts) },
    users: users.flatMap(({ contactId, user }) => (contactId === contact.contactId ? [user] : [])),
    roles: rolesOf(kind, contact, roles)
  }));
}

async function findStandpoints(selector: EnablementSelector, recordIds: readonly string[]): Promise<Standpoint[]> {
  const ofObject = (prefix: string) => recordIds.filter((recordId) => keyPrefix(recordId) === prefix);
  const personAccounts = await selector.personAccounts(ofObject(ACCOUNT), ofObject(CONTACT));
  const personContacts = new Set(personAccounts.values());

  return recordIds.map((recordId) => {
    switch (keyPrefix(recordId)) {
      case CONTACT:
        return { recordId, kind: personContacts.has(recordId) ? 'personAccount' : 'contact', contactId: recordId };
      case ACCOUNT: {
        const contactId = personAccounts.get(recordId);
        if (contactId === undefined) {
          throw new RequestError(
            404,
            `There is no person account ${recordId} that you can see. On a business account, open one of its contacts.`
          );
        }
        return { recordId, kind: 'personAccount', contactId };
      }
      default:
        throw new RequestError(400, `${recordId} is neither a contact nor a person account. Open one of these.`);
    }
  });
}

function contactOf(standpoint: Standpoint, contacts: readonly ContactRow[]): ContactRow {
  const contact = contacts.find(({ contactId }) => contactId === standpoint.contactId);
  if (contact === undefined) {
    throw new RequestError(404, `There is no contact ${standpoint.contactId} that you can see.`);
  }
  return contact;
}

/** A person account can never be a partner account (Salesforce Help, license limitations). */
function isPartnerAccount(kind: PersonKind, contact: ContactRow, partners: ReadonlyMap<string, boolean>): Known {
  if (kind === 'personAccount') {
    return 'no';
  }
  const isPartner = partners.get(contact.accountId ?? '');
  if (isPartner === undefined) {
    return 'unknown';
  }
  return isPartner ? 'yes' : 'no';
}

/** Person accounts share one role per owner; a business account has its own. */
function rolesOf(kind: PersonKind, contact: ContactRow, roles: readonly PortalRoleRow[]): PortalRole[] {
  const ownerId = contact.accountOwner?.userId ?? null;
  return roles
    .filter((role) =>
      kind === 'personAccount'
        ? ownerId !== null && role.accountOwnerId === ownerId
        : contact.accountId !== null && role.accountId === contact.accountId
    )
    .map(({ roleId, name, portalType }) => ({ roleId, name, portalType }));
}
