const ESCAPED = "\\'\n\r\t\f\b";
// the same characters, as they are written behind a backslash
const WRITTEN = "\\'nrtfb";

/** A text as a string literal of Apex. What cannot be seen is written as `\uXXXX`, half surrogate pairs included. */
export function apexString(text: string): string {
  return `'${text.replace(/(?! )[\\'\p{C}\p{Z}]/gu, escape)}'`;
}

function escape(character: string): string {
  const at = ESCAPED.indexOf(character);
  return at < 0 ? character.split('').map(codeUnit).join('') : `\\${WRITTEN.charAt(at)}`;
}

function codeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
