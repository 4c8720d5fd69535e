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
    for (const word of SEARCHED) {
      lines.push(`${word}|${Show.flag(WORDS.includes(word))}|${WORDS.indexOf(word)}`);
    }
    let wanted = -2;
    while (wanted < 5) {
      lines.push(`${wanted}|${Show.flag(NUMBERS.includes(wanted))}|${NUMBERS.indexOf(wanted)}`);
      wanted++;
    }
    return lines;
  }

  static absences(): string[] {
    const values: (string | null)[] = ['x', null, '', 'X'];
    const lines = [`${values.length}`];
    for (const value of values) {
      lines.push(value ?? 'none');
    }
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

  static joins(): string[] {
    const copy: string[] = [];
    for (const word of WORDS) {
      copy.push(word);
    }
    const empty: string[] = [];
    const lines = [copy.join('|'), WORDS.join(','), empty.join(','), SEARCHED.join('')];
    copy.push('last');
    lines.push(`${WORDS.length} ${copy.length} ${empty.length} ${copy.indexOf('last')}`);
    return lines;
  }

  static loops(): string[] {
    const longer = WORDS.filter((word) => word.length > 1);
    const first = WORDS.find((word) => word.startsWith('z'));
    const none = WORDS.find((word) => word === 'missing');
    const hasEmpty = WORDS.some((word) => word === '');
    const hasLong = WORDS.some((word) => word.length > 5);
    const isAnyFilled = WORDS.some((word) => !(word === ''));
    const noneAtAll: string[] = [];
    const isAnyOfNone = noneAtAll.some((word) => word === 'x');
    const lines = [longer.join('|'), first ?? 'none', none ?? 'none', Show.flag(hasEmpty), Show.flag(hasLong)];
    lines.push(Show.flag(isAnyFilled) + Show.flag(isAnyOfNone) + `${ListConformance.longOnes().length}`);
    lines.push(Show.flag(ListConformance.anyIs('é')) + Show.flag(ListConformance.anyIs('É')));
    lines.push(Show.numbers(ListConformance.doubled()));
    return lines;
  }

  private static longOnes(): string[] {
    return WORDS.filter((word) => word.length > 1);
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
