import type { DraftField, Finding, Severity } from 'c/enablementServices';
import { describeFinding } from './describeFinding.ts';

/** What the findings say about one field. */
export interface FieldMessages {
  /** Shown as the field's own error; '' when there is none. */
  error: string;
  /** Warnings, shown beneath the field. What is only worth knowing stays in the list of findings. */
  notes: string[];
}

/** Picks the causes of one field's problems and warnings; several errors become one message. */
export function fieldMessages(findings: Finding[], field: DraftField): FieldMessages {
  const causes = (severity: Severity) =>
    findings
      .filter((finding) => finding.field === field && finding.severity === severity)
      .map((finding) => describeFinding(finding).cause);
  return { error: causes('error').join(' '), notes: causes('warning') };
}
