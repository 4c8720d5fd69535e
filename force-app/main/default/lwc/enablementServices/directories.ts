import type { Directory, Memberships, PresetMatch, RegionalProposal } from './directory.ts';
import type { ExternalProfile, Facts, Grant, PicklistOption, Site } from './facts.ts';
import type { PlanRecord } from './plan.ts';
import { Text } from './text.ts';

/** Looks things up in directories; null when the org does not have them or the operator may not see them. */
export class Directories {
  /** @param facts of one of the people of a request */
  static open(facts: Facts): Directory {
    const directory: Directory = {
      facts,
      profiles: new Map<string, ExternalProfile>(),
      profilesOfLicenses: new Map<string, ExternalProfile[]>(),
      grants: new Map<string, Grant>(),
      grantsByName: new Map<string, Grant>(),
      grantsByLabel: new Map<string, Grant>(),
      sites: new Map<string, Site>(),
      timeZones: new Map<string, PicklistOption>(),
      locales: new Map<string, PicklistOption>(),
      languages: new Map<string, PicklistOption>(),
      presets: new Map<string, PresetMatch>(),
      proposedProfiles: new Map<string, string | null>(),
      settings: new Map<string, RegionalProposal>(),
      memberships: new Map<string, Memberships>(),
      assignments: new Map<string, PlanRecord[]>(),
      missingFields: [],
      featureLicenses: [],
      comingDays: new Set<string>()
    };
    return directory;
  }

  static profile(directory: Directory, profileId: string | null): ExternalProfile | null {
    if (directory.profiles.size === 0) {
      for (const profile of directory.facts.profiles) {
        directory.profiles.set(profile.profileId, profile);
      }
    }
    return profileId == null ? null : (directory.profiles.get(profileId) ?? null);
  }

  static profilesOf(directory: Directory, licenseId: string): ExternalProfile[] {
    if (directory.profilesOfLicenses.size === 0) {
      for (const profile of directory.facts.profiles) {
        const profiles = directory.profilesOfLicenses.get(profile.licenseId) ?? [];
        profiles.push(profile);
        directory.profilesOfLicenses.set(profile.licenseId, profiles);
      }
    }
    return directory.profilesOfLicenses.get(licenseId) ?? [];
  }

  static grant(directory: Directory, grantId: string): Grant | null {
    if (directory.grants.size === 0) {
      for (const grant of directory.facts.grants) {
        directory.grants.set(grant.grantId, grant);
      }
    }
    return directory.grants.get(grantId) ?? null;
  }

  /** The grant that a preset asks for: by API name, else by label, because packages and releases rename one or the other. */
  static presetGrant(directory: Directory, kind: string, name: string, label: string): Grant | null {
    if (directory.grantsByName.size === 0) {
      for (const grant of directory.facts.grants) {
        Directories.addGrant(directory.grantsByName, grant, grant.name);
      }
    }
    const byName = directory.grantsByName.get(Directories.grantKey(kind, name)) ?? null;
    if (byName != null || Text.isBlank(label)) {
      return byName;
    }
    if (directory.grantsByLabel.size === 0) {
      for (const grant of directory.facts.grants) {
        Directories.addGrant(directory.grantsByLabel, grant, grant.label);
      }
    }
    return directory.grantsByLabel.get(Directories.grantKey(kind, label)) ?? null;
  }

  static site(directory: Directory, siteId: string | null): Site | null {
    if (directory.sites.size === 0) {
      for (const site of directory.facts.sites) {
        directory.sites.set(site.siteId, site);
      }
    }
    return siteId == null ? null : (directory.sites.get(siteId) ?? null);
  }

  static timeZones(directory: Directory): Map<string, PicklistOption> {
    return Directories.byValue(directory.timeZones, directory.facts.timeZones);
  }

  static locales(directory: Directory): Map<string, PicklistOption> {
    return Directories.byValue(directory.locales, directory.facts.locales);
  }

  static languages(directory: Directory): Map<string, PicklistOption> {
    return Directories.byValue(directory.languages, directory.facts.languages);
  }

  private static byValue(byValue: Map<string, PicklistOption>, options: PicklistOption[]): Map<string, PicklistOption> {
    if (byValue.size === 0) {
      for (const option of options) {
        byValue.set(option.value, option);
      }
    }
    return byValue;
  }

  /** The first of several grants with one label is the one that is found. */
  private static addGrant(grants: Map<string, Grant>, grant: Grant, name: string): void {
    const key = Directories.grantKey(grant.kind, name);
    if (!grants.has(key)) {
      grants.set(key, grant);
    }
  }

  private static grantKey(kind: string, name: string): string {
    return kind + ' ' + Text.key(name);
  }
}
