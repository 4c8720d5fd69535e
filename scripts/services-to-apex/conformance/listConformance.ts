import type { ConformanceSample } from './sample.ts';
import { Show } from './show.ts';

const WORDS = [
  'b',
  'a',
  'B',
  'A',
  '',
  ' ',
  'é',
  'e\u0301',
  'z',
  'Z',
  '10',
  '9',
  'ß',
  'ss',
  '😀',
  '\uffee',
  'aa',
  '_',
  '-',
  'a'
];
const SEARCHED = ['a', 'A', 'É', '', '😀', 'missing'];
const NUMBERS = [3, -1, 0, 3, 2147483647];

/** What the dialect does with lists. */
export class ListConformance {
  static searches(): string[] {
    const lines: string[] = [];
    for (const wanted of SEARCHED) {
      lines.push(`${wanted}|${Show.flag(WORDS.includes(wanted))}|${WORDS.indexOf(wanted)}`);
    }
    for (let number1 = -2; number1 < 5; number1++) {
      lines.push(`${number1}|${Show.flag(NUMBERS.includes(number1))}|${NUMBERS.indexOf(number1)}`);
    }
    return lines;
  }

  static absences(): string[] {
    const values: (string | null)[] = ['x', null, '', 'X'];
    const none: (string | null)[] = ['null'];
    const lines = [Show.flag(values.includes(null)), `${values.indexOf(null)}`, `${values.indexOf('X')}`];
    lines.push(Show.flag(none.includes(null)));
    lines.push(`${none.indexOf(null)}|${values.length}`);
    const found = values.find((value) => value == null || value === 'X');
    lines.push(found ?? 'none');
    return lines;
  }

  static objects(): string[] {
    const one = ListConformance.sample('one');
    const same = ListConformance.sample('one');
    const samples = [ListConformance.sample('zero'), one];
    const lines = [Show.flag(samples.includes(one)), Show.flag(samples.includes(same)), `${samples.indexOf(one)}`];
    lines.push(Show.flag(one === same) + Show.flag(one !== same) + Show.flag(one === one.next));
    one.next = one;
    lines.push(Show.flag(one === one.next) + `${samples.indexOf(same)}`);
    return lines;
  }

  static orders(): string[] {
    const sorted: string[] = [];
    for (const word of WORDS) {
      sorted.push(word);
    }
    sorted.sort();
    const empty: string[] = [];
    empty.sort();
    const lines = [sorted.join('|'), WORDS.join(','), empty.join(','), SEARCHED.join('')];
    sorted.push('last');
    lines.push(`${WORDS.length} ${sorted.length} ${empty.length} ${sorted.indexOf('last')}`);
    return lines;
  }

  static loops(): string[] {
    const longer = WORDS.filter((word) => word.length > 1);
    const first = WORDS.find((word) => word.startsWith('z'));
    const none = WORDS.find((word) => word === 'missing');
    const hasEmpty = WORDS.some((word) => word === '');
    const hasLong = WORDS.some((word) => word.length > 5);
    const areShort = WORDS.every((word) => word.length < 6);
    const areFilled = WORDS.every((word) => word !== '');
    const noneAtAll: string[] = [];
    const isEveryOfNone = noneAtAll.every((word) => word === 'x');
    const lines = [longer.join('|'), first ?? 'none', none ?? 'none', Show.flag(hasEmpty), Show.flag(hasLong)];
    lines.push(Show.flag(areShort) + Show.flag(areFilled) + Show.flag(isEveryOfNone));
    lines.push(ListConformance.firstLong() ?? 'none');
    lines.push(Show.flag(ListConformance.anyIs('é')) + Show.flag(ListConformance.anyIs('É')));
    lines.push(Show.numbers(ListConformance.doubled()));
    return lines;
  }

  private static firstLong(): string | null {
    return WORDS.find((word) => word.length > 1) ?? null;
  }

  private static anyIs(wanted: string): boolean {
    return WORDS.some((word) => word === wanted);
  }

  private static doubled(): number[] {
    return [1, 0, -7].map((value) => value * 2);
  }

  private static sample(name: string): ConformanceSample {
    const sample: ConformanceSample = { name, note: null, count: null, isOpen: null, next: null };
    return sample;
  }
}
