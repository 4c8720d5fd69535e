import type { ExternalProfile, Facts, Grant, Known, Operator, PortalRole } from './facts.ts';
import type { FactsBasis } from './factsBasis.ts';
import type { FactsSource } from './factsSource.ts';
import { GrantService } from './grantService.ts';
import { Knowledge } from './knowledge.ts';
import { LicenseService } from './licenseService.ts';
import type { ContactRow, HeldPermissionSetRow, UserRow } from './personRows.ts';
import { PersonService } from './personService.ts';
import { PresetService } from './presetService.ts';
import type { Rights } from './rights.ts';
import { RightsService } from './rightsService.ts';
import { RoleService } from './roleService.ts';
import { SiteService } from './siteService.ts';
import { StandpointService } from './standpointService.ts';
import { Text } from './text.ts';
import { UserService } from './userService.ts';

/** Makes facts of what was read. */
export class FactsService {
  /**
   * The facts about each of these records, in order. What is the same for everybody is worked out once.
   *
   * @param recordIds contacts and person accounts; fails for one whose contact is not in the source
   */
  static facts(recordIds: string[], source: FactsSource): Facts[] {
    const basis = FactsService.basis(source);
    const all: Facts[] = [];
    for (const recordId of recordIds) {
      const contact = basis.contacts.get(recordId) ?? null;
      if (contact == null) {
        throw new Error(`There is no contact behind ${recordId}.`);
      }
      all.push(FactsService.factsAbout(recordId, contact, source, basis));
    }
    return all;
  }

  /** What the operator may do, as soon as the users are read. */
  static rights(users: UserRow[], operatorId: string, permissions: string[]): Rights {
    const operator = users.find((user) => user.userId === operatorId);
    const nothingSeen: HeldPermissionSetRow[] = [];
    return RightsService.rights(operator?.permissionSets ?? nothingSeen, permissions);
  }

  /** The time zone in which it is today: the operator's, or else the org's. */
  static timeZone(users: UserRow[], operatorId: string, timeZoneOfOrg: string): string {
    const operator = users.find((user) => user.userId === operatorId);
    return operator?.timeZone ?? timeZoneOfOrg;
  }

  private static factsAbout(recordId: string, contact: ContactRow, source: FactsSource, basis: FactsBasis): Facts {
    const person = PersonService.person(contact, FactsService.ownedAccounts(contact, source));
    const facts: Facts = {
      recordId,
      today: source.today,
      org: source.org,
      operator: FactsService.operator(contact, source, basis),
      person,
      users: [],
      sameEmailUsers: [],
      licenses: basis.licenses,
      profiles: basis.profiles,
      roles: FactsService.roles(contact, basis),
      grants: basis.grants,
      sites: basis.sites,
      areAllSitesVisible: source.sites == null ? 'yes' : basis.rights.seesAllSites,
      accessPolicies: source.accessPolicies,
      presets: basis.presets,
      timeZones: source.timeZones,
      locales: source.locales,
      languages: source.languages
    };
    for (const user of basis.usersOfContact.get(contact.contactId) ?? []) {
      const isFrozen = Knowledge.ofFlag(source.frozenUsers?.get(user.userId) ?? null);
      facts.users.push(UserService.existing(user, isFrozen));
    }
    const users = basis.usersWithEmail.get(Text.key(contact.email)) ?? [];
    facts.sameEmailUsers = UserService.ofOthers(users, contact.contactId);
    return facts;
  }

  private static ownedAccounts(contact: ContactRow, source: FactsSource): number | null {
    const ownerId = contact.accountOwnerId;
    return ownerId == null ? null : (source.ownedAccounts.get(ownerId) ?? null);
  }

  private static operator(contact: ContactRow, source: FactsSource, basis: FactsBasis): Operator {
    const rights = basis.rights;
    const operator: Operator = {
      userId: source.operatorId,
      name: basis.operatorName,
      canManageExternalUsers: rights.canManageExternalUsers,
      canManagePartnerUsers: rights.canManagePartnerUsers,
      canAssignPermissionSets: rights.canAssignPermissionSets,
      canManageUsers: rights.canManageUsers,
      canEditAccount: FactsService.canEdit(contact.accountId, source, rights),
      canSetUpSites: rights.canSetUpSites,
      siteIds: basis.operatorSiteIds
    };
    return operator;
  }

  private static canEdit(accountId: string | null, source: FactsSource, rights: Rights): Known {
    if (accountId == null) {
      return 'unknown';
    }
    const isEditable = source.editableAccounts?.get(accountId) ?? null;
    return rights.canModifyAllData === 'yes' ? 'yes' : Knowledge.ofFlag(isEditable);
  }

  /** Person accounts share one role per owner; a business account has its own. */
  private static roles(contact: ContactRow, basis: FactsBasis): PortalRole[] {
    const ofWhom = contact.isPersonAccount ? contact.accountOwnerId : contact.accountId;
    const none: PortalRole[] = [];
    return ofWhom == null ? none : (basis.roles.get(ofWhom) ?? none);
  }

  private static basis(source: FactsSource): FactsBasis {
    const rights = FactsService.rights(source.users, source.operatorId, source.permissions);
    const operator = source.users.find((user) => user.userId === source.operatorId);
    const licenses = LicenseService.licenses(source.profiles, source.licenses);
    const profiles = LicenseService.profiles(source.profiles, licenses);
    const grants = GrantService.grants(source.permissionSets, source.permissionSetLicenses);
    const siteRows = source.sites ?? [];
    const basis: FactsBasis = {
      rights,
      operatorName: operator?.name ?? source.operatorId,
      operatorSiteIds: SiteService.operatorSiteIds(siteRows),
      licenses,
      profiles,
      grants,
      sites: SiteService.sites(siteRows, rights.seesAllSites, FactsService.memberIds(profiles, grants)),
      presets: PresetService.presets(source.presets, source.presetGrants),
      contacts: StandpointService.contactsByRecordId(source.contacts),
      usersOfContact: FactsService.usersOfContact(source.users),
      usersWithEmail: FactsService.usersWithEmail(source.users),
      roles: FactsService.rolesByAccount(source)
    };
    return basis;
  }

  /** Ids of all that can make an external user a member of a site. */
  private static memberIds(profiles: ExternalProfile[], grants: Grant[]): Set<string> {
    const memberIds = new Set<string>();
    for (const profile of profiles) {
      memberIds.add(profile.profileId);
    }
    for (const grant of grants) {
      memberIds.add(grant.grantId);
    }
    return memberIds;
  }

  private static usersOfContact(users: UserRow[]): Map<string, UserRow[]> {
    const byContact = new Map<string, UserRow[]>();
    for (const user of users) {
      const contactId = user.contactId;
      if (contactId != null) {
        FactsService.addUser(byContact, contactId, user);
      }
    }
    return byContact;
  }

  private static usersWithEmail(users: UserRow[]): Map<string, UserRow[]> {
    const byEmail = new Map<string, UserRow[]>();
    for (const user of users) {
      const key = Text.key(user.email);
      if (key.length > 0) {
        FactsService.addUser(byEmail, key, user);
      }
    }
    return byEmail;
  }

  private static addUser(users: Map<string, UserRow[]>, key: string, user: UserRow): void {
    const rows = users.get(key) ?? [];
    rows.push(user);
    users.set(key, rows);
  }

  private static rolesByAccount(source: FactsSource): Map<string, PortalRole[]> {
    const byAccount = new Map<string, PortalRole[]>();
    for (const row of source.roles) {
      const role = RoleService.role(row);
      if (role != null) {
        FactsService.addRole(byAccount, row.accountId, role);
        FactsService.addRole(byAccount, row.accountOwnerId, role);
      }
    }
    return byAccount;
  }

  private static addRole(roles: Map<string, PortalRole[]>, ofWhom: string | null, role: PortalRole): void {
    if (ofWhom != null) {
      const known = roles.get(ofWhom) ?? [];
      known.push(role);
      roles.set(ofWhom, known);
    }
  }
}
