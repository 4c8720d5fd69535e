const ESCAPES = new Map([
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\f', '\\f'],
  ['\b', '\\b']
]);

/** A text as a string literal of Apex. What cannot be seen is written as `\uXXXX`, half surrogate pairs included. */
export function apexString(text: string): string {
  const escaped = text.replace(/[\\'\p{C}\p{Z}]/gu, (character) =>
    character === ' ' ? ' ' : (ESCAPES.get(character) ?? character.split('').map(codeUnit).join(''))
  );
  return `'${escaped}'`;
}

function codeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
