import { XMLParser } from 'fast-xml-parser';

const PARSER = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false
});

/** One element of an XML document, without name spaces. */
export class XmlElement {
  readonly #content: unknown;

  constructor(content: unknown) {
    this.#content = content;
  }

  /** The element's own text. */
  get value(): string {
    if (typeof this.#content === 'string') return this.#content;
    const text = this.#entries().get('#text');
    return typeof text === 'string' ? text : '';
  }

  /** Names of the child elements. */
  get names(): string[] {
    return [...this.#entries().keys()].filter((name) => !name.startsWith('@') && name !== '#text');
  }

  attribute(name: string): string | null {
    const value = this.#entries().get(`@${name}`);
    return typeof value === 'string' ? value : null;
  }

  all(name: string): XmlElement[] {
    const found = this.#entries().get(name);
    if (found === undefined) return [];
    return (Array.isArray(found) ? found : [found]).map((content: unknown) => new XmlElement(content));
  }

  /** The first child of that name; an empty element when there is none. */
  child(name: string): XmlElement {
    return this.all(name)[0] ?? new XmlElement('');
  }

  /** The text of the first child of that name; null when there is none or it is empty. */
  text(name: string): string | null {
    return this.child(name).value || null;
  }

  #entries(): Map<string, unknown> {
    return new Map(typeof this.#content === 'object' && this.#content !== null ? Object.entries(this.#content) : []);
  }
}

/**
 * Parses a document and returns its root element.
 *
 * @throws Error when tags do not match, the text has a document type, or the root is another
 */
export function parseXml(text: string, root: string): XmlElement {
  // Nothing that Salesforce reads or writes has one, and it is the door for entity attacks.
  if (/<!DOCTYPE/i.test(text)) throw new Error('a document type is not allowed');
  requireMatchingTags(text);
  const [element] = new XmlElement(PARSER.parse(text)).all(root);
  if (!element) throw new Error(`the root element must be ${root}`);
  return element;
}

const NO_TAG = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>/g;
const TAG = /<(\/?)([^\s<>/]+)(?:"[^"]*"|'[^']*'|[^"'<>])*>/g;

/** The parser forgives tags that are never closed, so that half a document would pass for a whole one. */
function requireMatchingTags(text: string): void {
  const open: string[] = [];
  for (const [tag, slash, name = ''] of text.replace(NO_TAG, '').matchAll(TAG)) {
    if (tag.endsWith('/>')) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) throw new Error(`the tag ${tag} closes nothing that is open`);
  }
  const unclosed = open.pop();
  if (unclosed !== undefined) throw new Error(`the element ${unclosed} is not closed`);
}
