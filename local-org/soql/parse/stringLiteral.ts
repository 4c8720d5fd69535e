import { SalesforceError } from '../../salesforceError.ts';

// Source: SOQL and SOSL Reference, "Quoted String Escape Sequences".
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\'
};
const ESCAPE_SEQUENCE = /\\(?:u([0-9a-f]{4})|([^]))/giu;
const MAX_LENGTH = 4000;

/**
 * The text that a quoted SOQL literal stands for.
 *
 * @throws SalesforceError MALFORMED_QUERY for an escape that SOQL does not know, or a literal that is too long
 */
export function decodeText(quoted: string): string {
  if (quoted.length - 2 > MAX_LENGTH) {
    throw new SalesforceError('MALFORMED_QUERY', `A string literal can have at most ${MAX_LENGTH} characters.`);
  }
  return quoted
    .slice(1, -1)
    .replace(ESCAPE_SEQUENCE, (sequence: string, hex: string | undefined, character: string | undefined) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      const decoded = ESCAPES[character?.toLowerCase() ?? ''];
      if (decoded === undefined) {
        throw new SalesforceError(
          'MALFORMED_QUERY',
          `Invalid string literal ${quoted}. Illegal character sequence '${sequence}' in string literal.`
        );
      }
      return decoded;
    });
}

/**
 * The pattern of a LIKE: bare `%` and `_` are wildcards, a backslash takes the next character as it is.
 *
 * @throws SalesforceError MALFORMED_QUERY as `decodeText` does
 */
export function decodeLikePattern(quoted: string): string {
  // `\%`, `\_` and `\\` keep one backslash through the decoding: they are still escapes in the pattern.
  return decodeText(quoted.replace(/\\([\\%_])/gu, (escape) => (escape === '\\\\' ? '\\\\\\\\' : `\\${escape}`)));
}
