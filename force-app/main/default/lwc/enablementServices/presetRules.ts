import { Directories } from './directories.ts';
import type { PresetGrantMatch, PresetMatch } from './directory.ts';
import type { Enablement } from './enablement.ts';
import type { Preset } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_COMPANY, SETUP_PERMISSION_SETS, SETUP_PROFILES, SETUP_SITES } from './findings.ts';
import { RegionalSettings } from './regionalSettings.ts';

/** What the preset asks for and this org does not have, or the draft leaves out. */
export class PresetRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const match = enablement.preset;
    const presetName = enablement.draft.presetName;
    if (match == null) {
      if (presetName != null) {
        findings.push(Findings.error('PRESET_UNKNOWN', 'person', 'presetName', [presetName], null));
      }
      return findings;
    }
    const preset = match.preset;
    if (enablement.user == null) {
      PresetRules.checkTimeZone(findings, enablement, preset);
      PresetRules.checkLicense(findings, match);
      PresetRules.checkProfile(findings, match);
    }
    PresetRules.checkSite(findings, match);
    for (const grant of match.grants) {
      PresetRules.checkGrant(findings, preset, grant);
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
    const proposal = RegionalSettings.proposal(enablement.directory, preset, facts.person.country);
    if (proposal.timeZoneSource === 'org') {
      const option = Directories.timeZones(enablement.directory).get(timeZone) ?? null;
      const params = [option?.label ?? timeZone];
      findings.push(Findings.warning('TIME_ZONE_OF_ORG', 'details', 'timeZone', params, null));
    }
  }

  private static checkLicense(findings: Finding[], match: PresetMatch): void {
    const preset = match.preset;
    if (preset.licenseNames.length > 0 && match.licenseId == null) {
      const params = [preset.label, preset.licenseNames.join(', ')];
      findings.push(Findings.warning('PRESET_LICENSE_MISSING', 'access', 'licenseId', params, SETUP_COMPANY));
    }
  }

  private static checkProfile(findings: Finding[], match: PresetMatch): void {
    const preset = match.preset;
    if (preset.profileNames.length > 0 && !match.hasProfile) {
      const params = [preset.label, preset.profileNames.join(', ')];
      findings.push(Findings.warning('PRESET_PROFILE_MISSING', 'access', 'profileId', params, SETUP_PROFILES));
    }
  }

  private static checkSite(findings: Finding[], match: PresetMatch): void {
    const preset = match.preset;
    const siteName = preset.siteName;
    if (siteName != null && match.site == null) {
      const params = [preset.label, siteName];
      findings.push(Findings.warning('PRESET_SITE_MISSING', 'access', 'siteId', params, SETUP_SITES));
    }
  }

  /** A required grant that the org lacks blocks; an optional one only warns. */
  private static checkGrant(findings: Finding[], preset: Preset, match: PresetGrantMatch): void {
    if (match.grant != null) {
      return;
    }
    const params = [preset.label, match.label];
    findings.push(
      match.isRequired
        ? Findings.error('PRESET_GRANT_REQUIRED', 'access', 'grantIds', params, SETUP_PERMISSION_SETS)
        : Findings.warning('PRESET_GRANT_OPTIONAL', 'access', 'grantIds', params, SETUP_PERMISSION_SETS)
    );
  }
}
