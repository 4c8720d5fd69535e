import type ts from 'typescript';
import { apexString } from './apexString.ts';
import type { Refusals } from './refusals.ts';

// Printable ASCII only, so that it never matters that JavaScript counts 16-bit units and Java whole characters.
const ESCAPE = String.raw`\\[-dwtnr./[\](){}+*?|\\^$]`;
const LITERAL = String.raw`[!"#%&',/0-9:;<=>@A-Z_a-z~ \x60-]`;
const PLAIN = '[!-,./0-Z^-~ ]';
const MEMBER = `(?:${ESCAPE}|(?!&&)${PLAIN}(?:-${PLAIN})?)`;
const POSITIVE = String.raw`\[(?![\^\]])-?(?:${MEMBER})*-?\]`;
const NEGATIVE = String.raw`\[\^(?!\])-?(?:${MEMBER})*-?\][+*]`;
const TIMES = String.raw`(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})?`;
const ATOM = `(?:${LITERAL}|${ESCAPE}|${POSITIVE})`;
const SEQUENCE = `(?:${ATOM}${TIMES})*`;
const INNER = String.raw`\((?:\?:)?${SEQUENCE}(?:\|${SEQUENCE})*\)`;
const GROUP = String.raw`\((?:\?:)?(?:${ATOM}${TIMES}|${INNER}${TIMES})*(?:\|(?:${ATOM}${TIMES}|${INNER}${TIMES})*)*\)`;
// A class of everything else may take half a surrogate pair in one language only where another such class comes next.
const DELIMITED = `${NEGATIVE}(?=\\$$|${ATOM}(?![*?{]))`;
const SAFE = new RegExp(String.raw`^\^(?:${ATOM}${TIMES}|${GROUP}${TIMES}|${DELIMITED})*\$$`);

/** Refused when JavaScript and Apex (java.util.regex) might read it differently. */
export function translatePattern(refusals: Refusals, node: ts.RegularExpressionLiteral): string {
  const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
  if (flags === '' && SAFE.test(source)) return `Pattern.compile(${apexString(source.replaceAll('\\/', '/'))})`;
  const hint =
    'write /^...$/ in ASCII, without flags, |, dots, \\s, \\b or look-around; [^...]+ only before a fixed character';
  return refusals.refuse(node, 'Apex may read this pattern differently', hint);
}
