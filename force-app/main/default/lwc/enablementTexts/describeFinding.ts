import type { Finding } from 'c/enablementServices';
import { fieldTexts } from './fieldTexts.ts';
import { findingTexts, type FindingText } from './findingTexts.ts';
import { formatText } from './formatText.ts';

/** Stands where a name or a value is not known, so that a sentence has no hole. */
const NOTHING = '–';

/** The finding in words: `{0}` is the label of its field, `{1}` and so on are its parameters. */
export function describeFinding(finding: Finding): FindingText {
  const text = findingTexts[finding.code];
  const field = finding.field == null ? '' : fieldTexts[finding.field];
  const params = finding.params.map((param) => (param === '' ? NOTHING : param));
  return {
    cause: formatText(text.cause, field, ...params),
    fix: formatText(text.fix, field, ...params)
  };
}
