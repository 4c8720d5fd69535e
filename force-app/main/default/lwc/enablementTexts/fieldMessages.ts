import type { DraftField, Finding } from 'c/enablementServices';
import { describeFinding } from './describeFinding.ts';

/** What the findings say about one field. */
export interface FieldMessages {
  /** Shown as the field's own error; '' when there is none. */
  error: string;
  /** Warnings and information, shown beneath the field. */
  notes: string[];
}

/** Picks the causes of one field's findings; several errors become one message. */
export function fieldMessages(findings: Finding[], field: DraftField): FieldMessages {
  const own = findings.filter((finding) => finding.field === field);
  const causes = (isError: boolean) =>
    own
      .filter((finding) => (finding.severity === 'error') === isError)
      .map((finding) => describeFinding(finding).cause);
  return { error: causes(true).join(' '), notes: causes(false) };
}
