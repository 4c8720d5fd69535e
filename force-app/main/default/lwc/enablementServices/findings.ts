import type { DraftField } from './draft.ts';
import type { Finding, FindingCode, Repair, RepairKind, Severity, Step } from './finding.ts';

export const SETUP_USERS = '/lightning/setup/ManageUsers/home';
export const SETUP_COMPANY = '/lightning/setup/CompanyProfileInfo/home';
export const SETUP_PROFILES = '/lightning/setup/EnhancedProfiles/home';
export const SETUP_PERMISSION_SETS = '/lightning/setup/PermSets/home';
export const SETUP_PERMISSION_SET_GROUPS = '/lightning/setup/PermSetGroups/home';
export const SETUP_SITES = '/lightning/setup/SetupNetworks/home';
export const SETUP_SITE_SETTINGS = '/lightning/setup/NetworkSettings/home';
export const SETUP_DELIVERABILITY = '/lightning/setup/OrgEmailSettings/home';
export const SETUP_ACCESS_POLICIES = '/lightning/setup/UserAccessPolicies/home';

/** Makes findings. */
export class Findings {
  static error(
    code: FindingCode,
    step: Step,
    field: DraftField | null,
    params: string[],
    setupPath: string | null
  ): Finding {
    return Findings.finding('error', code, step, field, params, setupPath);
  }

  static warning(
    code: FindingCode,
    step: Step,
    field: DraftField | null,
    params: string[],
    setupPath: string | null
  ): Finding {
    return Findings.finding('warning', code, step, field, params, setupPath);
  }

  static info(
    code: FindingCode,
    step: Step,
    field: DraftField | null,
    params: string[],
    setupPath: string | null
  ): Finding {
    return Findings.finding('info', code, step, field, params, setupPath);
  }

  /** The same finding, with a fix that the platform lets us make in place. */
  static withRepair(finding: Finding, kind: RepairKind, targetId: string): Finding {
    const repair: Repair = { kind, targetId };
    const repairable: Finding = {
      code: finding.code,
      severity: finding.severity,
      step: finding.step,
      field: finding.field,
      params: finding.params,
      setupPath: finding.setupPath,
      repair
    };
    return repairable;
  }

  private static finding(
    severity: Severity,
    code: FindingCode,
    step: Step,
    field: DraftField | null,
    params: string[],
    setupPath: string | null
  ): Finding {
    const finding: Finding = { code, severity, step, field, params, setupPath, repair: null };
    return finding;
  }
}
