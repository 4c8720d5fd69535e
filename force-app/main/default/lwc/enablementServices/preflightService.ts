import { DetailRules } from './detailRules.ts';
import type { Draft } from './draft.ts';
import { EmailRules } from './emailRules.ts';
import type { Enablement } from './enablement.ts';
import { Enablements } from './enablements.ts';
import { ExistingUserRules } from './existingUserRules.ts';
import type { ExistingUser, Facts, NameCheck } from './facts.ts';
import type { Finding, Severity } from './finding.ts';
import { Findings } from './findings.ts';
import { GrantRules } from './grantRules.ts';
import { GrantSeatRules } from './grantSeatRules.ts';
import { LicenseRules } from './licenseRules.ts';
import { LifecycleRules } from './lifecycleRules.ts';
import { OperatorRules } from './operatorRules.ts';
import { OwnerRules } from './ownerRules.ts';
import { PartnerRules } from './partnerRules.ts';
import { PersonRules } from './personRules.ts';
import { PresetRules } from './presetRules.ts';
import { ProfileRules } from './profileRules.ts';
import { RoleRules } from './roleRules.ts';
import { SiteRules } from './siteRules.ts';

/** Everything that would stop or surprise: all of it at once, before anything is created. */
export class PreflightService {
  /**
   * @param names what is known to be taken; a name nobody asked about counts as free here and is checked again on commit
   * @returns errors first, then warnings, then information; a person who has a user that the draft does not change
   *   gets only findings about that, because nothing else in the draft matters then
   */
  static check(facts: Facts, names: NameCheck, draft: Draft): Finding[] {
    return PreflightService.sorted(PreflightService.findings(Enablements.lookUpAlone(facts, names, draft)));
  }

  /** The same for a draft whose names are looked up already, in the order of the rules. */
  static findings(enablement: Enablement): Finding[] {
    const facts = enablement.facts;
    const user = enablement.user;
    if (user != null) {
      return PreflightService.checkChange(enablement, user);
    }
    if (enablement.draft.userId != null) {
      return [Findings.error('USER_OF_OTHER_PERSON', 'person', null, [], null)];
    }
    if (facts.users.length > 0) {
      return ExistingUserRules.checkCreation(facts);
    }
    return PreflightService.checkCreation(enablement);
  }

  static hasErrors(findings: Finding[]): boolean {
    return findings.some((finding) => finding.severity === 'error');
  }

  /** Errors first, then warnings, then information; otherwise in the given order. */
  static sorted(findings: Finding[]): Finding[] {
    const sorted: Finding[] = [];
    PreflightService.addAll(sorted, PreflightService.ofSeverity(findings, 'error'));
    PreflightService.addAll(sorted, PreflightService.ofSeverity(findings, 'warning'));
    PreflightService.addAll(sorted, PreflightService.ofSeverity(findings, 'info'));
    return sorted;
  }

  private static checkCreation(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    PreflightService.addAll(findings, PersonRules.check(enablement));
    PreflightService.addAll(findings, OwnerRules.check(enablement));
    PreflightService.addAll(findings, DetailRules.check(enablement));
    PreflightService.addAll(findings, LicenseRules.check(enablement));
    PreflightService.addAll(findings, ProfileRules.check(enablement));
    PreflightService.addAll(findings, RoleRules.check(enablement));
    PreflightService.addAll(findings, PartnerRules.check(enablement));
    PreflightService.addAccess(findings, enablement);
    PreflightService.addAll(findings, LifecycleRules.check(enablement));
    return findings;
  }

  /** The details of a user that exists are not written, and it has its license, profile and role. */
  private static checkChange(enablement: Enablement, user: ExistingUser): Finding[] {
    const findings: Finding[] = [];
    PreflightService.addAll(findings, PersonRules.check(enablement));
    PreflightService.addAll(findings, ExistingUserRules.checkChange(enablement, user));
    if (enablement.takesSeat) {
      PreflightService.addAll(findings, LicenseRules.check(enablement));
    }
    PreflightService.addAccess(findings, enablement);
    return findings;
  }

  private static addAccess(findings: Finding[], enablement: Enablement): void {
    PreflightService.addAll(findings, GrantRules.check(enablement));
    PreflightService.addAll(findings, GrantSeatRules.check(enablement));
    PreflightService.addAll(findings, LifecycleRules.checkExpirations(enablement));
    PreflightService.addAll(findings, PresetRules.check(enablement));
    PreflightService.addAll(findings, SiteRules.check(enablement));
    PreflightService.addAll(findings, EmailRules.check(enablement));
    PreflightService.addAll(findings, OperatorRules.check(enablement));
  }

  private static ofSeverity(findings: Finding[], severity: Severity): Finding[] {
    return findings.filter((finding) => finding.severity === severity);
  }

  private static addAll(target: Finding[], findings: Finding[]): void {
    for (const finding of findings) {
      target.push(finding);
    }
  }
}
