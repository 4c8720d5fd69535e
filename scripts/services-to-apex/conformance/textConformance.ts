import { Show } from './show.ts';

// Empty, blanks of all scripts, quotes, cases that fold oddly, marks, surrogate pairs, and what looks like something else.
const WORDS = [
  '',
  ' ',
  'a',
  'A',
  'abc',
  'banana',
  ' a b ',
  "it's",
  '"quoted"',
  'back\\slash',
  'line\nbreak\n',
  'tab\tcarriage\rreturn',
  'form\ffeed\u000b\b',
  '\u00a0\u1680\u2003\u2028\u2029\u202f\u3000\ufeff',
  'zero\u200bwidth\u200d',
  'ß',
  'ẞ',
  'İstanbul',
  'ısı',
  'IĞDIR',
  'ΣΑΣ',
  'ς',
  'ÀÉÎ',
  'e\u0301',
  'é',
  'ŉ',
  'ǆ',
  'ﬁ',
  '\u212a\u212b',
  '中文',
  'العربية',
  'हिन्दी',
  'Ⅷ',
  '😀',
  '😀b',
  'a😀a',
  '\ud801\udc00',
  'null',
  'undefined',
  '$&$1',
  '{0}',
  '[a].*'
];
const PARTS = ['', ' ', 'a', 'A', 'an', 'ana', 'b', '\n', "'", '😀', '\u0301', 'İ', 'i', 'null', 'banana!', '.'];
const POSITIONS = [-100, -2, -1, 0, 1, 2, 3, 100];

/** What the dialect does with text. */
export class TextConformance {
  static lengths(): string[] {
    return WORDS.map((word) => `${word}|${word.length}`);
  }

  static characters(): string[] {
    const lines: string[] = [];
    for (const word of WORDS) {
      let line = word;
      let rest = word;
      while (rest.length > 0) {
        line = `${line}|${rest.substring(0, 1)}`;
        rest = rest.substring(1);
      }
      lines.push(`${line}|${word.substring(word.length - 1)}|${word.substring(0, word.length - 1)}`);
    }
    return lines;
  }

  static cuts(): string[] {
    const lines: string[] = [];
    for (const word of WORDS) {
      let line = `${word}|${word.substring(0, 3)}|${word.substring(1)}`;
      for (const at of POSITIONS) {
        const start = word.substring(0, at);
        line = `${line}|${start}|${word.substring(at)}|${start.substring(1)}|${word.substring(at).substring(0, 2)}`;
      }
      lines.push(line);
    }
    return lines;
  }

  static searches(): string[] {
    const lines: string[] = [];
    for (const word of WORDS) {
      let line = word;
      for (const part of PARTS) {
        line = `${line}|${Show.flag(word.includes(part))}${Show.flag(word.startsWith(part))}${Show.flag(word.endsWith(part))}`;
        line = `${line}${word.indexOf(part)},${word.lastIndexOf(part)}`;
      }
      lines.push(line);
    }
    return lines;
  }

  static cases(): string[] {
    return WORDS.map(
      (word) => `${word}|${word.toLowerCase()}|${word.toUpperCase()}|${word.toUpperCase().toLowerCase()}`
    );
  }

  static equality(): string[] {
    const lines: string[] = [];
    for (const word of WORDS) {
      let line = word;
      for (const part of PARTS) {
        line = line + Show.flag(word === part) + Show.flag(word !== part) + Show.flag(word.toLowerCase() === part);
      }
      lines.push(line);
    }
    return lines;
  }

  static nullable(): string[] {
    const values: (string | null)[] = [null, '', 'x', 'X', 'null'];
    const lines: string[] = [];
    for (const value of values) {
      const isX = Show.flag(value === 'x') + Show.flag(value !== 'x') + Show.flag('x' === value);
      const isNull = Show.flag(value == null) + Show.flag(value != null);
      lines.push(`${value ?? 'none'}|${value?.length ?? -1}|${value?.toLowerCase() ?? 'none'}|${isX}|${isNull}`);
    }
    return lines;
  }
}
