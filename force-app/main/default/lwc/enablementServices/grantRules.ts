import { ChoiceService } from './choiceService.ts';
import { Directories } from './directories.ts';
import type { Enablement } from './enablement.ts';
import type { Grant } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_PERMISSION_SETS, SETUP_PERMISSION_SET_GROUPS } from './findings.ts';

/** Permission sets, permission set groups and permission set licenses of the draft. */
export class GrantRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const checked: string[] = [];
    for (const grantId of enablement.draft.grantIds) {
      const grant = Directories.grant(enablement.directory, grantId);
      const label = grant?.label ?? grantId;
      const user = enablement.user;
      if (checked.includes(grantId)) {
        findings.push(Findings.error('GRANT_REPEATED', 'access', 'grantIds', [label], null));
      } else if (user != null && user.grantIds.includes(grantId)) {
        findings.push(Findings.info('USER_HAS_GRANT', 'access', 'grantIds', [label], null));
      } else if (grant == null) {
        findings.push(Findings.error('GRANT_UNKNOWN', 'access', 'grantIds', [label], SETUP_PERMISSION_SETS));
      } else {
        GrantRules.checkGrant(findings, enablement, grant);
      }
      checked.push(grantId);
    }
    return findings;
  }

  private static checkGrant(findings: Finding[], enablement: Enablement, grant: Grant): void {
    const params = [grant.label];
    if (!grant.isAssignable) {
      findings.push(Findings.error('GRANT_NOT_ASSIGNABLE', 'access', 'grantIds', params, SETUP_PERMISSION_SETS));
    } else {
      GrantRules.checkLicense(findings, enablement, grant);
    }
    if (grant.requiresActivation) {
      findings.push(Findings.warning('GRANT_NEEDS_ACTIVATION', 'access', 'grantIds', params, SETUP_PERMISSION_SETS));
    }
    if (!grant.isReady) {
      const setupPath = SETUP_PERMISSION_SET_GROUPS;
      findings.push(Findings.warning('GRANT_GROUP_NOT_READY', 'access', 'grantIds', params, setupPath));
    }
  }

  private static checkLicense(findings: Finding[], enablement: Enablement, grant: Grant): void {
    const user = enablement.user;
    const licenseId = user == null ? enablement.draft.licenseId : user.licenseId;
    // Of a license that is not chosen, or cannot be seen, nothing is known.
    if (licenseId != null && !ChoiceService.fitsLicense(grant, licenseId)) {
      const licenseName = enablement.license?.name ?? user?.licenseName ?? '';
      const params = [grant.label, licenseName];
      findings.push(Findings.error('GRANT_OF_OTHER_LICENSE', 'access', 'grantIds', params, SETUP_PERMISSION_SETS));
    }
  }
}
