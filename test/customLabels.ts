import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

const LABELS = join(__dirname, '../force-app/main/default/labels/CustomLabels.labels-meta.xml');
const TRANSLATIONS = join(__dirname, '../force-app-translations/main/default/translations');

/** Languages that the custom labels are translated to, as Salesforce codes them. */
export const LANGUAGES = ['de', 'es', 'ja'] as const;

/**
 * The package's custom labels as deployed: text by full name.
 * @throws when an entry has no name or no text, or a name appears twice
 */
export function customLabels(): Map<string, string> {
  return textsOf(LABELS, ['CustomLabels', 'labels'], 'fullName', 'value');
}

/**
 * The custom labels in another language.
 * @throws as `customLabels` does
 */
export function translatedLabels(language: (typeof LANGUAGES)[number]): Map<string, string> {
  const file = join(TRANSLATIONS, `${language}.translation-meta.xml`);
  return textsOf(file, ['Translations', 'customLabels'], 'name', 'label');
}

function textsOf(file: string, [root, list]: [string, string], nameTag: string, textTag: string): Map<string, string> {
  // values stay text and keep their spaces, as in an org
  const parser = new XMLParser({ parseTagValue: false, trimValues: false });
  const parsed: unknown = parser.parse(readFileSync(file, 'utf8'));
  const labels = member(member(parsed, root), list);
  if (!Array.isArray(labels)) {
    throw new Error(`${file} has no list of labels.`);
  }
  const texts = new Map<string, string>();
  for (const label of labels) {
    const name = text(file, label, nameTag);
    if (texts.has(name)) {
      throw new Error(`${file} has ${name} twice.`);
    }
    texts.set(name, text(file, label, textTag));
  }
  return texts;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(file: string, label: unknown, tag: string): string {
  const value = member(label, tag);
  if (typeof value !== 'string') {
    throw new Error(`${file}: a label has no ${tag}.`);
  }
  return value;
}
