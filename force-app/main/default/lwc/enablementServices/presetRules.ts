import type { Draft } from './draft.ts';
import type { Facts, Preset } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_COMPANY, SETUP_PERMISSION_SETS, SETUP_PROFILES } from './findings.ts';
import { Lookup } from './lookup.ts';
import { Text } from './text.ts';

/** What the preset asks for and this org does not have, or the draft leaves out. */
export class PresetRules {
  static check(facts: Facts, draft: Draft): Finding[] {
    const preset = Lookup.preset(facts, draft.presetName);
    const findings: Finding[] = [];
    if (preset == null) {
      return findings;
    }
    PresetRules.checkLicense(findings, facts, preset);
    PresetRules.checkProfile(findings, facts, preset);
    PresetRules.checkGrants(findings, facts, preset);
    return findings;
  }

  private static checkLicense(findings: Finding[], facts: Facts, preset: Preset): void {
    if (preset.licenseNames.length === 0) {
      return;
    }
    const wanted = PresetRules.keys(preset.licenseNames);
    const exists = facts.licenses.some((license) => wanted.includes(Text.key(license.name)));
    if (!exists) {
      const params = [preset.label, preset.licenseNames.join(', ')];
      findings.push(Findings.warning('PRESET_LICENSE_MISSING', 'access', 'licenseId', params, SETUP_COMPANY));
    }
  }

  private static checkProfile(findings: Finding[], facts: Facts, preset: Preset): void {
    if (preset.profileNames.length === 0) {
      return;
    }
    const wanted = PresetRules.keys(preset.profileNames);
    const exists = facts.profiles.some((profile) => wanted.includes(Text.key(profile.name)));
    if (!exists) {
      const params = [preset.label, preset.profileNames.join(', ')];
      findings.push(Findings.warning('PRESET_PROFILE_MISSING', 'access', 'profileId', params, SETUP_PROFILES));
    }
  }

  /** A required grant that the org lacks blocks; an optional one only warns. */
  private static checkGrants(findings: Finding[], facts: Facts, preset: Preset): void {
    for (const wanted of preset.grants) {
      const grant = Lookup.presetGrant(facts, wanted.kind, wanted.name, wanted.label);
      if (grant == null) {
        const params = [preset.label, Text.isBlank(wanted.label) ? wanted.name : wanted.label];
        findings.push(
          wanted.isRequired
            ? Findings.error('PRESET_GRANT_REQUIRED', 'access', 'grantIds', params, SETUP_PERMISSION_SETS)
            : Findings.warning('PRESET_GRANT_OPTIONAL', 'access', 'grantIds', params, SETUP_PERMISSION_SETS)
        );
      }
    }
  }

  private static keys(names: string[]): string[] {
    return names.map((name) => Text.key(name));
  }
}
