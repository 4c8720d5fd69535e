import type { Connection } from '@jsforce/jsforce-node';
import type {
  Grant,
  NameCheck,
  OrgFacts,
  PicklistOption,
  Preset
} from '../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import { parsePermissionSet, parsePermissionSetGroup } from './facts/grants.ts';
import type { LicenseRow, ProfileRow } from './facts/licenses.ts';
import { parseLicense, parseProfile } from './facts/licenses.ts';
import type { ContactRow, ContactUser } from './facts/people.ts';
import { parseContact, parseContactUser } from './facts/people.ts';
import { parsePreset, parsePresetGrant } from './facts/presets.ts';
import type { PortalRoleRow } from './facts/roles.ts';
import { parsePortalRole } from './facts/roles.ts';
import { OrgSchema } from './salesforce/orgSchema.ts';
import { query, queryIfVisible } from './salesforce/query.ts';
import { NO_ID } from './salesforce/recordId.ts';
import type { Row } from './salesforce/row.ts';
import { bind } from './salesforce/soql.ts';

const ORGANIZATION = `
  SELECT Id, Name, TimeZoneSidKey, DefaultLocaleSidKey, LanguageLocaleKey
  FROM Organization`;

const PERSON_ACCOUNTS = `
  SELECT Id, PersonContactId
  FROM Account
  WHERE Id IN :accountIds OR PersonContactId IN :contactIds`;

const PARTNER_ACCOUNTS = `
  SELECT Id, IsPartner
  FROM Account
  WHERE Id IN :accountIds`;

const CONTACTS = `
  SELECT Id, FirstName, LastName, Email, AccountId, Account.Name, Account.OwnerId,
    Account.Owner.Name, Account.Owner.IsActive, Account.Owner.UserRoleId
  FROM Contact
  WHERE Id IN :contactIds`;

const USERS_OF_CONTACTS = `
  SELECT Id, Name, Username, IsActive, ContactId, Profile.Name, Profile.UserLicense.Name,
    (SELECT PermissionSetId, PermissionSetGroupId, PermissionSet.IsOwnedByProfile FROM PermissionSetAssignments)
  FROM User
  WHERE ContactId IN :contactIds`;

// UsedLicenses cannot be filtered since API 64, so the counting happens here
const LICENSES = `
  SELECT Id, Name, Status, TotalLicenses, UsedLicenses
  FROM UserLicense`;

const EXTERNAL_PROFILES = `
  SELECT Id, Name, UserType, UserLicenseId, UserLicense.Name
  FROM Profile
  WHERE UserType IN ('CspLitePortal', 'CustomerSuccess', 'PowerCustomerSuccess', 'PowerPartner')
  ORDER BY Name`;

const PORTAL_ROLES = `
  SELECT Id, Name, PortalType, PortalAccountId, PortalAccountOwnerId
  FROM UserRole
  WHERE PortalAccountId IN :accountIds OR PortalAccountOwnerId IN :accountOwnerIds
  ORDER BY Name`;

const PERMISSION_SETS = `
  SELECT Id, Name, Label, NamespacePrefix, LicenseId, Type, IsOwnedByProfile
  FROM PermissionSet
  WHERE IsOwnedByProfile = FALSE AND Type NOT IN ('Session', 'Group', 'Profile')
  ORDER BY Label`;

const PERMISSION_SET_GROUPS = `
  SELECT Id, DeveloperName, MasterLabel, NamespacePrefix
  FROM PermissionSetGroup
  ORDER BY MasterLabel`;

const PRESETS = `
  SELECT Id, QualifiedApiName, MasterLabel, Description__c, For_Contacts__c, For_Person_Accounts__c, For_Partners__c,
    License_Names__c, Profile_Names__c, Time_Zone__c, Locale__c, Language__c, Send_Email__c
  FROM Enablement_Preset__mdt
  ORDER BY Sort_Order__c NULLS LAST`;

// custom metadata has no child subqueries
const PRESET_GRANTS = `
  SELECT Preset__c, Kind__c, Grant_Name__c, Grant_Label__c, Is_Required__c
  FROM Enablement_Preset_Grant__mdt
  ORDER BY Sort_Order__c NULLS LAST`;

// inactive users hold their names too
const TAKEN_NAMES = `
  SELECT Username, CommunityNickname
  FROM User
  WHERE Username IN :usernames OR CommunityNickname IN :nicknames`;

/**
 * Everything that is read from the org, one named query per method.
 * A method throws RequestError 403 when the running user may not see what it cannot do without.
 */
export class EnablementSelector {
  readonly #connection: Connection;
  readonly #schema: OrgSchema;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#schema = new OrgSchema(connection);
  }

  async organization(): Promise<OrgFacts> {
    const [row] = await this.#rows('Organization', ORGANIZATION);
    if (row === undefined) {
      throw new Error('Salesforce answered no Organization row.');
    }
    return {
      organizationId: row.text('Id'),
      name: row.text('Name'),
      timeZone: row.text('TimeZoneSidKey'),
      locale: row.text('DefaultLocaleSidKey'),
      language: row.text('LanguageLocaleKey')
    };
  }

  /** Account id to contact id for the person accounts among these records; empty in an org without person accounts. */
  async personAccounts(accountIds: readonly string[], contactIds: readonly string[]): Promise<Map<string, string>> {
    if (!(await this.#schema.has('Account', 'PersonContactId'))) {
      return new Map();
    }
    const soql = bind(PERSON_ACCOUNTS, { accountIds: orNone(accountIds), contactIds: orNone(contactIds) });
    const pairs = new Map<string, string>();
    for (const row of await this.#rows('Account', soql)) {
      const contactId = row.textOrNull('PersonContactId');
      if (contactId !== null) {
        pairs.set(row.text('Id'), contactId);
      }
    }
    return pairs;
  }

  /** Account id to whether it is a partner account; an account that cannot be told about is left out. */
  async partnerAccounts(accountIds: readonly string[]): Promise<Map<string, boolean>> {
    if (accountIds.length === 0 || !(await this.#schema.has('Account', 'IsPartner'))) {
      return new Map();
    }
    const rows = await this.#rows('Account', bind(PARTNER_ACCOUNTS, { accountIds }));
    return new Map(rows.map((row) => [row.text('Id'), row.flag('IsPartner')]));
  }

  async contacts(contactIds: readonly string[]): Promise<ContactRow[]> {
    const rows = await this.#rows('Contact', bind(CONTACTS, { contactIds: orNone(contactIds) }));
    return rows.map(parseContact);
  }

  /** The users that belong to these contacts; none in an org whose users cannot belong to contacts. */
  async usersOfContacts(contactIds: readonly string[]): Promise<ContactUser[]> {
    if (!(await this.#schema.has('User', 'ContactId'))) {
      return [];
    }
    const rows = await this.#rows('User', bind(USERS_OF_CONTACTS, { contactIds: orNone(contactIds) }));
    return rows.map(parseContactUser);
  }

  /** Null when the running user may not see licenses, which takes View Setup and Configuration. */
  async licenses(): Promise<LicenseRow[] | null> {
    const rows = await queryIfVisible(this.#connection, 'UserLicense', LICENSES);
    return rows?.map(parseLicense) ?? null;
  }

  async externalProfiles(): Promise<ProfileRow[]> {
    return (await this.#rows('Profile', EXTERNAL_PROFILES)).map(parseProfile);
  }

  /** The roles of business accounts and those that the owners of person accounts share. */
  async portalRoles(accountIds: readonly string[], accountOwnerIds: readonly string[]): Promise<PortalRoleRow[]> {
    if (!(await this.#schema.has('UserRole', 'PortalAccountOwnerId'))) {
      return [];
    }
    const ids = { accountIds: orNone(accountIds), accountOwnerIds: orNone(accountOwnerIds) };
    return (await this.#rows('UserRole', bind(PORTAL_ROLES, ids))).flatMap(parsePortalRole);
  }

  /** Permission sets and permission set groups that can be assigned. */
  async grants(): Promise<Grant[]> {
    const [sets, groups] = await Promise.all([
      this.#rows('PermissionSet', PERMISSION_SETS),
      this.#rows('PermissionSetGroup', PERMISSION_SET_GROUPS)
    ]);
    return [...sets.map(parsePermissionSet), ...groups.map(parsePermissionSetGroup)];
  }

  /** In the order that the org gives them; none where the preset types are not installed. */
  async presets(): Promise<Preset[]> {
    const [presets, grants] = await Promise.all([
      queryIfVisible(this.#connection, 'Enablement_Preset__mdt', PRESETS),
      queryIfVisible(this.#connection, 'Enablement_Preset_Grant__mdt', PRESET_GRANTS)
    ]);
    const presetGrants = (grants ?? []).map(parsePresetGrant);
    return (presets ?? []).map((row) => parsePreset(row, presetGrants));
  }

  /** The values that a picklist of User offers. */
  async userPicklist(field: string): Promise<PicklistOption[]> {
    return [...(await this.#schema.picklist('User', field))];
  }

  /** Which of these names any user has, in lower case. One query; blank names are never taken. */
  async findTakenNames(usernames: readonly string[], nicknames: readonly string[]): Promise<NameCheck> {
    const asked = { usernames: keys(usernames), nicknames: keys(nicknames) };
    if (asked.usernames.size + asked.nicknames.size === 0) {
      return { takenUsernames: [], takenNicknames: [] };
    }
    const soql = bind(TAKEN_NAMES, { usernames: orBlank(asked.usernames), nicknames: orBlank(asked.nicknames) });
    const rows = await this.#rows('User', soql);
    return {
      takenUsernames: [...keys(rows.map((row) => row.text('Username')))].filter((key) => asked.usernames.has(key)),
      takenNicknames: [...keys(rows.map((row) => row.textOrNull('CommunityNickname') ?? ''))].filter((key) =>
        asked.nicknames.has(key)
      )
    };
  }

  #rows(object: string, soql: string): Promise<Row[]> {
    return query(this.#connection, object, soql);
  }
}

function keys(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.trim().toLowerCase()).filter((key) => key !== ''));
}

function orNone(ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [NO_ID] : ids;
}

/** Every user has a username and a nickname, so a blank one finds nobody. */
function orBlank(names: ReadonlySet<string>): readonly string[] {
  return names.size === 0 ? [''] : [...names];
}
