import type { DraftField, Step } from 'c/enablementServices';

/** The steps of the form, in their order. */
export const STEPS = ['person', 'details', 'access', 'review'] as const satisfies Step[];

/** What of the form is shown: a step on the way to a new user, or the user whom the person has already. */
export type Page = Step | 'user';

/** What can be chosen for a user who is there already. */
const USER_FIELDS: DraftField[] = ['presetName', 'grantIds', 'siteId', 'sendEmail'];

/** Whether the reader of this page can get to the field: the steps lead to each other, the user's page leads nowhere. */
export function canReach(page: Page, field: DraftField): boolean {
  return page !== 'user' || USER_FIELDS.includes(field);
}

export function isStep(value: string | undefined): value is Step {
  return STEPS.some((step) => step === value);
}

/** Null after the last step, and where there are no steps. */
export function stepAfter(page: Page): Step | null {
  return isStep(page) ? (STEPS[STEPS.indexOf(page) + 1] ?? null) : null;
}

/** Null before the first step, and where there are no steps. */
export function stepBefore(page: Page): Step | null {
  return isStep(page) ? (STEPS[STEPS.indexOf(page) - 1] ?? null) : null;
}
