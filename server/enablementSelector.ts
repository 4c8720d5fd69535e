import type { Connection } from '@jsforce/jsforce-node';
import type {
  ContactRow,
  InternalRole,
  LicenseRow,
  NameCheck,
  OrgFacts,
  PermissionSetLicenseRow,
  PermissionSetRow,
  PicklistOption,
  PortalRoleRow,
  PresetGrantRow,
  PresetRow,
  ProfileRow,
  SiteRow,
  UserRow
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import {
  LicenseService,
  NameService,
  RightsService
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { parsePermissionSet, parsePermissionSetLicense } from './facts/grants.ts';
import { parseLicense, parseProfile } from './facts/licenses.ts';
import { parseContact } from './facts/people.ts';
import { parsePreset, parsePresetGrant } from './facts/presets.ts';
import { parsePortalRole } from './facts/roles.ts';
import { parseSite } from './facts/sites.ts';
import { parseUser, permissionField } from './facts/users.ts';
import type { Identity } from './salesforce/identity.ts';
import { identityOf } from './salesforce/identity.ts';
import { OrgSchema } from './salesforce/orgSchema.ts';
import { query, queryIfVisible } from './salesforce/query.ts';
import { NO_ID } from './salesforce/recordId.ts';
import { Row } from './salesforce/row.ts';
import { bind } from './salesforce/soql.ts';
import * as statements from './statements.ts';

/**
 * Everything that is read from the org, one named query per method.
 * A method throws RequestError 403 when the running user may not see what it cannot do without.
 */
export class EnablementSelector {
  readonly #connection: Connection;
  readonly #schema: OrgSchema;
  #identity: Promise<Identity> | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#schema = new OrgSchema(connection);
  }

  /** Who the running user is; asked once. */
  identity(): Promise<Identity> {
    this.#identity ??= identityOf(this.#connection).catch((error: unknown) => {
      this.#identity = null;
      throw error;
    });
    return this.#identity;
  }

  /** Not a query: the record of the org itself. */
  async organization(): Promise<OrgFacts> {
    const { organizationId } = await this.identity();
    const fields = 'Name,TimeZoneSidKey,DefaultLocaleSidKey,LanguageLocaleKey';
    const record = await this.#connection.requestGet(`/sobjects/Organization/${organizationId}?fields=${fields}`);
    const row = new Row('Organization', record);
    return {
      organizationId,
      name: row.text('Name'),
      timeZone: row.text('TimeZoneSidKey'),
      locale: row.text('DefaultLocaleSidKey'),
      language: row.text('LanguageLocaleKey')
    };
  }

  /** These contacts, and the contacts of those of the accounts that are person accounts. */
  async contacts(contactIds: readonly string[], accountIds: readonly string[]): Promise<ContactRow[]> {
    const [own, ofAccount, wishes] = await Promise.all([
      this.#schema.visible('Contact', CONTACT_FIELDS),
      this.#schema.visible('Account', ['IsPartner']),
      this.#schema.visible('Individual', ['HasOptedOutProcessing', 'ShouldForget'])
    ]);
    const hasIndividuals = own.includes('IndividualId') && wishes.length > 0;
    const optional = [
      ...own,
      ...ofAccount.map((field) => `Account.${field}`),
      ...(hasIndividuals ? wishes.map((field) => `Individual.${field}`) : [])
    ];
    const ids = orNone(contactIds);
    const soql = own.includes('IsPersonAccount')
      ? bind(statements.contacts(optional, 'Id IN :ids OR (IsPersonAccount = TRUE AND AccountId IN :accountIds)'), {
          ids,
          accountIds: orNone(accountIds)
        })
      : bind(statements.contacts(optional, 'Id IN :ids'), { ids });
    return (await this.#rows('Contact', soql)).map((row) => parseContact(row, hasIndividuals));
  }

  /** The running user, the users of these contacts, and active users with one of these e-mail addresses. */
  async users(contactIds: readonly string[], emails: readonly string[]): Promise<UserRow[]> {
    const [{ userId }, optional, permissions, sets, licenses] = await Promise.all([
      this.identity(),
      this.#schema.visible('User', ['ContactId']),
      this.permissions(),
      this.#schema.childName('User', 'PermissionSetAssignment', 'AssigneeId'),
      this.#schema.childName('User', 'PermissionSetLicenseAssign', 'AssigneeId')
    ]);
    const children = [
      ...(sets === null ? [] : [statements.heldPermissionSets(sets, permissions.map(permissionField))]),
      ...(licenses === null ? [] : [statements.heldPermissionSetLicenses(licenses)])
    ];
    const sameEmail = { emails: orBlank([...new Set(emails)]), userId };
    const where = 'Id = :userId OR (IsActive = TRUE AND Email IN :emails)';
    const soql = optional.includes('ContactId')
      ? bind(statements.users(optional, children, `${where} OR ContactId IN :contactIds`), {
          ...sameEmail,
          contactIds: orNone(contactIds)
        })
      : bind(statements.users(optional, children, where), sameEmail);
    return (await this.#rows('User', soql)).map((row) => parseUser(row, sets, licenses));
  }

  /** Permissions that this org has and the running user sees on permission sets. */
  async permissions(): Promise<string[]> {
    const permissions = RightsService.permissions();
    const visible = await this.#schema.visible('PermissionSet', permissions.map(permissionField));
    return permissions.filter((permission) => visible.includes(permissionField(permission)));
  }

  /** Whether these users are frozen, by user id; null when it cannot be seen, which takes Manage Users. */
  async frozenUsers(userIds: readonly string[]): Promise<Map<string, boolean> | null> {
    if (userIds.length === 0) {
      return new Map();
    }
    const rows = await queryIfVisible(this.#connection, 'UserLogin', bind(statements.USER_LOGINS, { userIds }));
    return rows === null ? null : new Map(rows.map((row) => [row.text('UserId'), row.flag('IsFrozen')]));
  }

  /** How many accounts each of these users owns; only right for a running user who sees them all. */
  async ownedAccounts(ownerIds: readonly string[]): Promise<Map<string, number>> {
    if (ownerIds.length === 0) {
      return new Map();
    }
    const rows = await this.#rows('Account', bind(statements.OWNED_ACCOUNTS, { ownerIds }));
    return new Map(rows.map((row) => [row.text('OwnerId'), row.count('owned')]));
  }

  /** Whether the running user may change these accounts, at most 200, by account id; null when it cannot be seen. */
  async editableAccounts(accountIds: readonly string[]): Promise<Map<string, boolean> | null> {
    if (accountIds.length === 0) {
      return new Map();
    }
    const { userId } = await this.identity();
    const soql = bind(statements.ACCOUNT_ACCESS, { userId, accountIds });
    const rows = await queryIfVisible(this.#connection, 'UserRecordAccess', soql);
    return rows === null ? null : new Map(rows.map((row) => [row.text('RecordId'), row.flag('HasEditAccess')]));
  }

  /** Null when the running user may not see licenses, which takes View Setup and Configuration. */
  async licenses(): Promise<LicenseRow[] | null> {
    const optional = await this.#schema.visible('UserLicense', ['MonthlyLoginsEntitlement', 'MonthlyLoginsUsed']);
    const rows = await queryIfVisible(this.#connection, 'UserLicense', statements.licenses(optional));
    return rows?.map(parseLicense) ?? null;
  }

  /** External profiles, and the permission sets and groups of the org. */
  async permissionSets(): Promise<{ profiles: ProfileRow[]; permissionSets: PermissionSetRow[] }> {
    const userTypes = LicenseService.userTypes();
    const rows = await this.#rows('PermissionSet', bind(statements.PERMISSION_SETS, { userTypes }));
    return { profiles: rows.flatMap(parseProfile), permissionSets: rows.map(parsePermissionSet) };
  }

  /** None when the running user may not see them, which takes View Setup and Configuration. */
  async permissionSetLicenses(): Promise<PermissionSetLicenseRow[]> {
    const rows = await queryIfVisible(this.#connection, 'PermissionSetLicense', statements.PERMISSION_SET_LICENSES);
    return (rows ?? []).map(parsePermissionSetLicense);
  }

  /** The roles of business accounts and those that the owners of person accounts share. */
  async portalRoles(accountIds: readonly string[], accountOwnerIds: readonly string[]): Promise<PortalRoleRow[]> {
    const ids = { accountIds: orNone(accountIds), accountOwnerIds: orNone(accountOwnerIds) };
    const rows = await queryIfVisible(this.#connection, 'UserRole', bind(statements.PORTAL_ROLES, ids));
    return (rows ?? []).map(parsePortalRole);
  }

  /** The roles of the org's own hierarchy. */
  async internalRoles(): Promise<InternalRole[]> {
    const rows = await this.#rows('UserRole', statements.INTERNAL_ROLES);
    return rows.map((row) => ({ roleId: row.text('Id'), name: row.text('Name') }));
  }

  /** The sites that the running user sees; null in an org without digital experiences, which has none. */
  async sites(): Promise<SiteRow[] | null> {
    if (!(await this.#schema.has('Network', 'Status'))) {
      return null;
    }
    const [{ userId: operatorId }, optional, groups, members] = await Promise.all([
      this.identity(),
      this.#schema.visible('Network', ['OptionsSendWelcomeEmail']),
      this.#schema.childName('Network', 'NetworkMemberGroup', 'NetworkId'),
      this.#schema.childName('Network', 'NetworkMember', 'NetworkId')
    ]);
    const children = [
      ...(groups === null ? [] : [statements.siteMemberGroups(groups)]),
      ...(members === null ? [] : [statements.siteMember(members)])
    ];
    const soql = bind(statements.sites(optional, children), members === null ? {} : { operatorId });
    return (await this.#rows('Network', soql)).map((row) => parseSite(row, groups, members));
  }

  /** Labels of what runs when a user is created; null when it cannot be seen, which takes Manage User Access Policies. */
  async accessPolicies(): Promise<string[] | null> {
    if (!(await this.#schema.has('UserAccessPolicy', 'TriggerType'))) {
      return null;
    }
    const rows = await queryIfVisible(this.#connection, 'UserAccessPolicy', statements.ACCESS_POLICIES);
    return rows?.map((row) => row.text('MasterLabel')) ?? null;
  }

  /** In the order that the org gives them; none where the preset types are not installed. */
  async presets(): Promise<{ presets: PresetRow[]; presetGrants: PresetGrantRow[] }> {
    const [presets, grants] = await Promise.all([
      queryIfVisible(this.#connection, 'Enablement_Preset__mdt', statements.PRESETS),
      queryIfVisible(this.#connection, 'Enablement_Preset_Grant__mdt', statements.PRESET_GRANTS)
    ]);
    return { presets: (presets ?? []).map(parsePreset), presetGrants: (grants ?? []).map(parsePresetGrant) };
  }

  /** The values that a picklist of User offers. */
  async userPicklist(field: string): Promise<PicklistOption[]> {
    return [...(await this.#schema.picklist('User', field))];
  }

  /** Those of these fields of User that this org does not have or the running user may not set on a new one. */
  missingUserFields(fields: readonly string[]): Promise<string[]> {
    return this.#schema.notCreateable('User', fields);
  }

  /** Which of these names any user has, in lower case. One query; blank names are never taken. */
  async findTakenNames(usernames: readonly string[], nicknames: readonly string[]): Promise<NameCheck> {
    const asked = NameService.asked({ usernames: [...usernames], nicknames: [...nicknames] });
    if (asked.usernames.length + asked.nicknames.length === 0) {
      return { takenUsernames: [], takenNicknames: [] };
    }
    const names = { usernames: orBlank(asked.usernames), nicknames: orBlank(asked.nicknames) };
    const rows = await this.#rows('User', bind(statements.TAKEN_NAMES, names));
    return NameService.taken(asked, {
      usernames: rows.map((row) => row.text('Username')),
      nicknames: rows.flatMap((row) => row.textOrNull('CommunityNickname') ?? [])
    });
  }

  #rows(object: string, soql: string): Promise<Row[]> {
    return query(this.#connection, object, soql);
  }
}

/** Fields of contacts that only some orgs have, or only some users see. */
const CONTACT_FIELDS = [
  'FirstName',
  'Email',
  'MailingCountry',
  'MailingCountryCode',
  'IsPersonAccount',
  'IndividualId'
] as const;

function orNone(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [NO_ID] : ids;
}

/** Every user has a username, a nickname and an e-mail address, so a blank one finds nobody. */
function orBlank(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [''] : texts;
}
