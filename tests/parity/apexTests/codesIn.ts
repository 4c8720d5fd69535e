import { isList, isRecord } from '../../../server/salesforce/row.ts';

/** The codes of all findings in a value as JSON has it. */
export function codesIn(value: unknown): readonly string[] {
  if (isList(value)) return value.flatMap(codesIn);
  if (!isRecord(value)) return [];
  const own = typeof value.code === 'string' && typeof value.severity === 'string' ? [value.code] : [];
  return [...own, ...Object.values(value).flatMap(codesIn)];
}
