import type { DraftField } from './draft.ts';
import type { Finding, FindingCode, Step } from './finding.ts';

export const SETUP_USERS = '/lightning/setup/ManageUsers/home';
export const SETUP_COMPANY = '/lightning/setup/CompanyProfileInfo/home';
export const SETUP_PROFILES = '/lightning/setup/EnhancedProfiles/home';
export const SETUP_PERMISSION_SETS = '/lightning/setup/PermSets/home';

/** Makes findings. */
export class Findings {
  static error(
    code: FindingCode,
    step: Step,
    field: DraftField | null,
    params: string[],
    setupPath: string | null
  ): Finding {
    const finding: Finding = { code, severity: 'error', step, field, params, setupPath };
    return finding;
  }

  static warning(
    code: FindingCode,
    step: Step,
    field: DraftField | null,
    params: string[],
    setupPath: string | null
  ): Finding {
    const finding: Finding = { code, severity: 'warning', step, field, params, setupPath };
    return finding;
  }
}
