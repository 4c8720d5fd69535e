import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { childText, isXmlNode, readMetadata, type XmlNode } from './metadataXml.ts';

/** Texts of custom labels by full name, for example `Enablement_Title` to `Enable External User`. */
export type LabelTexts = ReadonlyMap<string, string>;

const TRANSLATION_SUFFIX = '.translation-meta.xml';

/**
 * Reads the custom labels of a package.
 *
 * @param file path of `CustomLabels.labels-meta.xml`
 * @throws when a label lacks its name or text
 */
export function readCustomLabels(file: string): LabelTexts {
  const { labels } = readMetadata(file, 'CustomLabels', ['labels']);
  return textsOf(file, labels, 'fullName', 'value');
}

/**
 * Reads the translations of custom labels.
 *
 * @param folder with one file for each language, for example `de.translation-meta.xml`
 * @returns texts by language; none without a folder
 * @throws when a label lacks its name or text
 */
export function readTranslations(folder: string): ReadonlyMap<string, LabelTexts> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => file.endsWith(TRANSLATION_SUFFIX));
  return new Map(
    files.sort().map((file) => [file.slice(0, -TRANSLATION_SUFFIX.length), readTranslation(join(folder, file))])
  );
}

function readTranslation(file: string): LabelTexts {
  const { customLabels } = readMetadata(file, 'Translations', ['customLabels']);
  return textsOf(file, customLabels, 'name', 'label');
}

function textsOf(file: string, labels: unknown, nameTag: string, textTag: string): LabelTexts {
  const nodes: unknown[] = Array.isArray(labels) ? labels : [];
  return new Map(
    nodes.map((node) => {
      const label: XmlNode = isXmlNode(node) ? node : {};
      const name = childText(label, nameTag);
      const text = childText(label, textTag);
      if (name === null || text === null) throw new Error(`${file}: a label needs <${nameTag}> and <${textTag}>.`);
      return [name, text];
    })
  );
}
