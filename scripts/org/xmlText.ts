/** An element in a text of XML: where it stands, and what is between its tags. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

/**
 * Elements of one name, as the Metadata API writes them: without attributes, never inside one of the same name. Texts
 * are edited in place, so that everything else of a file stays byte for byte as it was.
 */
export function elementsNamed(name: string, xml: string): Found[] {
  const pattern = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g');
  return [...xml.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    inner: match[1] ?? ''
  }));
}

/** Text of the first element of that name, entities resolved; null when there is none. */
export function textOf(name: string, xml: string): string | null {
  const [found] = elementsNamed(name, xml);
  return found === undefined ? null : unescapeXml(found.inner.trim());
}

/** The text with one stretch of it replaced. */
export function replaced(xml: string, { start, end }: Found, by: string): string {
  return xml.slice(0, start) + by + xml.slice(end);
}

/** What separates a line from the one before: its break and its indentation. */
export function lineBreakBefore(xml: string, position: number): string {
  return /\r?\n[ \t]*$/.exec(xml.slice(0, position))?.[0] ?? '';
}

const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;']
] as const;

/** A text as it is written between tags. */
export function escapeXml(text: string): string {
  return ENTITIES.reduce((result, [letter, entity]) => result.replaceAll(letter, entity), text);
}

function unescapeXml(text: string): string {
  return ENTITIES.reduceRight((result, [letter, entity]) => result.replaceAll(entity, letter), text);
}
