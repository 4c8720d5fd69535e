import { ChoiceService } from './choiceService.ts';
import type { Enablement } from './enablement.ts';
import type { UserLicense } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings } from './findings.ts';
import { Lookup } from './lookup.ts';

/** The role of a new user in the account's own hierarchy. */
export class RoleRules {
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const license = enablement.license;
    if (license != null) {
      RoleRules.checkChoice(findings, enablement, license);
      RoleRules.checkCreated(findings, enablement, license);
    }
    return findings;
  }

  /** "role type must match user type": high-volume licenses take no role, the others only one of their own portal. */
  private static checkChoice(findings: Finding[], enablement: Enablement, license: UserLicense): void {
    const roleId = enablement.draft.roleId;
    if (roleId == null) {
      return;
    }
    const role = Lookup.role(enablement.facts, roleId);
    if (!license.hasRoles) {
      findings.push(Findings.error('ROLE_NOT_ALLOWED', 'access', 'roleId', [license.name], null));
    } else if (role == null) {
      findings.push(Findings.error('ROLE_UNKNOWN', 'access', 'roleId', [roleId], null));
    } else if (role.portalType !== license.portalType) {
      findings.push(Findings.error('ROLE_OF_OTHER_PORTAL', 'access', 'roleId', [role.name, license.name], null));
    }
  }

  /** The first user of an account brings one to three roles that stay for good (Salesforce Help 000240603). */
  private static checkCreated(findings: Finding[], enablement: Enablement, license: UserLicense): void {
    const person = enablement.facts.person;
    const isBusinessAccount = person.kind === 'contact' && person.accountId != null;
    const hasRoles = ChoiceService.rolesOf(enablement.facts, license.licenseId).length > 0;
    if (license.hasRoles && isBusinessAccount && !hasRoles) {
      findings.push(Findings.info('ACCOUNT_ROLES_CREATED', 'access', 'roleId', [person.accountName ?? ''], null));
    }
  }
}
