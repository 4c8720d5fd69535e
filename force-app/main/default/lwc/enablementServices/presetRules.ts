import type { Enablement, PresetGrantMatch } from './enablement.ts';
import type { Preset } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_COMPANY, SETUP_PERMISSION_SETS, SETUP_PROFILES, SETUP_SITES } from './findings.ts';
import { Lookup } from './lookup.ts';
import { PrefillService } from './prefillService.ts';
import { Text } from './text.ts';

/** What the preset asks for and this org does not have, or the draft leaves out. */
export class PresetRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const preset = enablement.preset;
    const presetName = enablement.draft.presetName;
    if (preset == null) {
      if (presetName != null) {
        findings.push(Findings.error('PRESET_UNKNOWN', 'person', 'presetName', [presetName], null));
      }
      return findings;
    }
    if (enablement.user == null) {
      PresetRules.checkTimeZone(findings, enablement, preset);
      PresetRules.checkLicense(findings, enablement, preset);
      PresetRules.checkProfile(findings, enablement, preset);
    }
    PresetRules.checkSite(findings, enablement, preset);
    for (const match of enablement.presetGrants) {
      PresetRules.checkGrant(findings, preset, match);
    }
    return findings;
  }

  /** Appointments are offered in the user's time zone, and the org's default says nothing about where the person lives. */
  private static checkTimeZone(findings: Finding[], enablement: Enablement, preset: Preset): void {
    const facts = enablement.facts;
    const timeZone = enablement.draft.timeZone;
    if (!preset.isTimeZoneRequired || timeZone !== facts.org.timeZone) {
      return;
    }
    if (PrefillService.sources(facts, preset.name).timeZone === 'org') {
      const option = facts.timeZones.find((candidate) => candidate.value === timeZone);
      const params = [option?.label ?? timeZone];
      findings.push(Findings.warning('TIME_ZONE_OF_ORG', 'details', 'timeZone', params, null));
    }
  }

  private static checkLicense(findings: Finding[], enablement: Enablement, preset: Preset): void {
    if (preset.licenseNames.length === 0) {
      return;
    }
    const wanted = PresetRules.keys(preset.licenseNames);
    const exists = enablement.facts.licenses.some((license) => wanted.includes(Text.key(license.name)));
    if (!exists) {
      const params = [preset.label, preset.licenseNames.join(', ')];
      findings.push(Findings.warning('PRESET_LICENSE_MISSING', 'access', 'licenseId', params, SETUP_COMPANY));
    }
  }

  private static checkProfile(findings: Finding[], enablement: Enablement, preset: Preset): void {
    if (preset.profileNames.length === 0) {
      return;
    }
    const wanted = PresetRules.keys(preset.profileNames);
    const exists = enablement.facts.profiles.some((profile) => wanted.includes(Text.key(profile.name)));
    if (!exists) {
      const params = [preset.label, preset.profileNames.join(', ')];
      findings.push(Findings.warning('PRESET_PROFILE_MISSING', 'access', 'profileId', params, SETUP_PROFILES));
    }
  }

  private static checkSite(findings: Finding[], enablement: Enablement, preset: Preset): void {
    const siteName = preset.siteName;
    if (siteName != null && Lookup.siteNamed(enablement.facts, siteName) == null) {
      const params = [preset.label, siteName];
      findings.push(Findings.warning('PRESET_SITE_MISSING', 'access', 'siteId', params, SETUP_SITES));
    }
  }

  /** A required grant that the org lacks blocks; an optional one only warns. */
  private static checkGrant(findings: Finding[], preset: Preset, match: PresetGrantMatch): void {
    if (match.grant != null) {
      return;
    }
    const wanted = match.wanted;
    const params = [preset.label, Text.isBlank(wanted.label) ? wanted.name : wanted.label];
    findings.push(
      wanted.isRequired
        ? Findings.error('PRESET_GRANT_REQUIRED', 'access', 'grantIds', params, SETUP_PERMISSION_SETS)
        : Findings.warning('PRESET_GRANT_OPTIONAL', 'access', 'grantIds', params, SETUP_PERMISSION_SETS)
    );
  }

  private static keys(names: string[]): string[] {
    return names.map((name) => Text.key(name));
  }
}
