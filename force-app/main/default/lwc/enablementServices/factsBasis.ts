import type { ExternalProfile, Grant, PortalRole, Preset, Site, UserLicense } from './facts.ts';
import type { ContactRow, UserRow } from './personRows.ts';
import type { Rights } from './rights.ts';

/** What the facts about all people of a request share, and where the rows about each of them are found. */
export interface FactsBasis {
  rights: Rights;
  operatorName: string;
  operatorSiteIds: string[] | null;
  licenses: UserLicense[];
  profiles: ExternalProfile[];
  grants: Grant[];
  sites: Site[];
  presets: Preset[];
  /** By the ids of contacts and person accounts. */
  contacts: Map<string, ContactRow>;
  usersOfContact: Map<string, UserRow[]>;
  /** By the e-mail address in the form in which the platform compares it. */
  usersWithEmail: Map<string, UserRow[]>;
  /** By the id of the business account, or of the user who owns the person accounts. */
  roles: Map<string, PortalRole[]>;
}
