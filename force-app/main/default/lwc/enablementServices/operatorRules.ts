import type { Enablement } from './enablement.ts';
import type { Known } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_ACCESS_POLICIES } from './findings.ts';
import { LoginAsService } from './loginAsService.ts';
import { Lookup } from './lookup.ts';

/** What the operator may do, and what Salesforce does on its own. */
export class OperatorRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    OperatorRules.checkRights(findings, enablement);
    OperatorRules.checkLoginAs(findings, enablement);
    const policies = enablement.facts.accessPolicies;
    if (enablement.user == null && policies != null && policies.length > 0) {
      const params = [policies.join(', ')];
      findings.push(Findings.info('ACCESS_POLICIES_RUN', 'review', null, params, SETUP_ACCESS_POLICIES));
    }
    return findings;
  }

  private static checkRights(findings: Finding[], enablement: Enablement): void {
    const operator = enablement.facts.operator;
    const needed: Known[] = [];
    if (enablement.takesSeat) {
      const canManage = OperatorRules.canManage(enablement);
      needed.push(canManage);
      if (canManage === 'no') {
        const licenseName = enablement.license?.name ?? enablement.user?.licenseName ?? '';
        findings.push(Findings.error('OPERATOR_CANNOT_MANAGE_USERS', 'review', null, [licenseName], null));
      }
    }
    const assignsSets = enablement.grants.some((grant) => grant.kind !== 'permissionSetLicense');
    if (assignsSets) {
      needed.push(operator.canAssignPermissionSets);
      if (operator.canAssignPermissionSets === 'no') {
        findings.push(Findings.error('OPERATOR_CANNOT_ASSIGN', 'access', 'grantIds', [], null));
      }
    }
    for (const grant of enablement.grants) {
      if (grant.kind === 'permissionSetLicense') {
        needed.push(operator.canManageUsers);
        if (operator.canManageUsers === 'no') {
          findings.push(Findings.error('OPERATOR_CANNOT_LICENSE', 'access', 'grantIds', [grant.label], null));
        }
      }
    }
    if (needed.includes('unknown')) {
      findings.push(Findings.info('OPERATOR_RIGHTS_UNKNOWN', 'review', null, [], null));
    }
  }

  private static canManage(enablement: Enablement): Known {
    const operator = enablement.facts.operator;
    const license = enablement.license;
    const isPartner = license != null && license.portalType === 'partner';
    return isPartner ? operator.canManagePartnerUsers : operator.canManageExternalUsers;
  }

  private static checkLoginAs(findings: Finding[], enablement: Enablement): void {
    const siteId = enablement.draft.siteId;
    if (LoginAsService.canLogInAs(enablement.facts, siteId) === 'no') {
      const siteName = Lookup.site(enablement.facts, siteId)?.name ?? '';
      findings.push(Findings.info('OPERATOR_CANNOT_LOG_IN_AS', 'review', null, [siteName], null));
    }
  }
}
