import type { Finding } from 'c/enablementServices';

import type { FormState } from './formState.ts';

/** What the server is asked for: to do it, or to try it and take it back. */
export type Task = 'enable' | 'check';

/**
 * What became of the last task, as long as nothing was changed since. `valid`: Salesforce would do it. `refused`: it
 * did not, or would not. `unanswered`: nobody knows.
 */
export type Answer =
  | { kind: 'valid' }
  | { kind: 'refused'; task: Task; findings: Finding[] }
  | { kind: 'unanswered'; task: Task; findings: Finding[]; message: string };

/** What the server said about the last task, then what the checks found; nothing twice. */
export function allFindings(form: FormState, answer: Answer | null): Finding[] {
  if (answer == null || answer.kind === 'valid') {
    return form.findings;
  }
  const said = new Set(answer.findings.map(findingKey));
  return [...answer.findings, ...form.findings.filter((finding) => !said.has(findingKey(finding)))];
}

/** Tells findings apart, however often the checks run. */
export function findingKey({ code, step, field, params }: Finding): string {
  return JSON.stringify([code, step, field ?? null, params]);
}
