import type { Finding, Severity } from 'c/enablementServices';
import { findingListTexts } from './findingListTexts.ts';
import { formatText } from './formatText.ts';

/** How many problems and warnings there are, in one sentence. */
export function findingSummary(findings: Finding[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return findings.length === 0
    ? findingListTexts.findingNone
    : formatText(findingListTexts.findingCount, count('error'), count('warning'));
}
