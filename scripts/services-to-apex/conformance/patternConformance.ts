import { Show } from './show.ts';

const DAY = /^[0-9]{4}-\d{2}-\d\d$/;
const CODE = /^[a-z]{1,3}(?:-[0-9]+)?$/;
const WORD = /^\w+$/;
const EMAIL = /^[^@ ,]+@[^@ ,]+[.][^@ ,.]+$/;
const CHOICE = /^(?:yes|no|(maybe|perhaps)*)!?$/;
const SIGNS = /^[-+*/.|{}()\]\\^$?"'~`#%&=<>!:;,_@]*$/;
const FILLED = /^[^x]+$/;
const ANYTHING = /^[^x]*$/;
const VALUES = [
  '',
  ' ',
  '2026-02-29',
  '2026-2-29',
  '٢٠٢٦-٠٢-٢٩',
  '2026-02-29\n',
  '\n2026-02-29',
  'ab-12',
  'abc',
  'abcd',
  'ab-',
  'AB-12',
  'abc\n',
  'a_9',
  'é',
  'e\u0301',
  'a b',
  'jo@example.com',
  'jo@example.com\n',
  'jo@@example.com',
  'jo@example',
  'jö@exämple.cöm',
  '😀@😀.😀',
  'a\u2003@b.c',
  'a\n@b.c',
  'yes',
  'no!',
  'yesno',
  'maybeperhaps!',
  'Yes',
  '-+*/.|{}()]\\^$?"\'~`#%&=<>!:;,_@',
  '😀',
  'x',
  '\u2028',
  '\u0085',
  '\r'
];

/** What the dialect does with patterns. */
export class PatternConformance {
  static matches(): string[] {
    const lines: string[] = [];
    for (const value of VALUES) {
      const forms = Show.flag(DAY.test(value)) + Show.flag(CODE.test(value)) + Show.flag(WORD.test(value));
      const others = Show.flag(EMAIL.test(value)) + Show.flag(CHOICE.test(value)) + Show.flag(SIGNS.test(value));
      lines.push(`${value}|${forms}${others}${Show.flag(FILLED.test(value))}${Show.flag(ANYTHING.test(value))}`);
    }
    return lines;
  }
}
