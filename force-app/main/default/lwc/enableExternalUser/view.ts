import type { Answer, FormState, Page, Task } from 'c/enablementFormState';
import type { Outcome, Plan } from 'c/enablementServices';

/** What the quick action shows, and all that this view needs. */
export type View =
  | { kind: 'loading' }
  | { kind: 'unavailable'; message: string }
  | {
      kind: 'form';
      form: FormState;
      page: Page;
      /** What the server said last; null before it was asked, and after every change. */
      answer: Answer | null;
      /** Shown instead of the count of findings until the next change. */
      notice: string | null;
      /** What the server is working on. */
      busy: Task | null;
    }
  | { kind: 'done'; form: FormState; plan: Plan; outcome: Outcome };

export type ViewOf<Kind extends View['kind']> = Extract<View, { kind: Kind }>;
