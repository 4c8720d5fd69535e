import type { Step } from 'c/enablementServices';

/** The steps of the form, in their order. */
export const STEPS = ['person', 'details', 'access', 'review'] as const satisfies Step[];

export function isStep(value: string | undefined): value is Step {
  return STEPS.some((step) => step === value);
}

/** Null after the last step. */
export function stepAfter(step: Step): Step | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}

/** Null before the first step. */
export function stepBefore(step: Step): Step | null {
  return STEPS[STEPS.indexOf(step) - 1] ?? null;
}
