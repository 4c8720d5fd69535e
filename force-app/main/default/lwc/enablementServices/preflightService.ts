import { AccessRules } from './accessRules.ts';
import { DetailRules } from './detailRules.ts';
import type { Draft } from './draft.ts';
import type { Facts, NameCheck } from './facts.ts';
import type { Finding, Severity } from './finding.ts';
import { PersonRules } from './personRules.ts';
import { PresetRules } from './presetRules.ts';

/** Everything that would stop or surprise: all of it at once, before anything is created. */
export class PreflightService {
  /**
   * @param names what is known to be taken; a name nobody asked about counts as free here and is checked again on commit
   * @returns errors first, then warnings, then information; a person who has a user gets only that finding, because
   *   nothing else in the draft matters then
   */
  static check(facts: Facts, names: NameCheck, draft: Draft): Finding[] {
    const existing = PersonRules.checkExistingUser(facts);
    if (existing.length > 0) {
      return existing;
    }
    const all: Finding[] = [];
    PreflightService.addAll(all, PersonRules.checkAccount(facts));
    PreflightService.addAll(all, DetailRules.check(facts, names, draft));
    PreflightService.addAll(all, AccessRules.check(facts, draft));
    PreflightService.addAll(all, PresetRules.check(facts, draft));

    const sorted: Finding[] = [];
    PreflightService.addAll(sorted, PreflightService.ofSeverity(all, 'error'));
    PreflightService.addAll(sorted, PreflightService.ofSeverity(all, 'warning'));
    PreflightService.addAll(sorted, PreflightService.ofSeverity(all, 'info'));
    return sorted;
  }

  static hasErrors(findings: Finding[]): boolean {
    return findings.some((finding) => finding.severity === 'error');
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
