import type { Finding, Severity } from 'c/enablementServices';
import { findingListTexts } from './findingListTexts.ts';
import { formatText } from './formatText.ts';

/** How many problems and warnings there are, in one sentence. What is only worth knowing does not count. */
export function findingSummary(findings: Finding[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return errors + warnings === 0
    ? findingListTexts.findingNone
    : formatText(findingListTexts.findingCount, errors, warnings);
}
