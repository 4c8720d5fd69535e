import type { ExternalProfile, Facts, Grant, Known, PicklistOption, Preset, Site } from './facts.ts';
import type { OptionSource } from './draft.ts';
import type { PlanField, PlanRecord } from './plan.ts';

/**
 * Where the org's lists are looked up. Each list is gone through once, when something in it is first asked for, however
 * many people of a request are looked up: on the platform every step counts.
 */
export interface Directory {
  /** Facts of one of the people; only what is the same for all of them is looked up there. */
  facts: Facts;
  /** By id. */
  profiles: Map<string, ExternalProfile>;
  /** By license id. */
  profilesOfLicenses: Map<string, ExternalProfile[]>;
  /** By id. */
  grants: Map<string, Grant>;
  /** By kind and API name. */
  grantsByName: Map<string, Grant>;
  /** By kind and label. */
  grantsByLabel: Map<string, Grant>;
  /** By id. */
  sites: Map<string, Site>;
  /** By value, as the other two. */
  timeZones: Map<string, PicklistOption>;
  locales: Map<string, PicklistOption>;
  languages: Map<string, PicklistOption>;
  /** By name. */
  presets: Map<string, PresetMatch>;
  /** Ids of the proposed profiles, by preset and license; null where nothing is proposed. */
  proposedProfiles: Map<string, string | null>;
  /** By preset and country. */
  settings: Map<string, RegionalProposal>;
  /** By what decides about them. */
  memberships: Map<string, Memberships>;
  /** Assignments for a new user, by what is granted and until when: they differ in nothing else. */
  assignments: Map<string, PlanRecord[]>;
  /** API names of fields of User that are not written, because the org lacks them or the operator may not set them. */
  missingFields: string[];
  /** The feature licenses of every new user. */
  featureLicenses: PlanField[];
  /** Days that are found to be still to come. */
  comingDays: Set<string>;
}

/** What a preset asks for, and what the org has of it. */
export interface PresetMatch {
  preset: Preset;
  grants: PresetGrantMatch[];
  /** What the preset requires and the org has, each once, although several entries of the preset may mean the same. */
  requiredGrants: Grant[];
  /** The first of the preset's licenses with a free seat, else the first that the org has; null when it has none. */
  licenseId: string | null;
  /** Whether the org has one of the profiles. */
  hasProfile: boolean;
  site: Site | null;
  /** `YYYY-MM-DD`, or '' for no review. */
  reviewDate: string;
}

export interface PresetGrantMatch {
  isRequired: boolean;
  /** What the preset calls it. */
  label: string;
  grant: Grant | null;
  /** `YYYY-MM-DD`: the last day on which the grant works; null for one that does not end. */
  expiresOn: string | null;
}

/** Time zone, locale and language that are proposed, and where each comes from. */
export interface RegionalProposal {
  timeZone: string;
  timeZoneSource: OptionSource;
  locale: string;
  localeSource: OptionSource;
  language: string;
  languageSource: OptionSource;
}

/** Of which sites a user is or becomes a member, and what live sites do about it. */
export interface Memberships {
  /** By site id. */
  bySite: Map<string, Known>;
  /** Whether the user is a member of a live site. */
  isMember: Known;
  /** Whether a live site welcomes the user by e-mail. */
  isWelcomed: Known;
  /** Names of the live sites that certainly do. */
  welcomingSites: string[];
}
