import { childText, isXmlNode, readMetadata } from './metadataXml.ts';

/**
 * Reads the custom labels of a package.
 *
 * @param file path of `CustomLabels.labels-meta.xml`
 * @returns text by full name, for example `Enablement_Title` to `Enable External User`
 * @throws when a label lacks its name or text
 */
export function readCustomLabels(file: string): ReadonlyMap<string, string> {
  const { labels } = readMetadata(file, 'CustomLabels', ['labels']);
  const texts = new Map<string, string>();
  for (const label of Array.isArray(labels) ? labels : []) {
    const fullName = isXmlNode(label) ? childText(label, 'fullName') : null;
    const value = isXmlNode(label) ? childText(label, 'value') : null;
    if (fullName === null || value === null) throw new Error(`${file}: a label needs <fullName> and <value>.`);
    texts.set(fullName, value);
  }
  return texts;
}
