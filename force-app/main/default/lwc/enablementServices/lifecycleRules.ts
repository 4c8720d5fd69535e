import { Calendar } from './calendar.ts';
import type { DraftField } from './draft.ts';
import type { Enablement } from './enablement.ts';
import type { Finding, Step } from './finding.ts';
import { Findings } from './findings.ts';
import { Text } from './text.ts';

// Length of the custom fields on User that hold them.
const MAX_NOTE = 255;

/** What is written down for the day on which the user is no longer needed, and the days on which grants end. */
export class LifecycleRules {
  /** Purpose, deactivation trigger and review date of a new user. */
  static check(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const draft = enablement.draft;
    LifecycleRules.checkLength(findings, 'purpose', draft.purpose);
    LifecycleRules.checkLength(findings, 'deactivationTrigger', draft.deactivationTrigger);
    if (draft.reviewDate.length > 0) {
      LifecycleRules.checkDay(findings, enablement, 'review', 'reviewDate', draft.reviewDate);
    }
    return findings;
  }

  /** The days on which the draft's grants end by themselves. */
  static checkExpirations(enablement: Enablement): Finding[] {
    const findings: Finding[] = [];
    const grantIds = enablement.grants.map((grant) => grant.grantId);
    for (const expiration of enablement.draft.expirations) {
      if (grantIds.includes(expiration.grantId)) {
        LifecycleRules.checkDay(findings, enablement, 'access', 'grantIds', expiration.expiresOn);
      }
    }
    return findings;
  }

  private static checkLength(findings: Finding[], field: DraftField, value: string): void {
    const length = Text.trim(value).length;
    if (length > MAX_NOTE) {
      findings.push(Findings.error('FIELD_TOO_LONG', 'review', field, [`${MAX_NOTE}`, `${length}`], null));
    }
  }

  private static checkDay(
    findings: Finding[],
    enablement: Enablement,
    step: Step,
    field: DraftField,
    day: string
  ): void {
    const comingDays = enablement.directory.comingDays;
    if (comingDays.has(day)) {
      return;
    }
    if (!Calendar.isDay(day)) {
      findings.push(Findings.error('DATE_INVALID', step, field, [day], null));
    } else if (Calendar.isBefore(day, enablement.facts.today)) {
      findings.push(Findings.error('DATE_PAST', step, field, [day], null));
    } else {
      comingDays.add(day);
    }
  }
}
