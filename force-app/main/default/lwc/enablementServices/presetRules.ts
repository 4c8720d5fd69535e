import { Directories } from './directories.ts';
import type { PresetGrantMatch, PresetMatch } from './directory.ts';
import type { Enablement } from './enablement.ts';
import type { Grant, Preset } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_COMPANY, SETUP_PERMISSION_SETS, SETUP_PROFILES, SETUP_SITES } from './findings.ts';
import { GrantSeatRules } from './grantSeatRules.ts';
import { PresetAudiences } from './presetAudiences.ts';
import { RegionalSettings } from './regionalSettings.ts';

/**
 * What the preset asks for and this org does not have, or the draft leaves out. License, profile, role and site are
 * proposals: whoever fills in the form decides. Required grants are not, and neither is whom the preset is for.
 */
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
    PresetRules.checkAudience(findings, enablement, preset);
    if (enablement.user == null) {
      PresetRules.checkTimeZone(findings, enablement, preset);
      PresetRules.checkLicense(findings, match);
      PresetRules.checkProfile(findings, match);
    }
    PresetRules.checkSite(findings, match);
    for (const wanted of match.grants) {
      if (wanted.grant == null) {
        PresetRules.addMissing(findings, preset, wanted);
      }
    }
    PresetRules.checkLeftOut(findings, enablement, match);
    return findings;
  }

  private static checkAudience(findings: Finding[], enablement: Enablement, preset: Preset): void {
    if (PresetAudiences.suits(preset, enablement.facts.person) === 'no') {
      findings.push(Findings.error('PRESET_FOR_OTHERS', 'person', 'presetName', [preset.label], null));
    }
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
  private static addMissing(findings: Finding[], preset: Preset, wanted: PresetGrantMatch): void {
    const params = [preset.label, wanted.label];
    findings.push(
      wanted.isRequired
        ? Findings.error('PRESET_GRANT_REQUIRED', 'access', 'grantIds', params, SETUP_PERMISSION_SETS)
        : Findings.warning('PRESET_GRANT_OPTIONAL', 'access', 'grantIds', params, SETUP_PERMISSION_SETS)
    );
  }

  /** A required grant that the org has must be in the draft, unless the person holds it already. */
  private static checkLeftOut(findings: Finding[], enablement: Enablement, match: PresetMatch): void {
    const chosen = enablement.draft.grantIds;
    for (const grant of match.requiredGrants) {
      if (!chosen.includes(grant.grantId) && PresetRules.isLeftOut(enablement, grant)) {
        const params = [match.preset.label, grant.label];
        findings.push(Findings.error('PRESET_GRANT_LEFT_OUT', 'access', 'grantIds', params, null));
      }
    }
  }

  /** Neither does the user hold it already, nor does a permission set of the draft bring that license along. */
  private static isLeftOut(enablement: Enablement, grant: Grant): boolean {
    const user = enablement.user;
    if (user != null && user.grantIds.includes(grant.grantId)) {
      return false;
    }
    return grant.kind !== 'permissionSetLicense' || !GrantSeatRules.licensesTaken(enablement).includes(grant.grantId);
  }
}
