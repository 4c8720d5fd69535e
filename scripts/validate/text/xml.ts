import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Place } from '../problem.ts';
import { isRecord } from './json.ts';
import { placesIn } from './lines.ts';

/** An element of an XML file that knows where it stands. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** its text, entities resolved; null when it contains elements */
  readonly text: string | null;
  /** whether text stands between its elements */
  readonly mixed: boolean;
  readonly place: Place;
}

export type XmlFile = { readonly root: XmlElement } | { readonly error: Place & { readonly message: string } };

type Places = ReturnType<typeof placesIn>;

/** The typings call this symbol a `Symbol` object, which no property can be named by. */
const METADATA: unknown = XMLParser.getMetaDataSymbol();
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  captureMetaData: true,
  processEntities: { enabled: true, maxTotalExpansions: 100_000, maxExpandedLength: 10_000_000 }
});
const readBefore = new Map<string, XmlFile>();

/** Reads a whole XML file; the same text is read only once. */
export function readXml(text: string): XmlFile {
  let file = readBefore.get(text);
  if (file === undefined) {
    file = parse(text);
    readBefore.set(text, file);
  }
  return file;
}

/** Children of that name. */
export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** First child of that name. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return childrenOf(element, name)[0] ?? null;
}

/** Text of the first child of that name. */
export function textIn(element: XmlElement | null, name: string): string | null {
  return childOf(element, name)?.text ?? null;
}

function parse(text: string): XmlFile {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is not installed with this parser
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { line, col, msg } = valid.err;
    return { error: { line, column: col, message: msg } };
  }
  try {
    const [root] = elementsOf(parser.parse(text), placesIn(text));
    return root === undefined ? { error: { line: 1, message: 'there is no element' } } : { root };
  } catch (error) {
    return { error: { line: 1, message: error instanceof Error ? error.message : String(error) } };
  }
}

function elementsOf(nodes: unknown, places: Places): XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    const name = isRecord(node) ? nameIn(node) : null;
    return name === null || !isRecord(node) ? [] : [elementOf(node, name, places)];
  });
}

function elementOf(node: Record<string, unknown>, name: string, places: Places): XmlElement {
  const content: unknown[] = Array.isArray(node[name]) ? node[name] : [];
  const children = elementsOf(content, places);
  const own = content
    .map((part) => (isRecord(part) && typeof part['#text'] === 'string' ? part['#text'] : ''))
    .join('');
  return {
    name,
    attributes: attributesOf(node[':@']),
    children,
    text: children.length === 0 ? own : null,
    mixed: children.length > 0 && own.trim() !== '',
    place: places(startOf(node))
  };
}

function nameIn(node: Record<string, unknown>): string | null {
  return Object.keys(node).find((key) => key !== ':@' && key !== '#text') ?? null;
}

function attributesOf(value: unknown): Map<string, string> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return new Map(entries.map(([name, text]) => [name, String(text)]));
}

function startOf(node: object): number {
  const metadata: unknown = typeof METADATA === 'symbol' ? Reflect.get(node, METADATA) : undefined;
  return isRecord(metadata) && typeof metadata['startIndex'] === 'number' ? metadata['startIndex'] : 0;
}
