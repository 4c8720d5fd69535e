import type { GrantKind, Preset, PresetAudience, PresetGrant } from './facts.ts';
import type { PresetGrantRow, PresetRow } from './orgRows.ts';
import { Text } from './text.ts';

/** Presets as an administrator wrote them. */
export class PresetService {
  /** In the given order, each with its own grants. Fails when a grant is of no kind. */
  static presets(rows: PresetRow[], grantRows: PresetGrantRow[]): Preset[] {
    const presets: Preset[] = [];
    for (const row of rows) {
      const preset: Preset = {
        name: row.name,
        label: row.label,
        description: row.description,
        audiences: PresetService.audiences(row),
        licenseNames: Text.lines(row.licenseNames),
        profileNames: Text.lines(row.profileNames),
        timeZone: row.timeZone,
        locale: row.locale,
        language: row.language,
        isTimeZoneRequired: row.isTimeZoneRequired,
        sendEmail: row.sendEmail,
        siteName: row.siteName,
        purpose: row.purpose,
        deactivationTrigger: row.deactivationTrigger,
        reviewAfterDays: row.reviewAfterDays,
        grants: PresetService.grants(row, grantRows)
      };
      presets.push(preset);
    }
    return presets;
  }

  private static audiences(row: PresetRow): PresetAudience[] {
    const audiences: PresetAudience[] = [];
    if (row.isForContacts) {
      audiences.push('contact');
    }
    if (row.isForPersonAccounts) {
      audiences.push('personAccount');
    }
    if (row.isForPartners) {
      audiences.push('partner');
    }
    return audiences;
  }

  private static grants(preset: PresetRow, grantRows: PresetGrantRow[]): PresetGrant[] {
    const grants: PresetGrant[] = [];
    for (const row of grantRows) {
      if (preset.presetId === row.presetId) {
        const grant: PresetGrant = {
          kind: PresetService.kind(row.kind),
          name: row.name ?? '',
          label: row.label ?? '',
          isRequired: row.isRequired,
          expiresAfterDays: row.expiresAfterDays
        };
        grants.push(grant);
      }
    }
    return grants;
  }

  private static kind(value: string): GrantKind {
    switch (value) {
      case 'PermissionSet':
        return 'permissionSet';
      case 'PermissionSetGroup':
        return 'permissionSetGroup';
      case 'PermissionSetLicense':
        return 'permissionSetLicense';
      default:
        throw new Error(`Enablement_Preset_Grant__mdt.Kind__c is none of the kinds of grants: ${value}`);
    }
  }
}
