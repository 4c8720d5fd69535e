import type { Step } from 'c/enablementServices';
import { frameTexts } from './frameTexts.ts';

/** What the form calls its steps, in their order. */
export const stepTexts = {
  person: frameTexts.stepPerson,
  details: frameTexts.stepDetails,
  access: frameTexts.stepAccess,
  review: frameTexts.stepReview
} as const satisfies Record<Step, string>;
