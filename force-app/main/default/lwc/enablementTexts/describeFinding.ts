import type { Finding } from 'c/enablementServices';
import { fieldTexts } from './fieldTexts.ts';
import { findingTexts, type FindingText } from './findingTexts.ts';
import { formatText } from './formatText.ts';

/** The finding in words: `{0}` is the label of its field, `{1}` and so on are its parameters. */
export function describeFinding(finding: Finding): FindingText {
  const text = findingTexts[finding.code];
  const field = finding.field == null ? '' : fieldTexts[finding.field];
  return {
    cause: formatText(text.cause, field, ...finding.params),
    fix: formatText(text.fix, field, ...finding.params)
  };
}
