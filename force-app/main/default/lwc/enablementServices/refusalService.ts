import type { PlatformError } from './finding.ts';
import type { Plan, PlanRecord } from './plan.ts';
import { PlanService } from './planService.ts';
import { PlatformErrorService } from './platformErrorService.ts';
import type { NextStep, NextStepKind, Refusal } from './verdict.ts';

// Locks are held for moments; who still meets one after this many attempts is told so.
const MOST_ATTEMPTS = 4;

/** What follows when the platform refuses records of a plan. */
export class RefusalService {
  /**
   * What is granted already is left out of the plan, and what met a lock is tried again.
   *
   * @param refusals at least one; the records that are to blame
   * @param attempts how often the plan has met a lock before
   */
  static nextStep(plan: Plan, refusals: Refusal[], attempts: number): NextStep {
    const errors = RefusalService.errors(plan, refusals);
    const hasOtherErrors = errors.some((error) => !PlatformErrorService.isAlreadyGranted(error));
    if (!hasOtherErrors) {
      return RefusalService.afterGranted(plan, refusals, attempts);
    }
    const isTransient = errors.some((error) => PlatformErrorService.isTransient(error));
    const isWorthwhile = isTransient && attempts + 1 < MOST_ATTEMPTS;
    return RefusalService.step(isWorthwhile ? 'again' : 'refused', plan, attempts + 1, errors);
  }

  /** The refusals with what the plan knows of the records. */
  static errors(plan: Plan, refusals: Refusal[]): PlatformError[] {
    const errors: PlatformError[] = [];
    for (const refusal of refusals) {
      const record = plan.records.find((candidate) => candidate.reference === refusal.reference);
      const error: PlatformError = {
        statusCode: refusal.statusCode,
        message: refusal.message,
        fields: refusal.fields,
        sobjectType: record?.sobjectType ?? 'User',
        label: record == null ? null : RefusalService.label(record)
      };
      errors.push(error);
    }
    return errors;
  }

  /** Somebody or something granted it meanwhile; what is left of the plan is tried again. */
  private static afterGranted(plan: Plan, refusals: Refusal[], attempts: number): NextStep {
    const references = refusals.map((refusal) => refusal.reference);
    const rest = PlanService.withoutRecords(plan, references);
    const isDone = rest.records.length === 0 && plan.userId != null;
    return RefusalService.step(isDone ? 'done' : 'again', rest, attempts, []);
  }

  private static step(kind: NextStepKind, plan: Plan, attempts: number, errors: PlatformError[]): NextStep {
    const step: NextStep = { kind, plan, attempts, errors };
    return step;
  }

  private static label(record: PlanRecord): string | null {
    return record.sobjectType === 'User' ? null : record.label;
  }
}
