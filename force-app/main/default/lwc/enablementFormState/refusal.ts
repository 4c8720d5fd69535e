import type { Finding } from 'c/enablementServices';

/** Why an attempt created nothing (`refused`), or why that is not known (`unanswered`). */
export type Refusal = { kind: 'refused'; findings: Finding[] } | { kind: 'unanswered'; message: string };
