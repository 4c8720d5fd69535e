import type { ConformanceSample } from './sample.ts';
import { Show } from './show.ts';

const QUOTES = 'it\'s a "test" \\ \u0000 end\u00a0';
const LEVELS = ['low', 'high'];
const LIMIT_OF_STEPS = 3;
const IS_FIXED = true;

/** What the dialect does with statements and operators. */
export class SyntaxConformance {
  static constants(): string[] {
    return [QUOTES, LEVELS.join('/'), `${LIMIT_OF_STEPS}`, Show.flag(IS_FIXED), `${LEVELS.length}${QUOTES.length}`];
  }

  static switches(): string[] {
    const values: (string | null)[] = ['a', 'A', 'abc', '', null, "it's"];
    const lines: string[] = [];
    for (const value of values) {
      lines.push(SyntaxConformance.kindOf(value) + SyntaxConformance.sizeOf(value?.length ?? -1));
    }
    return lines;
  }

  static loops(): string[] {
    const lines: string[] = [];
    let count = 0;
    while (count < LIMIT_OF_STEPS) {
      count++;
      if (count !== 2) {
        lines.push(`while ${count}`);
      }
    }
    for (const level of LEVELS) {
      if (level === 'low') {
        lines.push('first');
      } else if (level === 'high') {
        lines.push(level);
      }
      lines.push('behind');
    }
    return lines;
  }

  static operators(): string[] {
    const lines: string[] = [];
    const flags = [true, false];
    for (const one of flags) {
      for (const other of flags) {
        const both = Show.flag(one && other) + Show.flag(one || other) + Show.flag(!one) + Show.flag(!(one && other));
        const mixed = Show.flag((one || other) && !one) + Show.flag(one || (other && !one)) + Show.flag(one === other);
        lines.push(`${both}${mixed}${one ? 'a' : other ? 'b' : 'c'}${(one ? 1 : 2) + (other ? 10 : 20)}`);
      }
    }
    return lines;
  }

  static objects(): string[] {
    const second: ConformanceSample = { name: 'inner', note: null, count: 1, isOpen: true, next: null };
    const first: ConformanceSample = { name: 'outer', note: 'n', count: null, isOpen: null, next: second };
    const third: ConformanceSample = { name: 'third', note: second.note, count: 2, isOpen: false, next: first };
    second.note = first.next?.name ?? null;
    const lines: string[] = [];
    for (const sample of [first, second, third]) {
      lines.push(
        `${sample.name} ${sample.next?.name ?? ''} ${sample.next?.next?.note ?? 'none'} ${sample.note ?? 'none'}`
      );
    }
    return lines;
  }

  static absences(): string[] {
    const none: string | null = SyntaxConformance.nothing(0);
    const some: string | null = SyntaxConformance.nothing(1);
    const either = none ?? some ?? 'neither';
    return [
      either,
      (none ?? 'a') + (some ?? 'b'),
      `${none ?? ''}${(some ?? '').length}`,
      none ?? (some == null ? 'x' : 'y')
    ];
  }

  private static nothing(count: number): string | null {
    return count > 0 ? 'something' : null;
  }

  private static kindOf(word: string | null): string {
    let kind = 'none of these';
    switch (word) {
      case 'a':
        return 'small';
      case "it's":
        kind = 'quoted';
        return kind;
      case 'A':
        return 'capital';
      default:
        kind = 'else';
    }
    return kind;
  }

  private static sizeOf(length: number): string {
    if (length === -1) {
      return ' none';
    }
    return length > 0 ? ' filled' : ' empty';
  }
}
