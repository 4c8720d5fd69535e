import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

export type XmlNode = Readonly<Record<string, unknown>>;

export function isXmlNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a metadata file (`*-meta.xml`).
 *
 * @param file path of the file
 * @param root name of its outermost element
 * @param lists names of elements that may repeat; they always come as arrays
 * @returns the content of the outermost element, every text as a string
 * @throws when the file holds another kind of metadata
 */
export function readMetadata(file: string, root: string, lists: readonly string[] = []): XmlNode {
  const parser = new XMLParser({
    parseTagValue: false,
    // Decodes numeric references such as &#39; too.
    htmlEntities: true,
    isArray: (name: string) => lists.includes(name)
  });
  const document: unknown = parser.parse(readFileSync(file, 'utf8'));
  const content = isXmlNode(document) ? document[root] : undefined;
  if (!isXmlNode(content)) throw new Error(`${file}: the outermost element must be <${root}>.`);
  return content;
}

/** The text of a child element; null when there is none. */
export function childText(node: XmlNode, name: string): string | null {
  const value = node[name];
  return typeof value === 'string' ? value : null;
}
