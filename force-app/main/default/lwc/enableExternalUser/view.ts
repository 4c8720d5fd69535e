import type { ExistingUserView, FormState, Refusal } from 'c/enablementFormState';
import type { Outcome, Plan, Step } from 'c/enablementServices';

/** What the quick action shows, and all that this view needs. */
export type View =
  | { kind: 'loading' }
  | { kind: 'unavailable'; message: string }
  | ({ kind: 'existing' } & ExistingUserView)
  | {
      kind: 'form';
      form: FormState;
      step: Step;
      refusal: Refusal | null;
      /** Shown instead of the count of findings until the next change. */
      notice: string | null;
      isEnabling: boolean;
    }
  | { kind: 'created'; outcome: Outcome; plan: Plan; email: string };

export type ViewOf<Kind extends View['kind']> = Extract<View, { kind: Kind }>;
