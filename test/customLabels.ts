import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

const FILE = join(__dirname, '../force-app/main/default/labels/CustomLabels.labels-meta.xml');

/**
 * The package's custom labels as deployed: text by full name.
 * @throws when an entry has no name or no text
 */
export function customLabels(): Map<string, string> {
  // values stay text and keep their spaces, as in an org
  const parser = new XMLParser({ parseTagValue: false, trimValues: false });
  const parsed: unknown = parser.parse(readFileSync(FILE, 'utf8'));
  const labels = member(member(parsed, 'CustomLabels'), 'labels');
  if (!Array.isArray(labels)) {
    throw new Error(`${FILE} has no list of labels.`);
  }
  return new Map(labels.map((label) => [text(label, 'fullName'), text(label, 'value')]));
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(label: unknown, name: string): string {
  const value = member(label, name);
  if (typeof value !== 'string') {
    throw new Error(`${FILE}: a label has no ${name}.`);
  }
  return value;
}
