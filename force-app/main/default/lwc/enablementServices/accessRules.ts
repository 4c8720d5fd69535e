import { ChoiceService } from './choiceService.ts';
import type { Draft } from './draft.ts';
import type { Facts, UserLicense } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings, SETUP_COMPANY, SETUP_PERMISSION_SETS } from './findings.ts';
import { Lookup } from './lookup.ts';

/** License, profile, role, and the permission sets and groups. */
export class AccessRules {
  static check(facts: Facts, draft: Draft): Finding[] {
    const findings: Finding[] = [];
    const license = Lookup.license(facts, draft.licenseId);
    AccessRules.checkLicense(findings, facts, draft, license);
    AccessRules.checkProfile(findings, facts, draft);
    AccessRules.checkRole(findings, facts, draft, license);
    if (license != null && license.portalType === 'partner') {
      AccessRules.checkPartner(findings, facts, license);
    }
    AccessRules.checkGrants(findings, facts, draft, license);
    return findings;
  }

  private static checkLicense(findings: Finding[], facts: Facts, draft: Draft, license: UserLicense | null): void {
    if (facts.licenses.length === 0) {
      findings.push(Findings.error('LICENSE_NONE', 'access', 'licenseId', [], SETUP_COMPANY));
      return;
    }
    if (draft.licenseId == null) {
      findings.push(Findings.error('FIELD_REQUIRED', 'access', 'licenseId', [], null));
      return;
    }
    if (license == null) {
      findings.push(Findings.error('LICENSE_UNKNOWN', 'access', 'licenseId', [draft.licenseId], SETUP_COMPANY));
      return;
    }
    const seatsLeft = ChoiceService.seatsLeft(license);
    if (seatsLeft == null) {
      findings.push(Findings.warning('LICENSE_SEATS_UNKNOWN', 'access', 'licenseId', [license.name], SETUP_COMPANY));
    } else if (seatsLeft === 0) {
      const params = [license.name, `${license.usedSeats ?? 0}`, `${license.totalSeats ?? 0}`];
      findings.push(Findings.error('LICENSE_SEATS_NONE', 'access', 'licenseId', params, SETUP_COMPANY));
    }
  }

  /** Every profile belongs to exactly one license (Object Reference, User.ProfileId). */
  private static checkProfile(findings: Finding[], facts: Facts, draft: Draft): void {
    if (draft.profileId == null) {
      findings.push(Findings.error('FIELD_REQUIRED', 'access', 'profileId', [], null));
      return;
    }
    const profile = Lookup.profile(facts, draft.profileId);
    if (profile == null) {
      findings.push(Findings.error('PROFILE_UNKNOWN', 'access', 'profileId', [draft.profileId], null));
    } else if (draft.licenseId != null && profile.licenseId !== draft.licenseId) {
      findings.push(Findings.error('PROFILE_OF_OTHER_LICENSE', 'access', 'profileId', [profile.name], null));
    }
  }

  /** "role type must match user type": high-volume licenses take no role, the others only one of their own portal. */
  private static checkRole(findings: Finding[], facts: Facts, draft: Draft, license: UserLicense | null): void {
    if (draft.roleId == null || license == null) {
      return;
    }
    const role = Lookup.role(facts, draft.roleId);
    if (!license.hasRoles) {
      findings.push(Findings.error('ROLE_NOT_ALLOWED', 'access', 'roleId', [license.name], null));
    } else if (role == null) {
      findings.push(Findings.error('ROLE_UNKNOWN', 'access', 'roleId', [draft.roleId], null));
    } else if (role.portalType !== license.portalType) {
      findings.push(Findings.error('ROLE_OF_OTHER_PORTAL', 'access', 'roleId', [role.name, license.name], null));
    }
  }

  /** Partner users need a business account that is enabled as partner account (Salesforce Help, license limitations). */
  private static checkPartner(findings: Finding[], facts: Facts, license: UserLicense): void {
    const person = facts.person;
    if (person.kind === 'personAccount') {
      findings.push(Findings.error('PERSON_ACCOUNT_NOT_PARTNER', 'access', 'licenseId', [license.name], null));
    } else if (person.isPartnerAccount === 'no') {
      const params = [person.accountName ?? '', license.name];
      findings.push(Findings.error('ACCOUNT_NOT_PARTNER', 'access', 'licenseId', params, null));
    }
  }

  private static checkGrants(findings: Finding[], facts: Facts, draft: Draft, license: UserLicense | null): void {
    for (const grantId of draft.grantIds) {
      const grant = Lookup.grant(facts, grantId);
      if (grant == null) {
        findings.push(Findings.error('GRANT_UNKNOWN', 'access', 'grantIds', [grantId], SETUP_PERMISSION_SETS));
      } else if (!grant.isAssignable) {
        findings.push(
          Findings.error('GRANT_NOT_ASSIGNABLE', 'access', 'grantIds', [grant.label], SETUP_PERMISSION_SETS)
        );
      } else if (license != null && !ChoiceService.fitsLicense(grant, license.licenseId)) {
        const params = [grant.label, license.name];
        findings.push(Findings.error('GRANT_OF_OTHER_LICENSE', 'access', 'grantIds', params, SETUP_PERMISSION_SETS));
      }
    }
  }
}
