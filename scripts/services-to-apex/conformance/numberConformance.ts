import type { ConformanceSample } from './sample.ts';
import { Show } from './show.ts';

const NUMBERS = [0, 1, -1, 2, 7, -7, 12, -12, 100, 46340, -46340];

/** What the dialect does with numbers. */
export class NumberConformance {
  static sums(): string[] {
    const lines: string[] = [];
    for (const one of NUMBERS) {
      for (const other of NUMBERS) {
        const line = `${one + other} ${one - other} ${one * other}`;
        const compared =
          Show.flag(one < other) + Show.flag(one <= other) + Show.flag(one > other) + Show.flag(one >= other);
        lines.push(
          `${line} ${compared}${Show.flag(one === other)}${Show.flag(one !== other)} ${(one + other) * 2 - 1}`
        );
      }
    }
    return lines;
  }

  static remainders(): string[] {
    return NUMBERS.map((value) => `${value}|${value % 1} ${value % 2} ${value % 3} ${value % 4} ${value % 400}`);
  }

  static signs(): string[] {
    return NUMBERS.map((value) => `${0 - value}|${-1 * (value - 1)}|${0 * value}|${value - -1}`);
  }

  static steps(): string[] {
    let value = 10;
    value = value + 5;
    value++;
    value = 20 - value - 1;
    value++;
    let word = 'a';
    word = word + `${value}`;
    word = word + word;
    return [`${value}`, word, `${2147483647 - 1 + 1}`, `${-2147483647 - 1}`];
  }

  static nullable(): string[] {
    const values: (number | null)[] = [null, 0, 1];
    const lines: string[] = [];
    for (const value of values) {
      const sample: ConformanceSample = {
        name: '',
        note: null,
        count: value,
        isOpen: value == null ? null : value > 0,
        next: null
      };
      const counts = Show.flag(sample.count === 0) + Show.flag(sample.count !== 1) + Show.flag(1 === sample.count);
      const opens =
        Show.flag(sample.isOpen === true) + Show.flag(sample.isOpen !== false) + Show.flag(sample.isOpen ?? false);
      lines.push(`${value ?? -1}|${counts}|${opens}|${sample.next?.count ?? -1}|${sample.next?.next?.name ?? 'none'}`);
    }
    return lines;
  }
}
