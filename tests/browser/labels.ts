import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { isList, isRecord } from '../../server/salesforce/row.ts';

const FILE = new URL('../../force-app/main/default/labels/CustomLabels.labels-meta.xml', import.meta.url);
const values = readLabels();

/**
 * The sentence that says why, as the form shows it.
 *
 * @param params fill `{1}`, `{2}` and so on
 * @throws Error for a code without a label, and when there is nothing for a placeholder
 */
export function causeOf(code: string, params: readonly string[]): string {
  const label = values.get(`Enablement_${code}_Cause`);
  if (label === undefined) {
    throw new Error(`There is no label for ${code}.`);
  }
  return label.replace(/\{(\d)\}/g, (placeholder, number) => {
    const value = params[Number(number) - 1];
    if (value === undefined) {
      throw new Error(`${code} has nothing for ${placeholder}.`);
    }
    return value;
  });
}

function readLabels(): Map<string, string> {
  const parsed: unknown = new XMLParser({ parseTagValue: false }).parse(readFileSync(FILE, 'utf8'));
  const root = isRecord(parsed) ? parsed['CustomLabels'] : undefined;
  const labels = isRecord(root) && isList(root['labels']) ? root['labels'] : [];
  return new Map(
    labels.flatMap((label): [string, string][] => {
      const { fullName, value } = isRecord(label) ? label : {};
      return typeof fullName === 'string' && typeof value === 'string' ? [[fullName, value]] : [];
    })
  );
}
