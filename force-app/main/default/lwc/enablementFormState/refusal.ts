import type { Finding } from 'c/enablementServices';

import type { FormState } from './formState.ts';

/** Why an attempt created nothing (`refused`), or why that is not known (`unanswered`). */
export type Refusal = { kind: 'refused'; findings: Finding[] } | { kind: 'unanswered'; message: string };

/** What the server said about the last attempt, then what the checks found. */
export function allFindings(form: FormState, refusal: Refusal | null): Finding[] {
  return refusal?.kind === 'refused' ? [...refusal.findings, ...form.findings] : form.findings;
}
