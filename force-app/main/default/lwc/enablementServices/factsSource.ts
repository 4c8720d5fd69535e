import type { OrgFacts, PicklistOption } from './facts.ts';
import type {
  LicenseRow,
  PermissionSetLicenseRow,
  PermissionSetRow,
  PresetGrantRow,
  PresetRow,
  ProfileRow,
  SiteRow
} from './orgRows.ts';
import type { ContactRow, PortalRoleRow, UserRow } from './personRows.ts';

/** Everything that was read for one request, of the org and of all its people: what facts are made of. */
export interface FactsSource {
  /** The day in the time zone that `FactsService.timeZone` names. */
  today: string;
  operatorId: string;
  org: OrgFacts;
  /** Those of `RightsService.permissions()` that this org has and the operator sees. */
  permissions: string[];
  /** By name. Null when the operator may not see licenses. */
  licenses: LicenseRow[] | null;
  /** By name; those of internal users may be among them. */
  profiles: ProfileRow[];
  /** By label. */
  permissionSets: PermissionSetRow[];
  /** By label. */
  permissionSetLicenses: PermissionSetLicenseRow[];
  /** By name. Null in an org without digital experiences. */
  sites: SiteRow[] | null;
  /** In the org's order. */
  presets: PresetRow[];
  /** In the org's order. */
  presetGrants: PresetGrantRow[];
  accessPolicies: string[] | null;
  timeZones: PicklistOption[];
  locales: PicklistOption[];
  languages: PicklistOption[];
  contacts: ContactRow[];
  /** The operator, the users of the contacts, and active users with one of the contacts' e-mail addresses. */
  users: UserRow[];
  /** By name: those of the accounts, and those that the accounts' owners share among person accounts. */
  roles: PortalRoleRow[];
  /** By id of a contact's user; null when it cannot be seen. */
  frozenUsers: Map<string, boolean> | null;
  /** Number of accounts by owner; asked only for an operator who sees all of them. */
  ownedAccounts: Map<string, number>;
  /** By account id, for an operator who may not change all data; null when it cannot be seen. */
  editableAccounts: Map<string, boolean> | null;
}
