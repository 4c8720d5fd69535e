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
/** Patterns that JavaScript and Apex (java.util.regex) read alike. */
export const SAFE_PATTERN = new RegExp(String.raw`^\^(?:${ATOM}${TIMES}|${GROUP}${TIMES}|${DELIMITED})*\$$`);
