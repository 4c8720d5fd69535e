import { Calendar } from './calendar.ts';
import { Directories } from './directories.ts';
import type { Directory, PresetGrantMatch, PresetMatch } from './directory.ts';
import type { ExternalProfile, Facts, Grant, Preset, PresetGrant, UserLicense } from './facts.ts';
import { Lookup } from './lookup.ts';
import { Seats } from './seats.ts';
import { Text } from './text.ts';

/** Compares presets with what the org has. */
export class PresetMatches {
  /** Null for no preset, and for one that the org does not have. */
  static named(directory: Directory, presetName: string | null): PresetMatch | null {
    if (presetName == null) {
      return null;
    }
    const known = directory.presets.get(presetName) ?? null;
    const preset = known == null ? Lookup.preset(directory.facts, presetName) : known.preset;
    if (known != null || preset == null) {
      return known;
    }
    const match = PresetMatches.match(directory, preset);
    directory.presets.set(presetName, match);
    return match;
  }

  private static match(directory: Directory, preset: Preset): PresetMatch {
    const facts = directory.facts;
    const days = preset.reviewAfterDays;
    const match: PresetMatch = {
      preset,
      grants: [],
      requiredGrants: [],
      licenseId: PresetMatches.licenseFor(facts.licenses, preset),
      hasProfile: PresetMatches.hasProfile(facts.profiles, preset),
      site: Lookup.siteNamed(facts, preset.siteName),
      reviewDate: days == null ? '' : Calendar.plusDays(facts.today, days)
    };
    for (const wanted of preset.grants) {
      const found = PresetMatches.grant(directory, wanted);
      const grant = found.grant;
      match.grants.push(found);
      if (grant != null && found.isRequired && !match.requiredGrants.includes(grant)) {
        match.requiredGrants.push(grant);
      }
    }
    return match;
  }

  private static grant(directory: Directory, wanted: PresetGrant): PresetGrantMatch {
    const grant = Directories.presetGrant(directory, wanted.kind, wanted.name, wanted.label);
    const match: PresetGrantMatch = {
      isRequired: wanted.isRequired,
      label: Text.isBlank(wanted.label) ? wanted.name : wanted.label,
      grant,
      expiresOn: grant == null ? null : PresetMatches.expiresOn(directory.facts, grant, wanted.expiresAfterDays)
    };
    return match;
  }

  private static expiresOn(facts: Facts, grant: Grant, afterDays: number | null): string | null {
    // permission set licenses have no expiration (Object Reference, PermissionSetLicenseAssign)
    const ends = afterDays != null && grant.kind !== 'permissionSetLicense';
    return ends ? Calendar.plusDays(facts.today, afterDays ?? 0) : null;
  }

  private static licenseFor(licenses: UserLicense[], preset: Preset): string | null {
    let full: string | null = null;
    for (const name of preset.licenseNames) {
      const nameKey = Text.key(name);
      const license = licenses.find((candidate) => Text.key(candidate.name) === nameKey);
      if (license != null) {
        if (Seats.left(license.totalSeats, license.usedSeats, 0) !== 0) {
          return license.licenseId;
        }
        full = full ?? license.licenseId;
      }
    }
    return full;
  }

  private static hasProfile(profiles: ExternalProfile[], preset: Preset): boolean {
    const wanted = preset.profileNames.map((name) => Text.key(name));
    return profiles.some((profile) => wanted.includes(Text.key(profile.name)));
  }
}
